//! Pictures as readers, feeds and caches see them: sizes, formats, what they no longer tell.

use std::collections::BTreeMap;
use std::fs;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use crate::html;
use crate::site::{Site, files};

const CANARY: &str = "canary-gps";

/// A photo, upright and wider than it is high, as a camera stores one held upside down on its side: with Exif data.
pub(crate) fn photo(width: u32, height: u32, orientation: u8) -> Vec<u8> {
    let mut jpeg = std::io::Cursor::new(Vec::new());
    let picture: DynamicImage = field(width, height).into();
    picture.write_to(&mut jpeg, ImageFormat::Jpeg).expect("a JPEG");
    let exif = [
        b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".as_slice(),
        &[orientation, 0, 0, 0, 0, 0, 0, 0],
        CANARY.as_bytes(),
    ]
    .concat();
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    let jpeg = jpeg.into_inner();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &exif, &jpeg[2..]].concat()
}

fn field(width: u32, height: u32) -> RgbImage {
    let shade = |n: u32| u8::try_from(n % 200).expect("small");
    RgbImage::from_fn(width, height, |x, y| Rgb([shade(x), shade(y), 90]))
}

fn png(picture: impl Into<DynamicImage>) -> Vec<u8> {
    let mut png = std::io::Cursor::new(Vec::new());
    picture.into().write_to(&mut png, ImageFormat::Png).expect("a PNG");
    png.into_inner()
}

/// A site whose one item has a picture over its text and the same one in it, and a link to it.
fn site(name: &str, bytes: &[u8]) -> Site {
    let site = Site::new();
    let item = format!(
        "---\ntitle: Title\ndate: 2026-11-20 10:00\nsummary: s.\nimage: {{src: {name}, alt: A hall}}\n\
         attachments: [{{file: {name}, title: As it was taken}}]\n---\n\nText.\n\n![The hall]({name})\n"
    );
    site.file("courts/almaty/news/a/index.kk.md", &item).file("courts/almaty/news/a/index.ru.md", &item);
    site.file(&format!("courts/almaty/news/a/{name}"), bytes);
    site
}

/// Pictures of the output, by name without its hash.
fn assets(site: &Site) -> BTreeMap<String, Vec<u8>> {
    let is_picture = |name: &String| name.starts_with("almaty/assets/photo.");
    let short = |name: String| {
        let parts: Vec<&str> = name.split('.').collect();
        [&parts[..1], &parts[2..]].concat().join(".").replace("almaty/assets/", "")
    };
    files(&site.out())
        .into_iter()
        .filter(|(name, _)| is_picture(name))
        .map(|(name, bytes)| (short(name), bytes))
        .collect()
}

fn size(bytes: &[u8]) -> (u32, u32) {
    let picture = image::load_from_memory(bytes).expect("a picture");
    (picture.width(), picture.height())
}

#[test]
fn a_photo_in_all_its_sizes() {
    // Nine hundred pixels wide once it is turned.
    let site = site("photo.jpg", &photo(600, 900, 6));
    site.build().ok();
    let assets = assets(&site);
    let names: Vec<&str> = assets.keys().map(String::as_str).collect();
    let expected = ["avif", "jpg"].map(|ending| ["400", "800", "900"].map(|width| format!("photo.{width}.{ending}")));
    let mut expected: Vec<String> = expected.concat();
    // What is handed out as a file is the picture as it was taken.
    expected.push("photo.jpg".to_owned());
    expected.sort();
    assert_eq!(names, expected);
    assert_eq!([size(&assets["photo.400.jpg"]), size(&assets["photo.900.jpg"])], [(400, 267), (900, 600)]);
    // Not turned, but with the number that tells how to; and with nothing else.
    assert_eq!(size(&assets["photo.jpg"]), (600, 900));
    let tells = |bytes: &[u8]| bytes.windows(CANARY.len()).any(|window| window == CANARY.as_bytes());
    assert!(tells(&photo(600, 900, 6)));
    for (name, bytes) in files(&site.out()) {
        assert!(!tells(&bytes), "{name}");
    }
    assert!(assets["photo.jpg"].windows(6).any(|window| window == b"Exif\0\0"));
}

