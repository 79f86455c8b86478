//! Fingerprints: what tells whether an output would come out the same again.
//!
//! A value's fingerprint is the BLAKE3 hash of its postcard form: lengths come before strings and
//! lists, enum variants have numbers, maps are sorted, so two different values don't look alike.
//!
//! A [`Shared`] value (a card, the text of an item, a court's chrome) is hashed once; in whatever
//! holds it, it is hashed as its fingerprint. What is written for people and templates still shows
//! the whole value.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Serialize, Serializer};

/// A BLAKE3 hash of a value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Hashes bytes.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// Hashes a value's postcard form.
    ///
    /// # Panics
    /// When the value can't be serialised, which no type of ours does.
    #[must_use]
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Self {
        let mut hasher = blake3::Hasher::new();
        postcard::to_io(value, &mut hasher).expect("plain data serialises");
        Self(*hasher.finalize().as_bytes())
    }

    /// The first ten hexadecimal digits: enough for the name of an asset.
    #[must_use]
    pub fn short(&self) -> String {
        blake3::Hash::from_bytes(self.0).to_hex()[..10].to_owned()
    }

    /// All hexadecimal digits.
    #[must_use]
    pub fn long(&self) -> String {
        blake3::Hash::from_bytes(self.0).to_hex().to_string()
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.short())
    }
}

/// An immutable value that many recipes hold, hashed once.
pub struct Shared<T>(Arc<Inner<T>>);

struct Inner<T> {
    value: T,
    fingerprint: Fingerprint,
}

impl<T: Serialize> Shared<T> {
    /// Takes and hashes a value.
    #[must_use]
    pub fn new(value: T) -> Self {
        let fingerprint = Fingerprint::of(&value);
        Self(Arc::new(Inner { value, fingerprint }))
    }
}

impl<T> Shared<T> {
    /// The value's fingerprint.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.0.fingerprint
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0.value
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0.fingerprint == other.0.fingerprint
    }
}

impl<T: fmt::Debug> fmt::Debug for Shared<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.value.fmt(f)
    }
}

impl<T: Serialize> Serialize for Shared<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            self.0.value.serialize(serializer)
        } else {
            self.0.fingerprint.serialize(serializer)
        }
    }
}
