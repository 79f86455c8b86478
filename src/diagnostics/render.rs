//! Lays findings out for people and machines.
