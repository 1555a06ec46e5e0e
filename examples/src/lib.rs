//! Nothing to import: the programs of this package are its examples.
