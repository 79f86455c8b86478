//! Takes out the findings that somebody has looked at and allowed, and tells of permissions that allow nothing.
//!
//! Only findings that have a mark can be allowed; nobody can allow that a victim is named.

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::AllowedProblem;
use crate::ledger::Allowed;

/// Settles findings with what is allowed.
pub fn settle(allowed: &[Allowed], found: &mut Vec<Diagnostic>) {
    let mut used: BTreeSet<&str> = BTreeSet::new();
    found.retain(|found| {
        let mark = found.problem.finding();
        let permission = allowed.iter().find(|allowed| mark == Some(allowed.finding.as_str()));
        used.extend(permission.map(|allowed| allowed.finding.as_str()));
        permission.is_none()
    });
    let unused = allowed.iter().filter(|allowed| !used.contains(allowed.finding.as_str()));
    found.extend(unused.map(|allowed| {
        let problem = AllowedProblem::AllowedUnused { finding: allowed.finding.clone() };
        Diagnostic::new(problem, allowed.place.clone())
    }));
}
