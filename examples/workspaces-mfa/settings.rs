//! The settings of a directory's multi-factor authentication, and the limits of the AWS Directory Service API.

use core::{fmt, time::Duration};

use zeroize::Zeroizing;

/// `RadiusSettings` of `EnableRadius` and `UpdateRadius`, with the field names of the API.
///
/// There is no `Debug`, since it contains the shared secret.
#[derive(Clone)]
pub(crate) struct RadiusSettings {
    pub(crate) radius_servers: Vec<String>,
    pub(crate) radius_port: u16,
    /// In seconds.
    pub(crate) radius_timeout: u32,
    pub(crate) radius_retries: u32,
    pub(crate) shared_secret: Zeroizing<String>,
    pub(crate) authentication_protocol: AuthenticationProtocol,
    pub(crate) display_label: String,
    pub(crate) use_same_username: bool,
}

/// The protocol that carries the second factor's text. The API has four; this client supports only PAP, which works
/// with all second factors.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum AuthenticationProtocol {
    Pap,
    MsChapV2,
}

impl fmt::Display for AuthenticationProtocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Pap => "PAP",
            Self::MsChapV2 => "MS-CHAPv2",
        })
    }
}

/// A setting that the API, or this client, refuses.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Refusal {
    pub(crate) field: &'static str,
    pub(crate) limit: &'static str,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.limit)
    }
}

impl RadiusSettings {
    /// Two servers, 30 seconds, 3 retries, PAP.
    pub(crate) fn usual(shared_secret: Zeroizing<String>) -> Self {
        Self {
            radius_servers: vec!["nps-1.corp.example".into(), "nps-2.corp.example".into()],
            radius_port: 1812,
            radius_timeout: 30,
            radius_retries: 3,
            shared_secret,
            authentication_protocol: AuthenticationProtocol::Pap,
            display_label: "MFA".into(),
            use_same_username: true,
        }
    }

    /// All faults, so that an administrator sees them at once.
    pub(crate) fn refusals(&self) -> Vec<Refusal> {
        let characters = self.shared_secret.chars().count();
        let server_names =
            !self.radius_servers.is_empty() && self.radius_servers.iter().all(|name| (1..=256).contains(&name.len()));
        let rules = [
            ("RadiusServers", "at least one, each of 1 to 256 characters", server_names),
            ("RadiusPort", "1025 to 65535", self.radius_port >= 1025),
            ("RadiusTimeout", "1 to 50 seconds", (1..=50).contains(&self.radius_timeout)),
            ("RadiusRetries", "0 to 10", (0..=10).contains(&self.radius_retries)),
            (
                "SharedSecret",
                "8 to 512 letters, digits, punctuation marks and blanks",
                (8..=512).contains(&characters) && self.shared_secret.chars().all(is_secret_character),
            ),
            ("DisplayLabel", "1 to 64 characters", (1..=64).contains(&self.display_label.chars().count())),
            (
                "AuthenticationProtocol",
                "this client speaks PAP only",
                self.authentication_protocol == AuthenticationProtocol::Pap,
            ),
        ];
        rules.into_iter().filter(|(_, _, kept)| !kept).map(|(field, limit, _)| Refusal { field, limit }).collect()
    }

    /// The time for one server: `RadiusTimeout` once for the first transmission and once for each retry.
    pub(crate) fn time_per_server(&self) -> Duration {
        Duration::from_secs(u64::from(self.radius_timeout) * u64::from(self.radius_retries + 1))
    }
}

fn is_secret_character(character: char) -> bool {
    character.is_alphanumeric() || character.is_ascii_punctuation() || character == ' '
}

/// The factor by which time in the demonstration is faster than in the deployment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace(pub(crate) u32);

impl Pace {
    pub(crate) fn scale(self, duration: Duration) -> Duration {
        duration / self.0
    }

    pub(crate) fn seconds(self, seconds: u32) -> Duration {
        self.scale(Duration::from_secs(u64::from(seconds)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usual() -> RadiusSettings {
        RadiusSettings::usual(Zeroizing::new("a long and random secret".into()))
    }

    fn refused(change: impl FnOnce(&mut RadiusSettings)) -> Vec<&'static str> {
        let mut settings = usual();
        change(&mut settings);
        settings.refusals().iter().map(|refusal| refusal.field).collect()
    }

    #[test]
    fn the_usual_settings_are_within_the_limits_and_try_a_server_for_two_minutes() {
        assert_eq!(usual().refusals(), []);
        assert_eq!(usual().time_per_server(), Duration::from_secs(120));
    }

    #[test]
    fn each_setting_is_refused_outside_its_limits_and_taken_at_them() {
        assert_eq!(refused(|s| s.radius_servers.clear()), ["RadiusServers"]);
        assert_eq!(refused(|s| s.radius_servers.push(String::new())), ["RadiusServers"]);
        assert_eq!(refused(|s| s.radius_servers.push("n".repeat(257))), ["RadiusServers"]);
        assert_eq!(refused(|s| s.radius_servers.push("n".repeat(256))), [""; 0]);
        assert_eq!(refused(|s| s.radius_port = 1024), ["RadiusPort"]);
        assert_eq!(refused(|s| s.radius_port = 1025), [""; 0]);
        assert_eq!(refused(|s| s.radius_timeout = 0), ["RadiusTimeout"]);
        assert_eq!(refused(|s| s.radius_timeout = 51), ["RadiusTimeout"]);
        assert_eq!(refused(|s| s.radius_timeout = 50), [""; 0]);
        assert_eq!(refused(|s| s.radius_retries = 11), ["RadiusRetries"]);
        assert_eq!(refused(|s| s.radius_retries = 0), [""; 0]);
        assert_eq!(refused(|s| s.shared_secret = Zeroizing::new("seven77".into())), ["SharedSecret"]);
        assert_eq!(refused(|s| s.shared_secret = Zeroizing::new("eight888".into())), [""; 0]);
        assert_eq!(refused(|s| s.shared_secret = Zeroizing::new("s".repeat(513))), ["SharedSecret"]);
        assert_eq!(refused(|s| s.shared_secret = Zeroizing::new("trailing newline\n".into())), ["SharedSecret"]);
        assert_eq!(refused(|s| s.display_label = "l".repeat(65)), ["DisplayLabel"]);
        assert_eq!(
            refused(|s| s.authentication_protocol = AuthenticationProtocol::MsChapV2),
            ["AuthenticationProtocol"]
        );
    }
}
