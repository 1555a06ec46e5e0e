//! Works on dictionaries; see `--help`.

extern crate alloc;

mod embed;
mod normalize;
mod show;

use std::{
    io::{self, BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use radius_examples::{
    dictionary::DictionaryOptions,
    ending::{self, Failure},
};

/// Works on dictionaries in FreeRADIUS's syntax.
#[derive(Parser)]
#[command(about, after_help = "Exit codes: 0; 1 for a fault in a dictionary or file; 2 for wrong arguments.")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Load a dictionary, count its definitions, and list the warnings.
    Check(show::Checked),
    /// Print the definitions of attributes.
    Find {
        /// Names, as `Cisco-AVPair` or `Vendor-Specific.Cisco.AVPair`, or numbers, as `26.9.1`.
        #[arg(required = true)]
        names: Vec<String>,
        #[command(flatten)]
        dictionary: DictionaryOptions,
    },
    /// Print the Rust code of typed constants for a dictionary, as a build script makes it.
    Constants {
        /// Its folder.
        folder: PathBuf,
        /// The file in it that includes the others.
        #[arg(default_value = "dictionary")]
        file: String,
        /// Load it without the embedded dictionary.
        #[arg(long)]
        alone: bool,
    },
    /// Write the vendors of a FreeRADIUS tree as this project keeps them: only the facts, with a file for each vendor.
    Normalize {
        /// The tree, with a file `dictionary`: /usr/share/freeradius, for example.
        from: PathBuf,
        /// The folder for the files. `corrections.dict` is also there.
        #[arg(default_value = "radius-dict/dictionaries")]
        into: PathBuf,
        /// The version of the tree, as `Dictionary::VERSION` states it: "FreeRADIUS 3.2.8", for example.
        #[arg(long)]
        version: String,
    },
    /// Write this project's dictionaries as the Rust code of `radius-dict`.
    Embed {
        /// The dictionaries.
        #[arg(default_value = "radius-dict/dictionaries")]
        from: PathBuf,
        /// The folder for the Rust code.
        #[arg(default_value = "radius-dict/src")]
        into: PathBuf,
        /// Change nothing, and fail if anything would change.
        #[arg(long)]
        check: bool,
    },
}

fn run(command: &Command, output: &mut impl Write) -> Result<(), Failure> {
    match command {
        Command::Check(checked) => {
            if show::check(checked, output)? > 0 && checked.strict {
                return Err(Failure::other("there are warnings"));
            }
        }
        Command::Find { names, dictionary } => match show::find(names, dictionary, output)? {
            0 => {}
            unknown => return Err(Failure::other(format!("{unknown} of {} not found", names.len()))),
        },
        Command::Constants { folder, file, alone } => show::constants(folder, file, *alone, output)?,
        Command::Normalize { from, into, version } => {
            let written = normalize::normalize(from, into, version)?;
            writeln!(
                output,
                "{} vendors, {} attributes, {} values",
                written.files, written.attributes, written.values
            )?;
        }
        Command::Embed { from, into, check } => {
            let changed = embed::embed(from, into, *check)?;
            for path in &changed {
                writeln!(output, "{}", path.display())?;
            }
            if *check && !changed.is_empty() {
                return Err(Failure::other("not what `raddict embed` would write"));
            }
        }
    }
    output.flush()?;
    Ok(())
}

fn main() -> ExitCode {
    let outcome = run(&Arguments::parse().command, &mut BufWriter::new(io::stdout().lock()));
    ending::exit_code("raddict", outcome.map(|()| ExitCode::SUCCESS), 1)
}
