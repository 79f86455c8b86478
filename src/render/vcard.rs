//! Contact cards: vCard 4.0 (RFC 6350), for the address book of a newsroom.

use super::content_line::ContentLines;
use crate::plan::ContactRecipe;

pub(super) fn write(contact: &ContactRecipe) -> Vec<u8> {
    let mut lines = ContentLines::new();
    lines.line("BEGIN", "VCARD");
    lines.line("VERSION", "4.0");
    lines.line("PRODID", "-//zharia//vcard//EN");
    lines.line("KIND", "individual");
    lines.text("UID;VALUE=text", &contact.uid);
    lines.text("FN", &contact.name);
    // Telephones show nobody's name without it. Which part is the family name differs from name to
    // name, so the whole stands in the place of the given one.
    lines.texts("N", ["", &contact.name, "", "", ""], ";");
    optional(&mut lines, "TITLE", &contact.office);
    optional(&mut lines, "ORG", &contact.organisation);
    for (rank, number) in (1..).zip(&contact.phones) {
        lines.text(&format!("TEL;TYPE=work;PREF={rank}"), number);
    }
    if let Some(email) = &contact.email {
        lines.text("EMAIL;TYPE=work", email);
    }
    for (rank, language) in (1..).zip(&contact.languages) {
        lines.line(&format!("LANG;PREF={rank}"), language.code());
    }
    optional(&mut lines, "NOTE", &contact.note);
    lines.line("URL", &contact.page);
    lines.line("SOURCE", &contact.source);
    lines.line("END", "VCARD");
    lines.finish()
}

fn optional(lines: &mut ContentLines, name: &str, text: &str) {
    if !text.is_empty() {
        lines.text(name, text);
    }
}

#[cfg(test)]
mod tests {
    use super::super::content_line::tests::unfolded;
    use super::*;
    use crate::base::lang::Lang;

    #[test]
    fn a_card_has_what_the_registry_knows_and_no_empty_line() {
        let contact = ContactRecipe {
            uid: "almaty/speakers/a@sot.example".to_owned(),
            name: "Айгүл Нұсқабаева".to_owned(),
            office: "судья; үйлестіруші-судья".to_owned(),
            organisation: String::new(),
            phones: vec!["+7 (000) 000-07-01".to_owned(), "+7 (000) 000-07-02".to_owned()],
            email: None,
            languages: vec![Lang::Kk, Lang::Ru],
            note: "Дүйсенбі, 9:00–18:30\nКезекші".to_owned(),
            page: "https://almaty.sot.example/kk/speakers/a/".to_owned(),
            source: "https://almaty.sot.example/kk/speakers/a/contact.vcf".to_owned(),
        };
        let expected = [
            "BEGIN:VCARD",
            "VERSION:4.0",
            "PRODID:-//zharia//vcard//EN",
            "KIND:individual",
            "UID;VALUE=text:almaty/speakers/a@sot.example",
            "FN:Айгүл Нұсқабаева",
            "N:;Айгүл Нұсқабаева;;;",
            "TITLE:судья\\; үйлестіруші-судья",
            "TEL;TYPE=work;PREF=1:+7 (000) 000-07-01",
            "TEL;TYPE=work;PREF=2:+7 (000) 000-07-02",
            "LANG;PREF=1:kk",
            "LANG;PREF=2:ru",
            "NOTE:Дүйсенбі\\, 9:00–18:30\\nКезекші",
            "URL:https://almaty.sot.example/kk/speakers/a/",
            "SOURCE:https://almaty.sot.example/kk/speakers/a/contact.vcf",
            "END:VCARD",
        ];
        assert_eq!(unfolded(&write(&contact)), expected);
    }
}
