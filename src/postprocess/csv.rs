//! The tables of a text as CSV, RFC 4180: for those who count on with what is told.

use super::text_of;

/// Each table of a text, in its order.
#[must_use]
pub fn tables_of(html: &str) -> Vec<String> {
    html.split("<table").skip(1).map(|table| csv(table.split("</table>").next().unwrap_or_default())).collect()
}

/// Rows of plain text as CSV.
#[must_use]
pub fn rows_as_csv(rows: &[Vec<String>]) -> String {
    // Without this mark, the usual programs take Cyrillic letters for others.
    let mut csv = String::from('\u{feff}');
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        csv.push_str(&cells.join(","));
        csv.push_str("\r\n");
    }
    csv
}

fn csv(html: &str) -> String {
    let row = |row: &str| cells(row).map(|cell| text_of(cell, "")).collect();
    rows_as_csv(&html.split("<tr").skip(1).map(row).collect::<Vec<_>>())
}

/// What stands in each cell of a row, as markup.
fn cells(row: &str) -> impl Iterator<Item = &str> {
    let begins = |part: &&str| ["d>", "d ", "h>", "h "].iter().any(|start| part.starts_with(start));
    row.split("<t").filter(begins).map(|part| {
        let inner = part.find('>').map_or("", |end| &part[end + 1..]);
        inner.split("</t").next().unwrap_or_default()
    })
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r', ';']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_becomes_rows_of_cells() {
        let html = "<p>a</p><table><thead><tr><th scope=\"col\">Сот</th><th>Іс, саны</th></tr></thead><tbody><tr><td>А \
                    «Б»</td><td><strong>5</strong> &quot;x&quot;</td></tr></tbody></table>";
        assert_eq!(tables_of(html), ["\u{feff}Сот,\"Іс, саны\"\r\nА «Б»,\"5 \"\"x\"\"\"\r\n"]);
        assert_eq!(tables_of("<p>no table</p>"), [""; 0]);
    }
}
