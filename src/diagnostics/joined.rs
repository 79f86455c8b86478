//! Several repairs of one line: each finding's ready line holds all of them, since an editor who copies the last one
//! would undo the others.

use std::collections::BTreeMap;

use super::{Diagnostic, Edit};

/// Nobody mends a line with more faults by copying it.
const MOST: usize = 200;

/// Makes the ready lines of findings on one line the same; what can't be done together stays apart.
pub fn join_lines(found: &mut [Diagnostic]) {
    let mut by_line: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (index, finding) in found.iter().enumerate() {
        if let (Some(file), Some(fix)) = (&finding.place.file, &finding.fix)
            && fix.line.is_some()
        {
            by_line.entry((file.clone(), fix.line_start)).or_default().push(index);
        }
    }
    for indices in by_line.into_values().filter(|indices| (2..=MOST).contains(&indices.len())) {
        let mut chosen: Vec<&Edit> = Vec::new();
        let mut edits: Vec<&Edit> = indices.iter().filter_map(|index| found[*index].fix.as_deref()).collect();
        edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        for edit in edits {
            if chosen.last().is_none_or(|last| edit.range.start >= last.range.end && edit.range != last.range) {
                chosen.push(edit);
            }
        }
        let Some(line) = line_with(&chosen) else { continue };
        let chosen: Vec<Edit> = chosen.into_iter().cloned().collect();
        for index in indices {
            if let Some(fix) = found[index].fix.as_mut().filter(|fix| chosen.contains(fix)) {
                fix.line = Some(line.clone());
            }
        }
    }
}

/// The line with all edits, which stand in order and don't overlap.
fn line_with(edits: &[&Edit]) -> Option<String> {
    let (last, before) = edits.split_last()?;
    let mut line = last.line.clone()?;
    // Behind an edit the line has moved, before it nothing has.
    for edit in before.iter().rev() {
        let within = edit.range.start.checked_sub(edit.line_start)?..edit.range.end.checked_sub(edit.line_start)?;
        line.get(within.clone())?;
        line.replace_range(within, &edit.replacement);
    }
    Some(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SourcePath;
    use crate::diagnostics::SourceText;
    use crate::diagnostics::problems::SourceProblem;

    #[test]
    fn each_ready_line_holds_all_repairs_of_its_line() {
        let source = SourceText::new(SourcePath::new("a.md"), "\u{feff}а б\nв г д\n");
        let at = |word: &str| source.text.find(word).map(|at| at..at + word.len()).expect("it is there");
        let finding = |range, meant: &str| {
            let edit = source.edit(range, meant);
            Diagnostic::new(SourceProblem::NotUtf8 {}, source.whole()).with_fix(edit)
        };
        let both = at("г").start..at("д").end;
        let mut found = vec![
            finding(at("д"), "ДД"),
            finding(at("в"), "ВВ"),
            finding(both, "?"),
            finding(at("а"), "А"),
            finding(at("б"), "Б"),
            finding(at("в"), "ВВ"),
        ];
        join_lines(&mut found);
        let lines: Vec<_> = found.iter().filter_map(|one| one.fix.as_ref()?.line.as_deref()).collect();
        assert_eq!(lines, ["в г ДД", "ВВ ?", "ВВ ?", "А Б", "А Б", "ВВ ?"]);
    }
}
