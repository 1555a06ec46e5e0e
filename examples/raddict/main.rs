//! Works on dictionaries; see `--help`.

extern crate alloc;

mod embed;
mod normalize;

use core::{error::Error, fmt};
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use radius_dict::loader::LoadError;

/// Works on dictionaries in FreeRADIUS's syntax.
#[derive(Parser)]
#[command(
    about,
    after_help = "Exit codes: 0, or 1 for a dictionary or file that is not as it should be, 2 for wrong arguments."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the vendors of a FreeRADIUS tree as this project keeps them: the facts, a file a vendor.
    Normalize {
        /// The tree, with a file `dictionary`: /usr/share/freeradius, for example.
        from: PathBuf,
        /// Where the files go, and where `corrections.dict` lies.
        #[arg(default_value = "radius-dict/dictionaries")]
        into: PathBuf,
    },
    /// Write this project's dictionaries as the Rust of `radius-dict`.
    Embed {
        /// The dictionaries.
        #[arg(default_value = "radius-dict/dictionaries")]
        from: PathBuf,
        /// Where the Rust goes.
        #[arg(default_value = "radius-dict/src/embedded")]
        into: PathBuf,
        /// Change nothing, and fail if anything would change.
        #[arg(long)]
        check: bool,
    },
}

/// What went wrong, and with what.
struct Failure {
    what: Option<PathBuf>,
    why: Box<dyn Error>,
}

impl Failure {
    fn with(path: &Path, error: impl Error + 'static) -> Self {
        Self { what: Some(path.to_owned()), why: error.into() }
    }

    /// The error says where.
    fn load(error: LoadError) -> Self {
        Self { what: None, why: error.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(what) = &self.what {
            write!(f, "{}: ", what.display())?;
        }
        fmt::Display::fmt(&self.why, f)
    }
}

fn run(command: &Command) -> Result<(), Failure> {
    match command {
        Command::Normalize { from, into } => {
            let written = normalize::normalize(from, into)?;
            println!("{} vendors, {} attributes, {} values", written.files, written.attributes, written.values);
        }
        Command::Embed { from, into, check } => {
            let changed = embed::embed(from, into, *check)?;
            for path in &changed {
                println!("{}", path.display());
            }
            if *check && !changed.is_empty() {
                return Err(Failure { what: None, why: "not what `raddict embed` would write".into() });
            }
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    match run(&Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("raddict: {failure}");
            ExitCode::FAILURE
        }
    }
}
