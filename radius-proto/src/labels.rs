//! The labels of reasons, for counters.

/// Gives an enum of reasons its method `label`, documented with the label of every variant. `of` names the type of a
/// variant's contents, whose label it has.
macro_rules! labels {
    (
        $(#[$documentation:meta])+
        $reason:ident { $($variant:ident => $($label:literal)? $(of $contents:ident)?),+ $(,)? }
    ) => {
        impl $reason {
            $(#[$documentation])+
            ///
            /// | reason | label |
            /// |---|---|
            $(
                $(#[doc = concat!("| [`", stringify!($variant), "`](Self::", stringify!($variant), ") | `", $label, "` |")])?
                $(#[doc = concat!(
                    "| [`", stringify!($variant), "`](Self::", stringify!($variant), ") | that of its [`",
                    stringify!($contents), "`](", stringify!($contents), "::label) |"
                )])?
            )+
            #[must_use]
            pub const fn label(&self) -> &'static str {
                match self {
                    $(
                        $(Self::$variant { .. } => $label,)?
                        $(Self::$variant(contents) => $contents::label(contents),)?
                    )+
                }
            }
        }
    };
}

pub(crate) use labels;
