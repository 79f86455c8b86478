//! `video-blog`: a video that stands elsewhere, with its poster, captions and transcript here.

use super::checked::Checked;
use super::define::content_kind;
use crate::base::lang::Lang;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{FrontMatterProblem, RuleProblem};
use crate::front_matter::{Duration, FieldType, FileRef, NodeReader, PersonRef, Picture, Shown, Text, Url, group};
use crate::settings::Form;
use crate::yaml::Node;

group! {
    /// A place where the video can be watched.
    pub struct Host {
        required name: Text { kk: "Атауы", ru: "Название", en: "Name" },
        required url: Url { kk: "Сілтеме", ru: "Ссылка", en: "Link" },
    }
}

/// A file of captions beside the text.
#[derive(Debug, Clone, PartialEq)]
pub struct CaptionsFile(FileRef);

impl FieldType for CaptionsFile {
    fn form() -> Form {
        Form::File
    }
    fn example() -> String {
        "captions.kk.vtt".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        FileRef::read(node, reader).map(Self)
    }
    fn shown(&self) -> Shown {
        self.0.shown()
    }
}

impl CaptionsFile {
    /// Whether players can show it.
    fn is_readable(&self) -> bool {
        let name = self.0.file.to_lowercase();
        [".vtt", ".srt"].iter().any(|ending| name.ends_with(ending))
    }
}

group! {
    /// Captions in one language.
    pub struct Captions {
        required lang: Lang { kk: "Тілі", ru: "Язык", en: "Language" },
        required file: CaptionsFile { kk: "Файл", ru: "Файл", en: "File" },
    }
}

content_kind! {
    /// An entry of the video-blog; its text is the transcript.
    pub struct VideoBlog {
        shared optional series: i64 { kk: "Шығарылым", ru: "Выпуск", en: "Episode" },
        shared required duration: Duration { kk: "Ұзақтығы", ru: "Продолжительность", en: "Duration" },
        shared optional speaker: PersonRef { kk: "Спикер", ru: "Спикер", en: "Speaker" },
        shared required speech: Vec<Lang> { kk: "Сөйлеу тілі", ru: "Язык речи", en: "Spoken language" },
        shared required hosts: Vec<Host> { kk: "Қайда көруге болады", ru: "Где посмотреть", en: "Where to watch" },
        own required poster: Picture { kk: "Мұқаба", ru: "Обложка", en: "Poster" },
        shared required captions: Vec<Captions> { kk: "Субтитр", ru: "Субтитры", en: "Captions" },
    }
    impl {
        const SECTION: &'static str = "video-blog";
        const DATED: bool = true;
        const RECEIVES: bool = false;
        const ON_CARD: &'static [&'static str] = &["duration", "poster"];
        const FILTERS: &'static [&'static str] = &["speaker"];

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let mut found = Vec::new();
            if self.speech.is_empty() && !(item.doubtful)("speech") {
                let (field, example) = ("speech".to_owned(), <Vec<Lang> as FieldType>::example());
                found.push(item.at("speech", FrontMatterProblem::RequiredField { field, example }));
            }
            for captions in self.captions.iter().filter(|captions| !captions.file.is_readable()) {
                let problem = RuleProblem::CaptionsMissing { language: captions.lang };
                found.push(Diagnostic::new(problem, captions.file.0.place.clone()));
            }
            for spoken in &self.speech {
                if !self.captions.iter().any(|captions| captions.lang == *spoken) {
                    found.push(item.at("captions", RuleProblem::CaptionsMissing { language: *spoken }));
                }
            }
            if item.body.words == 0 {
                found.push(item.at("title", RuleProblem::TranscriptMissing {}));
            }
            found
        }
    }
}
