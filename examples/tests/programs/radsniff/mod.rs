//! Runs the example `radsniff` as a user does, on captures that are built here octet by octet.

mod captures;
mod damage;
mod files;
mod frames;
mod network;
mod output;
mod over_time;
mod packets;
mod pairing;
mod runs;
mod secrets;
mod tcp;
mod verification;
