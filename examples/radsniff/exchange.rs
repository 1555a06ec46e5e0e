//! Exchanges: places and kinds.

use radius_proto::Code;
use serde::Serialize;

/// A packet in a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    /// Index into the files.
    pub(crate) file: usize,
    /// The number of the packet in the file, from 1.
    pub(crate) number: u64,
    /// The offset of its record in the file, in octets.
    pub(crate) offset: u64,
}

/// A kind of exchange, by its request.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    Access,
    Accounting,
    DynamicAuthorization,
    StatusServer,
}

impl Kind {
    /// `None` for a code that is not a request.
    pub(crate) const fn of(request: Code) -> Option<Self> {
        Some(match request {
            Code::ACCESS_REQUEST => Self::Access,
            Code::ACCOUNTING_REQUEST => Self::Accounting,
            Code::COA_REQUEST | Code::DISCONNECT_REQUEST => Self::DynamicAuthorization,
            Code::STATUS_SERVER => Self::StatusServer,
            _ => return None,
        })
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Access => "Access",
            Self::Accounting => "Accounting",
            Self::DynamicAuthorization => "CoA and Disconnect",
            Self::StatusServer => "Status-Server",
        }
    }
}
