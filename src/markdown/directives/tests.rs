//! Directives from end to end, right and wrong.
