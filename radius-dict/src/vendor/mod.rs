// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! The attributes of the vendors, with a module for each vendor: `cisco::AVPAIR`.
//!
//! Ascend, Cisco, Lucent, Microsoft, Starent, US Robotics and WiMAX; with the feature `vendors` all of them.

#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod _3com;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod _3gpp;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod _3gpp2;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod acc;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod acme;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod actelis;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod adsl_forum;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod adtran;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod adva;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod aerohive;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod airespace;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod alcatel_esam;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod alcatel_lucent_service_router;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod alcatel;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod alphion;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod alteon;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod altiga;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod alu_aaa;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod alvarion;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod apc;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod aptilo;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod aptis;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod arbor;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod arista;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod aruba;
#[rustfmt::skip]
pub mod ascend;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod asn;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod audiocodes;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod azaire;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod bay_networks;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod big_switch_networks;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod bintec;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod bluecoat;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod boingo;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod bristol;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod broadsoft;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod brocade;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod bskyb;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod bt;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod cablelabs;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod cabletron;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod cajun_p330;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod calix;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod cambium;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod camiant;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod centec;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod checkpoint;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod chillispot;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod ciena;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod cisco_asa;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod cisco_bbsm;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod cisco_vpn5000;
#[rustfmt::skip]
pub mod cisco;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod citrix;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod ckey;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod clavister;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod cnergee;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod colubris;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod columbia_university;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod compatible;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod cosine;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod covaro;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod dante;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod dellemc;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod digium;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod dlink;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod dragonwave;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod efficientip;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod eleven;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod eltex;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod epygi;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod equallogic;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod ericsson_ab;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod ericsson_packet_core_networks;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod ericsson;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod erx;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod extreme;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod f5;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod fdxtended;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod force10;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod fortinet;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod foundry;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod freeradius;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod freeswitch;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod gandalf;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod garderos;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod gemtek;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod h3c;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod hillstone;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod hp;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod huawei;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod iea_software;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod infinera;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod infoblox;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod infonet;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod ipunplugged;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod issanni;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod itk;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod juniper;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod karlnet;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod kineto;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod lancom;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod lantronix;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod livingston;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod local_web;
#[rustfmt::skip]
pub mod lucent;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod manzara;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod meinberg;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod mellanox;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod meraki;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod merit;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod meru;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod microsemi;
#[rustfmt::skip]
pub mod microsoft;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod mikrotik;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod mimosa;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod motorola;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod navini;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod net;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod netborder;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod netelastic;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod netscreen;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod networkphysics;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod nexans;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod nile;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod nokia;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod nomadix;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod nortel;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod ntua;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod openwifi;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod packeteer;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod paloalto;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod patton;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod perle;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod pfsense;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod pica8;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod propel;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod prosoft;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod proxim;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod purewave;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod quiconnect;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod quintum;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod rcntec;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod redcreek;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod riverbed;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod riverstone;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod roaring_penguin;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod rtbrick;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod ruckus;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod ruggedcom;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod sg;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod shasta;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod shiva;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod siemens;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod slipstream;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod smartsharesystems;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod sofaware;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod softbank;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod sonicwall;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod springtide;
#[rustfmt::skip]
pub mod starent;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod surfnet;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod symbol;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod t_systems_nova;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod telebit;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod telkom;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod telrad;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod terena;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod tplink;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod trapeze;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod travelping;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod tripplite;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod tropos;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod ukerna;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod unix;
#[rustfmt::skip]
pub mod usr;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod utstarcom;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod valemountnetworks;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod vasexperts;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod verizonwireless;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod versanet;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod walabi;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod waverider;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod wichorus;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod wifi_alliance;
#[rustfmt::skip]
pub mod wimax;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod wispr;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod xedia;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod xylan;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod yubico;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod zeus;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod zte;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub mod zyxel;
