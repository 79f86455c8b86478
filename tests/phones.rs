//! Pictures named by phones and by Windows: found however their names are written, published in Latin letters.

use crate::site::Site;

/// A picture of one pixel in a colour of its own.
fn picture(colour: u8) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(4, 4, image::Rgb([colour, 0, 0]))
        .write_to(&mut bytes, image::ImageFormat::Png)
        .expect("a picture");
    bytes.into_inner()
}

fn page(site: &Site, text: &str) -> String {
    let item = |text: &str| format!("---\ntitle: Брифинг өтті\ndate: 2026-11-20\nsummary: Аңдатпа.\n---\n\n{text}\n");
    site.file("courts/almaty/news/a/index.kk.md", item(text));
    site.build().ok();
    site.output("almaty/kk/news/2026/a/index.html")
}

#[test]
fn a_name_with_spaces_and_capitals_is_found_in_every_writing_and_published_in_latin() {
    for written in ["Фото 1.JPG", "<Фото 1.JPG>", "%D0%A4%D0%BE%D1%82%D0%BE%201.JPG", "фото 1.jpg", "./Фото 1.JPG"]
    {
        let site = Site::new();
        site.file("courts/almaty/news/a/Фото 1.JPG", picture(1));
        let html = page(&site, &format!("![Зал]({written})"));
        assert!(html.contains("/assets/foto-1."), "{written}: {html}");
    }
}

#[test]
fn decomposed_letters_of_macs_are_the_same_letters() {
    let site = Site::new();
    site.file("courts/almaty/news/a/зал заседании\u{306}.png", picture(1));
    assert!(page(&site, "![Зал](<зал заседаний.png>)").contains("/assets/zal-zasedanii."));
}

#[test]
fn two_names_that_are_one_in_latin_stay_two_pictures() {
    let site = Site::new();
    site.file("courts/almaty/news/a/Фото.png", picture(1)).file("courts/almaty/news/a/foto-.png", picture(2));
    let html = page(&site, "![Бір](Фото.png)\n\n![Екі](foto-.png)");
    let mut names: Vec<&str> =
        html.split("src=\"/assets/foto.").skip(1).filter_map(|rest| rest.split('.').next()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 2, "{html}");
}
