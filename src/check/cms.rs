//! The web editor's own script, where settings say that it stands in the tree: it is there, and the right one.

use crate::base::path::SourcePath;
use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::CmsProblem;

/// Runs the rule.
pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let Some(cms) = catalogue.settings.cms.as_ref().filter(|cms| cms.own_script) else { return Vec::new() };
    let script = cms.editor.script();
    let (file, package) = (script.own_file(), format!("{}@{}", script.package, script.version));
    let problem = match catalogue.media.get(&SourcePath::new(file.as_str())) {
        None => CmsProblem::ScriptMissing { file, package },
        Some(media) if media.sha256.as_deref() != Some(script.sha256) => CmsProblem::ScriptDiffers { file, package },
        Some(_) => return Vec::new(),
    };
    vec![Diagnostic::new(problem, cms.place.clone())]
}
