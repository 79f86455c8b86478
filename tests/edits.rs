//! Everything that people, time and stray hands do to a tree and its sites between two builds.

use proptest::prelude::*;

use crate::tree::FIELDS;

/// One edit. Numbers choose among what there is, so that every edit fits every tree.
#[derive(Debug, Clone)]
pub(crate) enum Edit {
    /// A new item: court, number of its slug, kind.
    Add(usize, u8, u8),
    /// An item is gone.
    Remove(usize),
    /// Its folder has another name.
    Rename(usize, u8),
    /// Its text is another.
    Body(usize, u8),
    /// Its title is another.
    Title(usize, u8),
    /// Its summary is another.
    Summary(usize, u8),
    /// It moves in time.
    Date(usize, u8),
    /// Its tags are others.
    Tags(usize, u8),
    /// A field that decides whether, where or with what words it is shown.
    Field(usize, u8),
    /// A language is added or taken away.
    Language(usize),
    /// Its picture comes, changes or goes.
    Picture(usize, u8),
    /// A link to the next item of the tree comes or goes.
    Link(usize),
    /// A national item names its courts, or none.
    Courts(usize, u8),
    /// A court has another name, colour or address.
    Court(usize, u8),
    /// A person has another office.
    Person(usize, u8),
    /// The settings change.
    Settings(u8),
    /// The courts' theme comes, changes or goes.
    Theme(u8),
    /// Interface words of the tree's own.
    Words(u8),
    /// The last court opens or closes.
    LastCourt,
    /// Time passes, or goes back.
    Now(u8),
    /// A stray hand in the output or the cache.
    Damage(Damage),
}

/// What befalls the output or the cache.
#[derive(Debug, Clone)]
pub(crate) enum Damage {
    /// A file is gone.
    Remove(usize),
    /// A file has other bytes, written into the same file.
    Overwrite(usize),
    /// A folder stands where a file was.
    Replace(usize),
    /// A file that nobody planned.
    Stray(usize),
    /// A site is gone.
    Site(usize),
    /// What the program keeps beside the sites is gone.
    Spare,
    /// Manifests are cut, flipped or emptied.
    Cache(usize),
}

/// Any edit.
pub(crate) fn edit() -> impl Strategy<Value = Edit> {
    let which = || any::<u8>().prop_map(usize::from);
    let n = any::<u8>;
    let damage = prop_oneof![
        which().prop_map(Damage::Remove),
        which().prop_map(Damage::Overwrite),
        which().prop_map(Damage::Replace),
        which().prop_map(Damage::Stray),
        which().prop_map(Damage::Site),
        Just(Damage::Spare),
        which().prop_map(Damage::Cache),
    ];
    let of_item = prop_oneof![
        (which(), n(), n()).prop_map(|(a, b, c)| Edit::Add(a, b, c)),
        which().prop_map(Edit::Remove),
        (which(), n()).prop_map(|(a, b)| Edit::Rename(a, b)),
        (which(), n()).prop_map(|(a, b)| Edit::Body(a, b)),
        (which(), n()).prop_map(|(a, b)| Edit::Title(a, b)),
        (which(), n()).prop_map(|(a, b)| Edit::Summary(a, b)),
        (which(), n()).prop_map(|(a, b)| Edit::Date(a, b)),
        (which(), n()).prop_map(|(a, b)| Edit::Tags(a, b)),
        (which(), n()).prop_map(|(a, b)| Edit::Field(a, b)),
        which().prop_map(Edit::Language),
        (which(), n()).prop_map(|(a, b)| Edit::Picture(a, b)),
        which().prop_map(Edit::Link),
        (which(), n()).prop_map(|(a, b)| Edit::Courts(a, b)),
    ];
    let of_site = prop_oneof![
        (which(), n()).prop_map(|(a, b)| Edit::Court(a, b)),
        (which(), n()).prop_map(|(a, b)| Edit::Person(a, b)),
        n().prop_map(Edit::Settings),
        n().prop_map(Edit::Theme),
        n().prop_map(Edit::Words),
        Just(Edit::LastCourt),
        n().prop_map(Edit::Now),
    ];
    prop_oneof![5 => of_item, 3 => of_site, 2 => damage.prop_map(Edit::Damage)]
}

impl Edit {
    /// One of each at least, in an order that makes them meet.
    pub(crate) fn all() -> Vec<Self> {
        let fields = (0..FIELDS.len()).map(|n| Self::Field(1, u8::try_from(n).expect("few")));
        let mut all = vec![
            Self::Add(2, 1, 0),
            Self::Add(0, 2, 1),
            Self::Body(0, 1),
            Self::Title(1, 2),
            Self::Summary(2, 3),
            Self::Date(1, 9),
            Self::Tags(1, 3),
            Self::Language(1),
            Self::Picture(1, 1),
            Self::Picture(1, 2),
            Self::Link(0),
            Self::Courts(0, 1),
        ];
        all.extend(fields);
        all.extend([
            Self::Court(0, 1),
            Self::Court(1, 2),
            Self::Person(0, 1),
            Self::Settings(1),
            Self::Settings(2),
            Self::Theme(1),
            Self::Theme(2),
            Self::Words(1),
            Self::Now(1),
            Self::Now(3),
            Self::LastCourt,
            Self::LastCourt,
            Self::Rename(2, 3),
            Self::Remove(3),
            Self::Now(0),
            Self::Theme(0),
        ]);
        let damages = [Damage::Remove(7), Damage::Overwrite(9), Damage::Replace(11), Damage::Stray(5), Damage::Site(0)];
        all.extend(damages.into_iter().chain([Damage::Spare]).map(Self::Damage));
        all.extend([70, 71, 72].map(|n| Self::Damage(Damage::Cache(n))));
        all
    }
}
