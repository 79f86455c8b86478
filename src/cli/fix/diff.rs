//! A unified diff of a file whose lines stay as many as they were.
//!
//! Repairs never add or remove a line, so line stands beside line and no search is needed.

use std::fmt::Write as _;

/// How many unchanged lines are shown around a change.
const AROUND: usize = 3;

/// The difference of two texts as `diff -u` writes it; nothing where they are the same.
pub(super) fn unified(path: &str, before: &str, after: &str) -> String {
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let new: Vec<&str> = after.split_inclusive('\n').collect();
    let mut out = String::new();
    if before == after {
        return out;
    }
    let _ = write!(out, "--- a/{path}\n+++ b/{path}\n");
    if old.len() != new.len() {
        hunk(&mut out, (&old, 0), (&new, 0));
        return out;
    }
    let changed: Vec<usize> = (0..old.len()).filter(|index| old[*index] != new[*index]).collect();
    let mut groups: Vec<(usize, usize)> = Vec::new();
    for index in changed {
        let (from, to) = (index.saturating_sub(AROUND), (index + AROUND + 1).min(old.len()));
        match groups.last_mut() {
            Some(last) if from <= last.1 => last.1 = to,
            _ => groups.push((from, to)),
        }
    }
    for (from, to) in groups {
        hunk(&mut out, (&old[from..to], from), (&new[from..to], from));
    }
    out
}

fn hunk(out: &mut String, (old, from): (&[&str], usize), (new, to): (&[&str], usize)) {
    let _ = writeln!(out, "@@ -{},{} +{},{} @@", from + 1, old.len(), to + 1, new.len());
    if old.len() != new.len() {
        lines(out, '-', old);
        lines(out, '+', new);
        return;
    }
    let mut at = 0;
    while at < old.len() {
        let same = old[at] == new[at];
        let end = (at..old.len()).find(|index| (old[*index] == new[*index]) != same).unwrap_or(old.len());
        lines(out, if same { ' ' } else { '-' }, &old[at..end]);
        if !same {
            lines(out, '+', &new[at..end]);
        }
        at = end;
    }
}

fn lines(out: &mut String, mark: char, texts: &[&str]) {
    for text in texts {
        line(out, mark, text);
    }
}

fn line(out: &mut String, mark: char, text: &str) {
    out.push(mark);
    out.push_str(text);
    if !text.ends_with('\n') {
        out.push_str("\n\\ No newline at end of file\n");
    }
}

#[cfg(test)]
mod tests {
    use super::unified;

    #[test]
    fn only_what_changes_is_shown_with_three_lines_around() {
        let text = |second: &str, last: &str| format!("1\n{second}\n3\n4\n5\n6\n7\n8\n9\n10\n{last}");
        let expected = "--- a/x.md\n+++ b/x.md\n@@ -1,5 +1,5 @@\n 1\n-2\n+b\n 3\n 4\n 5\n@@ -8,4 +8,4 @@\n 8\n 9\n 10\n-11\n\\ No newline at end of file\n+k\n\\ No newline at end of file\n";
        assert_eq!(unified("x.md", &text("2", "11"), &text("b", "k")), expected);
        assert_eq!(unified("x.md", "a", "a"), "");
    }
}
