//! Makes the constants of the example `own-dictionary`.

use radius_dict::codegen::{Build, BuildError};

fn main() -> Result<(), BuildError> {
    Build::new("own-dictionary/dictionaries", "dictionary.example").write("example.rs")
}
