//! Makes the constants of the example `own-dictionary`.

#[cfg(feature = "own-dictionary")]
fn main() -> Result<(), radius_dict::codegen::BuildError> {
    radius_dict::codegen::Build::new("own-dictionary/dictionaries", "dictionary.example").write("example.rs")
}

#[cfg(not(feature = "own-dictionary"))]
fn main() {}