#[test]
fn what_browsers_are_told() {
    let site = site("photo.jpg", &photo(600, 900, 6));
    site.build().ok();
    let page = site.output("almaty/kk/news/2026/a/index.html");
    let pictures: Vec<&str> =
        page.split("<picture>").skip(1).map(|rest| rest.split("</picture>").next().unwrap()).collect();
    assert_eq!(pictures.len(), 2, "{page}");
    for picture in &pictures {
        let source = picture.find("<source type=\"image/avif\" srcset=\"/assets/photo.").expect("AVIF");
        assert!(source < picture.find("<img ").expect("a picture for all"));
        for part in
            [".400.avif 400w, ", ".900.jpg 900w\"", "sizes=\"", "width=\"900\" height=\"600\"", "decoding=\"async\""]
        {
            assert!(picture.contains(part), "{part}: {picture}");
        }
    }
    // Only the first is fetched at once.
    assert!(pictures[0].contains("fetchpriority=\"high\"") && !pictures[0].contains("loading="), "{}", pictures[0]);
    assert!(pictures[1].contains("loading=\"lazy\"") && pictures[1].contains("alt=\"The hall\""), "{}", pictures[1]);
    let loads = html::read(&page).loads;
    assert!(loads.iter().filter(|address| address.contains(".avif")).count() == 6, "{loads:?}");
    assert!(loads.iter().all(|address| site.has_output(&format!("almaty{address}"))), "{loads:?}");
    assert!(page.contains("<meta property=\"og:image\" content=\"https://almaty.sot.example/assets/photo."), "{page}");
}

#[test]
fn the_first_picture_of_a_text_is_fetched_at_once_where_no_other_comes_before() {
    let site = Site::new();
    let item = "---\ntitle: Title\ndate: 2026-11-20 10:00\nsummary: s.\n---\n\n![a](photo.jpg)\n\n![b](photo.jpg)\n";
    site.file("courts/almaty/news/a/index.kk.md", item).file("courts/almaty/news/a/photo.jpg", photo(300, 200, 1));
    site.build().ok();
    let page = site.output("almaty/kk/news/2026/a/index.html");
    let first = page.find("fetchpriority=\"high\"").expect("the first");
    assert!(first < page.find("loading=\"lazy\"").expect("the second"), "{page}");
    assert_eq!(page.matches("fetchpriority").count(), 1, "{page}");
}

#[test]
fn feeds_carry_what_every_reader_shows() {
    let site = site("photo.jpg", &photo(600, 900, 6));
    site.build().ok();
    let feed = site.output("almaty/kk/feed.xml");
    let length = assets(&site)["photo.900.jpg"].len();
    let enclosure = feed.split("<enclosure ").nth(1).and_then(|rest| rest.split("/>").next()).expect("an enclosure");
    assert!(enclosure.contains(".900.jpg\"") && enclosure.contains("type=\"image/jpeg\""), "{enclosure}");
    assert!(enclosure.contains(&format!("length=\"{length}\"")), "{enclosure}, {length}");
    assert!(feed.contains("&lt;img src=&quot;https://almaty.sot.example/assets/photo."), "{feed}");
    assert!(!feed.contains("srcset") && !feed.contains("avif") && !feed.contains("loading"), "{feed}");
    // The feed of all courts tells the same, be it built with the court's site or by itself.
    let national = site.output("national/kk/feed.xml");
    assert!(national.contains(enclosure), "{national}");
    let args =
        ["build", "content", "--out", "alone", "--now", crate::site::NOW, "--court", "national", "--cache", "fresh"];
    site.run(&args).ok();
    assert_eq!(fs::read_to_string(site.root().join("alone/national/kk/feed.xml")).unwrap(), national);
}

#[test]
fn what_shines_through_stays_so() {
    let picture = RgbaImage::from_fn(500, 300, |x, _| Rgba([20, 90, 200, if x < 100 { 0 } else { 255 }]));
    let site = site("photo.png", &png(picture));
    site.build().ok();
    let assets = assets(&site);
    let names: Vec<&str> = assets.keys().map(String::as_str).collect();
    assert_eq!(names, ["photo.400.avif", "photo.400.png", "photo.500.avif", "photo.500.png", "photo.png"]);
    assert!(image::load_from_memory(&assets["photo.400.png"]).expect("a PNG").color().has_alpha());
}

#[test]
fn what_moves_goes_on_moving() {
    let frame = b"!\xF9\x04\x01\0\0\0\0,\0\0\0\0\x02\0\x02\0\0\x02\x03D\x02\x05\0".as_slice();
    let comment = [b"!\xFE", [10].as_slice(), CANARY.as_bytes(), b"\0"].concat();
    let gif = [b"GIF89a\x02\0\x02\0\x80\0\0abcdef".as_slice(), frame, &comment, frame, b";"].concat();
    let site = site("photo.gif", &gif);
    site.build().ok();
    let assets = assets(&site);
    assert_eq!(assets.keys().collect::<Vec<_>>(), ["photo.gif"]);
    assert_eq!(assets["photo.gif"].len(), gif.len() - comment.len());
}

#[test]
fn settings_decide_on_widths_and_formats() {
    let site = site("photo.jpg", &photo(600, 400, 1));
    let settings = fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", format!("{settings}pictures: {{widths: [300, 500], avif: false}}\n"));
    site.build().ok();
    assert_eq!(assets(&site).keys().collect::<Vec<_>>(), ["photo.300.jpg", "photo.500.jpg", "photo.jpg"]);
}

/// The files of the cache that hold pictures.
fn cached(site: &Site) -> Vec<std::path::PathBuf> {
    let folder = site.content().join(".zharia/pictures");
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("a cache").map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "avif" || ending == "jpg"));
    paths.sort();
    paths
}

#[test]
fn a_picture_is_made_once() {
    let site = site("photo.jpg", &photo(500, 300, 1));
    site.build().ok();
    let first = files(&site.out());
    let made = cached(&site);
    assert_eq!(made.len(), 4);
    // A mark that shows whether a file is written again: the cache is asked, whatever the output.
    let times =
        || -> Vec<_> { cached(&site).iter().map(|path| fs::metadata(path).unwrap().modified().unwrap()).collect() };
    let before = times();
    site.run(&["build", "content", "--out", "other", "--now", crate::site::NOW]).ok();
    assert_eq!((files(&site.root().join("other")), times()), (first.clone(), before));
    // What has decayed is made again, and the output never shows it.
    for (n, path) in made.iter().enumerate() {
        let mut bytes = fs::read(path).unwrap();
        let at = (bytes.len() - 1) * n / made.len();
        bytes[at] ^= 0x10;
        fs::write(path, &bytes[..bytes.len() - n % 2]).unwrap();
    }
    fs::remove_dir_all(site.out()).unwrap();
    site.build().ok();
    assert_eq!(files(&site.out()), first);
    // What is no longer used goes, a build later.
    site.file("courts/almaty/news/a/photo.jpg", photo(500, 301, 1));
    site.build().ok();
    assert_eq!(cached(&site).len(), 8);
    site.build().ok();
    assert_eq!(cached(&site).len(), 4);
}

#[test]
fn a_picture_does_not_depend_on_threads() {
    let site = site("photo.jpg", &photo(900, 600, 6));
    site.build_with(&["--jobs", "1"]).ok();
    let first = files(&site.out());
    fs::remove_dir_all(site.out()).unwrap();
    site.build_with(&["--jobs", "4", "--cache", "another"]).ok();
    assert_eq!(files(&site.out()), first);
}

#[test]
fn another_picture_under_the_same_name() {
    let site = site("photo.jpg", &photo(500, 300, 1));
    site.build().ok();
    site.file("courts/almaty/news/a/photo.jpg", photo(450, 300, 1));
    site.build().ok();
    let changed = files(&site.out());
    fs::remove_dir_all(site.out()).unwrap();
    fs::remove_dir_all(site.content().join(".zharia")).unwrap();
    site.build().ok();
    assert_eq!(files(&site.out()), changed);
}

#[test]
fn pixels_that_are_broken_hold_their_court_back() {
    let mut bytes = png(field(300, 200));
    let site = site("photo.png", &bytes);
    site.court("astana").news("astana", "b", "B").build().ok();
    let before = files(&site.out().join("almaty"));
    let middle = bytes.len() / 2;
    bytes[middle..middle + 60].fill(0xAA);
    site.file("courts/almaty/news/a/photo.png", bytes).news("astana", "c", "C");
    let run = site.build_with(&["--format", "short"]).fails(1);
    assert!(run.stdout.contains("courts/almaty/news/a/photo.png: error[D619]"), "{}{}", run.stdout, run.stderr);
    assert_eq!(files(&site.out().join("almaty")), before);
    assert!(site.has_output("astana/kk/news/2026/c/index.html"));
}
