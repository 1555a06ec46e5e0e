// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `USR` (429).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::with_format(429, ::radius_proto::attribute::VendorFormat::USR);

/// `USR-DTE-Data-Idle-Timout` (26.429.72), a number: `get` gives and `push` takes `u32`.
pub const DTE_DATA_IDLE_TIMOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-DTE-Data-Idle-Timout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

::radius_dict::enumeration! {
    /// A value of `USR-Default-DTE-Data-Rate`.
    pub DefaultDteDataRate
    _110_BPS = 1, "110-BPS";
    _300_BPS = 2, "300-BPS";
    _600_BPS = 3, "600-BPS";
    _1200_BPS = 4, "1200-BPS";
    _2400_BPS = 5, "2400-BPS";
    _4800_BPS = 6, "4800-BPS";
    _7200_BPS = 7, "7200-BPS";
    _9600_BPS = 8, "9600-BPS";
    _12K_BPS = 9, "12K-BPS";
    _14_4K_BPS = 10, "14.4K-BPS";
    _16_8_BPS = 11, "16.8-BPS";
    _19_2K_BPS = 12, "19.2K-BPS";
    _38_4K_BPS = 13, "38.4K-BPS";
    _75_BPS = 14, "75-BPS";
    _450_BPS = 15, "450-BPS";
    UNKNOWN_BPS = 16, "UNKNOWN-BPS";
    _57_6K_BPS = 17, "57.6K-BPS";
    _21_6K_BPS = 18, "21.6K-BPS";
    _24K_BPS = 19, "24K-BPS";
    _26K_BPS = 20, "26K-BPS";
    _28K_BPS = 21, "28K-BPS";
    _115K_BPS = 22, "115K-BPS";
}

/// `USR-Default-DTE-Data-Rate` (26.429.94), a named number: `get` gives and `push` takes `DefaultDteDataRate`.
pub const DEFAULT_DTE_DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DefaultDteDataRate>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Default-DTE-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `USR-Last-Number-Dialed-Out` (26.429.102), text: `get` gives and `push` takes `&str`.
pub const LAST_NUMBER_DIALED_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Last-Number-Dialed-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

::radius_dict::enumeration! {
    /// A value of `USR-Sync-Async-Mode`.
    pub SyncAsyncMode
    ASYNCHRONOUS = 1, "Asynchronous";
    SYNCHRONOUS = 2, "Synchronous";
}

/// `USR-Sync-Async-Mode` (26.429.103), a named number: `get` gives and `push` takes `SyncAsyncMode`.
pub const SYNC_ASYNC_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SyncAsyncMode>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Sync-Async-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

::radius_dict::enumeration! {
    /// A value of `USR-Originate-Answer-Mode`.
    pub OriginateAnswerMode
    ORIGINATE_IN_ORIGINATE_MODE = 1, "Originate_in_Originate_Mode";
    ORIGINATE_IN_ANSWER_MODE = 2, "Originate_in_Answer_Mode";
    ANSWER_IN_ORIGINATE_MODE = 3, "Answer_in_Originate_Mode";
    ANSWER_IN_ANSWER_MODE = 4, "Answer_in_Answer_Mode";
}

/// `USR-Originate-Answer-Mode` (26.429.104), a named number: `get` gives and `push` takes `OriginateAnswerMode`.
pub const ORIGINATE_ANSWER_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<OriginateAnswerMode>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Originate-Answer-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

::radius_dict::enumeration! {
    /// A value of `USR-Failure-to-Connect-Reason`.
    pub FailureToConnectReason
    DTRDROP = 1, "dtrDrop";
    ESCAPESEQUENCE = 2, "escapeSequence";
    ATHCOMMAND = 3, "athCommand";
    CARRIERLOSS = 4, "carrierLoss";
    INACTIVITYTIMOUT = 5, "inactivityTimout";
    MNPINCOMPATIBLE = 6, "mnpIncompatible";
    UNDEFINED = 7, "undefined";
    REMOTEPASSWORD = 8, "remotePassword";
    LINKPASSWORD = 9, "linkPassword";
    RETRANSMITLIMIT = 10, "retransmitLimit";
    LINKDISCONNECTMSGREC = 11, "linkDisconnectMsgRec";
    NOLOOPCURRENT = 12, "noLoopCurrent";
    INVALIDSPEED = 13, "invalidSpeed";
    UNABLETORETRAIN = 14, "unableToRetrain";
    MANAGEMENTCOMMAND = 15, "managementCommand";
    NODIALTONE = 16, "noDialTone";
    KEYABORT = 17, "keyAbort";
    LINEBUSY = 18, "lineBusy";
    NOANSWER = 19, "noAnswer";
    VOICE = 20, "voice";
    NOANSWERTONE = 21, "noAnswerTone";
    NOCARRIER = 22, "noCarrier";
    UNDETERMINED = 23, "undetermined";
    V42SABMETIMEOUT = 24, "v42SabmeTimeout";
    V42BREAKTIMEOUT = 25, "v42BreakTimeout";
    V42DISCONNECTCMD = 26, "v42DisconnectCmd";
    V42IDEXCHANGEFAIL = 27, "v42IdExchangeFail";
    V42BADSETUP = 28, "v42BadSetup";
    V42INVALIDCODEWORD = 29, "v42InvalidCodeWord";
    V42STRINGTOLONG = 30, "v42StringToLong";
    V42INVALIDCOMMAND = 31, "v42InvalidCommand";
    NONE = 32, "none";
    V32CLEARDOWN = 33, "v32Cleardown";
    DIALSECURITY = 34, "dialSecurity";
    REMOTEACCESSDENIED = 35, "remoteAccessDenied";
    LOOPLOSS = 36, "loopLoss";
    DS0TEARDOWN = 37, "ds0Teardown";
    PROMPTNOTENABLED = 38, "promptNotEnabled";
    NOPROMPTINGINSYNC = 39, "noPromptingInSync";
    NONARQMODE = 40, "nonArqMode";
    MODEINCOMPATIBLE = 41, "modeIncompatible";
    NOPROMPTINNONARQ = 42, "noPromptInNonARQ";
    DIALBACKLINK = 43, "dialBackLink";
    LINKABORT = 44, "linkAbort";
    AUTOPASSFAILED = 45, "autopassFailed";
    PBGENERICERROR = 46, "pbGenericError";
    PBLINKERRTXPREACK = 47, "pbLinkErrTxPreAck";
    PBLINKERRTXTARDYACK = 48, "pbLinkErrTxTardyACK";
    PBTRANSMITBUSTIMEOUT = 49, "pbTransmitBusTimeout";
    PBRECEIVEBUSTIMEOUT = 50, "pbReceiveBusTimeout";
    PBLINKERRTXTAL = 51, "pbLinkErrTxTAL";
    PBLINKERRRXTAL = 52, "pbLinkErrRxTAL";
    PBTRANSMITMASTERTIMEOUT = 53, "pbTransmitMasterTimeout";
    PBCLOCKMISSING = 54, "pbClockMissing";
    PBRECEIVEDLSWHILELINKUP = 55, "pbReceivedLsWhileLinkUp";
    PBOUTOFSEQUENCEFRAME = 56, "pbOutOfSequenceFrame";
    PBBADFRAME = 57, "pbBadFrame";
    PBACKWAITTIMEOUT = 58, "pbAckWaitTimeout";
    PBRECEIVEDACKSEQERR = 59, "pbReceivedAckSeqErr";
    PBRECEIVEOVRFLWRNRFAIL = 60, "pbReceiveOvrflwRNRFail";
    PBRECEIVEMSGBUFOVRFLW = 61, "pbReceiveMsgBufOvrflw";
    RCVDGATEWAYDISCCMD = 62, "rcvdGatewayDiscCmd";
    TOKENPASSINGTIMEOUT = 63, "tokenPassingTimeout";
    DSPINTERRUPTTIMEOUT = 64, "dspInterruptTimeout";
    MNPPROTOCOLVIOLATION = 65, "mnpProtocolViolation";
    CLASS2FAXHANGUPCMD = 66, "class2FaxHangupCmd";
    HSTSPEEDSWITCHTIMEOUT = 67, "hstSpeedSwitchTimeout";
    TOOMANYUNACKED = 68, "tooManyUnacked";
    TIMEREXPIRED = 69, "timerExpired";
    T1GLARE = 70, "t1Glare";
    PRIDIALOUTRQTIMEOUT = 71, "priDialoutRqTimeout";
    ABORTANLGDSTOVRISDN = 72, "abortAnlgDstOvrIsdn";
    NORMALUSERCALLCLEAR = 73, "normalUserCallClear";
    NORMALUNSPECIFIED = 74, "normalUnspecified";
    BEARERINCOMPATIBILITY = 75, "bearerIncompatibility";
    PROTOCOLERROREVENT = 76, "protocolErrorEvent";
    ABNORMALDISCONNECT = 77, "abnormalDisconnect";
    INVALIDCAUSEVALUE = 78, "invalidCauseValue";
    RESOURCEUNAVAILABLE = 79, "resourceUnavailable";
    REMOTEHUNGUPDURINGTRAINING = 80, "remoteHungUpDuringTraining";
    TRAININGTIMEOUT = 81, "trainingTimeout";
    INCOMINGMODEMNOTAVAILABLE = 82, "incomingModemNotAvailable";
    INCOMINGINVALIDBEARERCAP = 83, "incomingInvalidBearerCap";
    INCOMINGINVALIDCHANNELID = 84, "incomingInvalidChannelID";
    INCOMINGINVALIDPROGIND = 85, "incomingInvalidProgInd";
    INCOMINGINVALIDCALLINGPTY = 86, "incomingInvalidCallingPty";
    INCOMINGINVALIDCALLEDPTY = 87, "incomingInvalidCalledPty";
    INCOMINGCALLBLOCK = 88, "incomingCallBlock";
    INCOMINGLOOPSTNORINGOFF = 89, "incomingLoopStNoRingOff";
    OUTGOINGTELCODISCONNECT = 90, "outgoingTelcoDisconnect";
    OUTGOINGEMWINKTIMEOUT = 91, "outgoingEMWinkTimeout";
    OUTGOINGEMWINKTOOSHORT = 92, "outgoingEMWinkTooShort";
    OUTGOINGNOCHANNELAVAIL = 93, "outgoingNoChannelAvail";
    DSPREBOOT = 94, "dspReboot";
    NODSPRESPTOKA = 95, "noDSPRespToKA";
    NODSPRESPTODISC = 96, "noDSPRespToDisc";
    DSPTAILPTRINVALID = 97, "dspTailPtrInvalid";
    DSPHEADPTRINVALID = 98, "dspHeadPtrInvalid";
}

/// `USR-Failure-to-Connect-Reason` (26.429.105), a named number: `get` gives and `push` takes `FailureToConnectReason`.
pub const FAILURE_TO_CONNECT_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FailureToConnectReason>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Failure-to-Connect-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

::radius_dict::enumeration! {
    /// A value of `USR-Initial-Tx-Link-Data-Rate`.
    pub InitialTxLinkDataRate
    _110_BPS = 1, "110-BPS";
    _300_BPS = 2, "300-BPS";
    _600_BPS = 3, "600-BPS";
    _1200_BPS = 4, "1200-BPS";
    _2400_BPS = 5, "2400-BPS";
    _4800_BPS = 6, "4800-BPS";
    _7200_BPS = 7, "7200-BPS";
    _9600_BPS = 8, "9600-BPS";
    _12000_BPS = 9, "12000-BPS";
    _14400_BPS = 10, "14400-BPS";
    _16800_BPS = 11, "16800-BPS";
    _19200_BPS = 12, "19200-BPS";
    _38400_BPS = 13, "38400-BPS";
    _75_BPS = 14, "75-BPS";
    _450_BPS = 15, "450-BPS";
    UNKNOWN_BPS = 16, "UNKNOWN-BPS";
    _57600_BPS = 17, "57600-BPS";
    _21600_BPS = 18, "21600-BPS";
    _24000_BPS = 19, "24000-BPS";
    _26400_BPS = 20, "26400-BPS";
    _28800_BPS = 21, "28800-BPS";
    _115200_BPS = 22, "115200-BPS";
    _31200_BPS = 23, "31200-BPS";
    _33600_BPS = 24, "33600-BPS";
    _25333_BPS = 25, "25333-BPS";
    _26666_BPS = 26, "26666-BPS";
    _28000_BPS = 27, "28000-BPS";
    _29333_BPS = 28, "29333-BPS";
    _30666_BPS = 29, "30666-BPS";
    _32000_BPS = 30, "32000-BPS";
    _33333_BPS = 31, "33333-BPS";
    _34666_BPS = 32, "34666-BPS";
    _36000_BPS = 33, "36000-BPS";
    _37333_BPS = 34, "37333-BPS";
    _38666_BPS = 35, "38666-BPS";
    _40000_BPS = 36, "40000-BPS";
    _41333_BPS = 37, "41333-BPS";
    _42666_BPS = 38, "42666-BPS";
    _44000_BPS = 39, "44000-BPS";
    _45333_BPS = 40, "45333-BPS";
    _46666_BPS = 41, "46666-BPS";
    _48000_BPS = 42, "48000-BPS";
    _49333_BPS = 43, "49333-BPS";
    _50666_BPS = 44, "50666-BPS";
    _52000_BPS = 45, "52000-BPS";
    _53333_BPS = 46, "53333-BPS";
    _54666_BPS = 47, "54666-BPS";
    _56000_BPS = 48, "56000-BPS";
    _57333_BPS = 49, "57333-BPS";
    _58666_BPS = 50, "58666-BPS";
    _60000_BPS = 51, "60000-BPS";
    _61333_BPS = 52, "61333-BPS";
    _62666_BPS = 53, "62666-BPS";
    _64000_BPS = 54, "64000-BPS";
}

/// `USR-Initial-Tx-Link-Data-Rate` (26.429.106), a named number: `get` gives and `push` takes `InitialTxLinkDataRate`.
pub const INITIAL_TX_LINK_DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<InitialTxLinkDataRate>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Initial-Tx-Link-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

::radius_dict::enumeration! {
    /// A value of `USR-Final-Tx-Link-Data-Rate`.
    pub FinalTxLinkDataRate
    _110_BPS = 1, "110-BPS";
    _300_BPS = 2, "300-BPS";
    _600_BPS = 3, "600-BPS";
    _1200_BPS = 4, "1200-BPS";
    _2400_BPS = 5, "2400-BPS";
    _4800_BPS = 6, "4800-BPS";
    _7200_BPS = 7, "7200-BPS";
    _9600_BPS = 8, "9600-BPS";
    _12000_BPS = 9, "12000-BPS";
    _14400_BPS = 10, "14400-BPS";
    _16800_BPS = 11, "16800-BPS";
    _19200_BPS = 12, "19200-BPS";
    _38400_BPS = 13, "38400-BPS";
    _75_BPS = 14, "75-BPS";
    _450_BPS = 15, "450-BPS";
    UNKNOWN_BPS = 16, "UNKNOWN-BPS";
    _57600_BPS = 17, "57600-BPS";
    _21600_BPS = 18, "21600-BPS";
    _24000_BPS = 19, "24000-BPS";
    _26400_BPS = 20, "26400-BPS";
    _28800_BPS = 21, "28800-BPS";
    _115200_BPS = 22, "115200-BPS";
    _31200_BPS = 23, "31200-BPS";
    _33600_BPS = 24, "33600-BPS";
    _25333_BPS = 25, "25333-BPS";
    _26666_BPS = 26, "26666-BPS";
    _28000_BPS = 27, "28000-BPS";
    _29333_BPS = 28, "29333-BPS";
    _30666_BPS = 29, "30666-BPS";
    _32000_BPS = 30, "32000-BPS";
    _33333_BPS = 31, "33333-BPS";
    _34666_BPS = 32, "34666-BPS";
    _36000_BPS = 33, "36000-BPS";
    _37333_BPS = 34, "37333-BPS";
    _38666_BPS = 35, "38666-BPS";
    _40000_BPS = 36, "40000-BPS";
    _41333_BPS = 37, "41333-BPS";
    _42666_BPS = 38, "42666-BPS";
    _44000_BPS = 39, "44000-BPS";
    _45333_BPS = 40, "45333-BPS";
    _46666_BPS = 41, "46666-BPS";
    _48000_BPS = 42, "48000-BPS";
    _49333_BPS = 43, "49333-BPS";
    _50666_BPS = 44, "50666-BPS";
    _52000_BPS = 45, "52000-BPS";
    _53333_BPS = 46, "53333-BPS";
    _54666_BPS = 47, "54666-BPS";
    _56000_BPS = 48, "56000-BPS";
    _57333_BPS = 49, "57333-BPS";
    _58666_BPS = 50, "58666-BPS";
    _60000_BPS = 51, "60000-BPS";
    _61333_BPS = 52, "61333-BPS";
    _62666_BPS = 53, "62666-BPS";
    _64000_BPS = 54, "64000-BPS";
}

/// `USR-Final-Tx-Link-Data-Rate` (26.429.107), a named number: `get` gives and `push` takes `FinalTxLinkDataRate`.
pub const FINAL_TX_LINK_DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FinalTxLinkDataRate>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Final-Tx-Link-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

::radius_dict::enumeration! {
    /// A value of `USR-Modulation-Type`.
    pub ModulationType
    USROBOTICSHST = 1, "usRoboticsHST";
    CCITTV32 = 2, "ccittV32";
    CCITTV22BIS = 3, "ccittV22bis";
    BELL103 = 4, "bell103";
    CCITTV21 = 5, "ccittV21";
    BELL212 = 6, "bell212";
    CCITTV32BIS = 7, "ccittV32bis";
    CCITTV23 = 8, "ccittV23";
    NEGOTIATIONFAILED = 9, "negotiationFailed";
    BELL208B = 10, "bell208b";
    V21FAXCLASS1 = 11, "v21FaxClass1";
    V27FAXCLASS1 = 12, "v27FaxClass1";
    V29FAXCLASS1 = 13, "v29FaxClass1";
    V17FAXCLASS1 = 14, "v17FaxClass1";
    V21FAXCLASS2 = 15, "v21FaxClass2";
    V27FAXCLASS2 = 16, "v27FaxClass2";
    V29FAXCLASS2 = 17, "v29FaxClass2";
    V17FAXCLASS2 = 18, "v17FaxClass2";
    V32TERBO = 19, "v32Terbo";
    V34 = 20, "v34";
    VFC = 21, "vFC";
    V34PLUS = 22, "v34plus";
    X2 = 23, "x2";
    V110 = 24, "v110";
    V120 = 25, "v120";
    X75 = 26, "x75";
    ASYNCSYNCPPP = 27, "asyncSyncPPP";
    CLEARCHANNEL = 28, "clearChannel";
    X2CLIENT = 29, "x2client";
    X2SYMMETRIC = 30, "x2symmetric";
    PIAFS = 31, "piafs";
    X2VERSION2 = 32, "x2version2";
    V90ANALOG = 33, "v90Analog";
    V90DIGITAL = 34, "v90Digital";
    V90ALLDIGITAL = 35, "v90AllDigital";
}

/// `USR-Modulation-Type` (26.429.108), a named number: `get` gives and `push` takes `ModulationType`.
pub const MODULATION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ModulationType>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Modulation-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

::radius_dict::enumeration! {
    /// A value of `USR-Equalization-Type`.
    pub EqualizationType
    LONG = 1, "Long";
    SHORT = 2, "Short";
}

/// `USR-Equalization-Type` (26.429.111), a named number: `get` gives and `push` takes `EqualizationType`.
pub const EQUALIZATION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EqualizationType>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Equalization-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

::radius_dict::enumeration! {
    /// A value of `USR-Fallback-Enabled`.
    pub FallbackEnabled
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `USR-Fallback-Enabled` (26.429.112), a named number: `get` gives and `push` takes `FallbackEnabled`.
pub const FALLBACK_ENABLED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FallbackEnabled>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Fallback-Enabled", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `USR-Characters-Sent` (26.429.113), a number: `get` gives and `push` takes `u32`.
pub const CHARACTERS_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Characters-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `USR-Characters-Received` (26.429.114), a number: `get` gives and `push` takes `u32`.
pub const CHARACTERS_RECEIVED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Characters-Received", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `USR-Blocks-Sent` (26.429.117), a number: `get` gives and `push` takes `u32`.
pub const BLOCKS_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Blocks-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `USR-Blocks-Received` (26.429.118), a number: `get` gives and `push` takes `u32`.
pub const BLOCKS_RECEIVED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Blocks-Received", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `USR-Blocks-Resent` (26.429.119), a number: `get` gives and `push` takes `u32`.
pub const BLOCKS_RESENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Blocks-Resent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `USR-Retrains-Requested` (26.429.120), a number: `get` gives and `push` takes `u32`.
pub const RETRAINS_REQUESTED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Retrains-Requested", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `USR-Retrains-Granted` (26.429.121), a number: `get` gives and `push` takes `u32`.
pub const RETRAINS_GRANTED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Retrains-Granted", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `USR-Line-Reversals` (26.429.122), a number: `get` gives and `push` takes `u32`.
pub const LINE_REVERSALS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Line-Reversals", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `USR-Number-Of-Characters-Lost` (26.429.123), a number: `get` gives and `push` takes `u32`.
pub const NUMBER_OF_CHARACTERS_LOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Number-Of-Characters-Lost", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

::radius_dict::enumeration! {
    /// A value of `USR-Back-Channel-Data-Rate`.
    pub BackChannelDataRate
    _450BPS = 1, "450BPS";
    _300BPS = 2, "300BPS";
    NONE = 3, "None";
}

/// `USR-Back-Channel-Data-Rate` (26.429.124), a named number: `get` gives and `push` takes `BackChannelDataRate`.
pub const BACK_CHANNEL_DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<BackChannelDataRate>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Back-Channel-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `USR-Number-of-Blers` (26.429.125), a number: `get` gives and `push` takes `u32`.
pub const NUMBER_OF_BLERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Number-of-Blers", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `USR-Number-of-Link-Timeouts` (26.429.126), a number: `get` gives and `push` takes `u32`.
pub const NUMBER_OF_LINK_TIMEOUTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Number-of-Link-Timeouts", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `USR-Number-of-Fallbacks` (26.429.127), a number: `get` gives and `push` takes `u32`.
pub const NUMBER_OF_FALLBACKS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Number-of-Fallbacks", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `USR-Number-of-Upshifts` (26.429.128), a number: `get` gives and `push` takes `u32`.
pub const NUMBER_OF_UPSHIFTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Number-of-Upshifts", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `USR-Number-of-Link-NAKs` (26.429.129), a number: `get` gives and `push` takes `u32`.
pub const NUMBER_OF_LINK_NAKS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Number-of-Link-NAKs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

::radius_dict::enumeration! {
    /// A value of `USR-Simplified-MNP-Levels`.
    pub SimplifiedMnpLevels
    NONE = 1, "none";
    MNPLEVEL3 = 2, "mnpLevel3";
    MNPLEVEL4 = 3, "mnpLevel4";
    CCITTV42 = 4, "ccittV42";
    USROBOTICSHST = 5, "usRoboticsHST";
    SYNCHRONOUSNONE = 6, "synchronousNone";
    MNPLEVEL2 = 7, "mnpLevel2";
    MNP10 = 8, "mnp10";
    V42ETC = 9, "v42Etc";
    MNP10ETC = 10, "mnp10Etc";
    LAPMETC = 11, "lapmEtc";
    V42ETC2 = 12, "v42Etc2";
    V42SREJ = 13, "v42SRej";
    PIAFS = 14, "piafs";
}

/// `USR-Simplified-MNP-Levels` (26.429.153), a named number: `get` gives and `push` takes `SimplifiedMnpLevels`.
pub const SIMPLIFIED_MNP_LEVELS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SimplifiedMnpLevels>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Simplified-MNP-Levels", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

::radius_dict::enumeration! {
    /// A value of `USR-Connect-Term-Reason`.
    pub ConnectTermReason
    DTRDROP = 1, "dtrDrop";
    ESCAPESEQUENCE = 2, "escapeSequence";
    ATHCOMMAND = 3, "athCommand";
    CARRIERLOSS = 4, "carrierLoss";
    INACTIVITYTIMOUT = 5, "inactivityTimout";
    MNPINCOMPATIBLE = 6, "mnpIncompatible";
    UNDEFINED = 7, "undefined";
    REMOTEPASSWORD = 8, "remotePassword";
    LINKPASSWORD = 9, "linkPassword";
    RETRANSMITLIMIT = 10, "retransmitLimit";
    LINKDISCONNECTMSGRECEIVED = 11, "linkDisconnectMsgReceived";
    NOLOOPCURRENT = 12, "noLoopCurrent";
    INVALIDSPEED = 13, "invalidSpeed";
    UNABLETORETRAIN = 14, "unableToRetrain";
    MANAGEMENTCOMMAND = 15, "managementCommand";
    NODIALTONE = 16, "noDialTone";
    KEYABORT = 17, "keyAbort";
    LINEBUSY = 18, "lineBusy";
    NOANSWER = 19, "noAnswer";
    VOICE = 20, "voice";
    NOANSWERTONE = 21, "noAnswerTone";
    NOCARRIER = 22, "noCarrier";
    UNDETERMINED = 23, "undetermined";
    V42SABMETIMEOUT = 24, "v42SabmeTimeout";
    V42BREAKTIMEOUT = 25, "v42BreakTimeout";
    V42DISCONNECTCMD = 26, "v42DisconnectCmd";
    V42IDEXCHANGEFAIL = 27, "v42IdExchangeFail";
    V42BADSETUP = 28, "v42BadSetup";
    V42INVALIDCODEWORD = 29, "v42InvalidCodeWord";
    V42STRINGTOLONG = 30, "v42StringToLong";
    V42INVALIDCOMMAND = 31, "v42InvalidCommand";
    NONE = 32, "none";
    V32CLEARDOWN = 33, "v32Cleardown";
    DIALSECURITY = 34, "dialSecurity";
    REMOTEACCESSDENIED = 35, "remoteAccessDenied";
    LOOPLOSS = 36, "loopLoss";
    DS0TEARDOWN = 37, "ds0Teardown";
    PROMPTNOTENABLED = 38, "promptNotEnabled";
    NOPROMPTINGINSYNC = 39, "noPromptingInSync";
    NONARQMODE = 40, "nonArqMode";
    MODEINCOMPATIBLE = 41, "modeIncompatible";
    NOPROMPTINNONARQ = 42, "noPromptInNonARQ";
    DIALBACKLINK = 43, "dialBackLink";
    LINKABORT = 44, "linkAbort";
    AUTOPASSFAILED = 45, "autopassFailed";
    PBGENERICERROR = 46, "pbGenericError";
    PBLINKERRTXPREACK = 47, "pbLinkErrTxPreAck";
    PBLINKERRTXTARDYACK = 48, "pbLinkErrTxTardyACK";
    PBTRANSMITBUSTIMEOUT = 49, "pbTransmitBusTimeout";
    PBRECEIVEBUSTIMEOUT = 50, "pbReceiveBusTimeout";
    PBLINKERRTXTAL = 51, "pbLinkErrTxTAL";
    PBLINKERRRXTAL = 52, "pbLinkErrRxTAL";
    PBTRANSMITMASTERTIMEOUT = 53, "pbTransmitMasterTimeout";
    PBCLOCKMISSING = 54, "pbClockMissing";
    PBRECEIVEDLSWHILELINKUP = 55, "pbReceivedLsWhileLinkUp";
    PBOUTOFSEQUENCEFRAME = 56, "pbOutOfSequenceFrame";
    PBBADFRAME = 57, "pbBadFrame";
    PBACKWAITTIMEOUT = 58, "pbAckWaitTimeout";
    PBRECEIVEDACKSEQERR = 59, "pbReceivedAckSeqErr";
    PBRECEIVEOVRFLWRNRFAIL = 60, "pbReceiveOvrflwRNRFail";
    PBRECEIVEMSGBUFOVRFLW = 61, "pbReceiveMsgBufOvrflw";
    RCVDGATEWAYDISCCMD = 62, "rcvdGatewayDiscCmd";
    TOKENPASSINGTIMEOUT = 63, "tokenPassingTimeout";
    DSPINTERRUPTTIMEOUT = 64, "dspInterruptTimeout";
    MNPPROTOCOLVIOLATION = 65, "mnpProtocolViolation";
    CLASS2FAXHANGUPCMD = 66, "class2FaxHangupCmd";
    HSTSPEEDSWITCHTIMEOUT = 67, "hstSpeedSwitchTimeout";
    TOOMANYUNACKED = 68, "tooManyUnacked";
    TIMEREXPIRED = 69, "timerExpired";
    T1GLARE = 70, "t1Glare";
    PRIDIALOUTRQTIMEOUT = 71, "priDialoutRqTimeout";
    ABORTANLGDSTOVRISDN = 72, "abortAnlgDstOvrIsdn";
    NORMALUSERCALLCLEAR = 73, "normalUserCallClear";
    NORMALUNSPECIFIED = 74, "normalUnspecified";
    BEARERINCOMPATIBILITY = 75, "bearerIncompatibility";
    PROTOCOLERROREVENT = 76, "protocolErrorEvent";
    ABNORMALDISCONNECT = 77, "abnormalDisconnect";
    INVALIDCAUSEVALUE = 78, "invalidCauseValue";
    RESOURCEUNAVAILABLE = 79, "resourceUnavailable";
    REMOTEHUNGUPDURINGTRAINING = 80, "remoteHungUpDuringTraining";
    TRAININGTIMEOUT = 81, "trainingTimeout";
    INCOMINGMODEMNOTAVAILABLE = 82, "incomingModemNotAvailable";
    INCOMINGINVALIDBEARERCAP = 83, "incomingInvalidBearerCap";
    INCOMINGINVALIDCHANNELID = 84, "incomingInvalidChannelID";
    INCOMINGINVALIDPROGIND = 85, "incomingInvalidProgInd";
    INCOMINGINVALIDCALLINGPTY = 86, "incomingInvalidCallingPty";
    INCOMINGINVALIDCALLEDPTY = 87, "incomingInvalidCalledPty";
    INCOMINGCALLBLOCK = 88, "incomingCallBlock";
    INCOMINGLOOPSTNORINGOFF = 89, "incomingLoopStNoRingOff";
    OUTGOINGTELCODISCONNECT = 90, "outgoingTelcoDisconnect";
    OUTGOINGEMWINKTIMEOUT = 91, "outgoingEMWinkTimeout";
    OUTGOINGEMWINKTOOSHORT = 92, "outgoingEMWinkTooShort";
    OUTGOINGNOCHANNELAVAIL = 93, "outgoingNoChannelAvail";
    DSPREBOOT = 94, "dspReboot";
    NODSPRESPTOKA = 95, "noDSPRespToKA";
    NODSPRESPTODISC = 96, "noDSPRespToDisc";
    DSPTAILPTRINVALID = 97, "dspTailPtrInvalid";
    DSPHEADPTRINVALID = 98, "dspHeadPtrInvalid";
}

/// `USR-Connect-Term-Reason` (26.429.155), a named number: `get` gives and `push` takes `ConnectTermReason`.
pub const CONNECT_TERM_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ConnectTermReason>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Connect-Term-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `USR-DTR-False-Timeout` (26.429.190), a number: `get` gives and `push` takes `u32`.
pub const DTR_FALSE_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-DTR-False-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190));

/// `USR-Fallback-Limit` (26.429.191), a number: `get` gives and `push` takes `u32`.
pub const FALLBACK_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Fallback-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `USR-Block-Error-Count-Limit` (26.429.192), a number: `get` gives and `push` takes `u32`.
pub const BLOCK_ERROR_COUNT_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Block-Error-Count-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

::radius_dict::enumeration! {
    /// A value of `USR-Simplified-V42bis-Usage`.
    pub SimplifiedV42bisUsage
    NONE = 1, "none";
    CCITTV42BIS = 2, "ccittV42bis";
    MNPLEVEL5 = 3, "mnpLevel5";
}

/// `USR-Simplified-V42bis-Usage` (26.429.199), a named number: `get` gives and `push` takes `SimplifiedV42bisUsage`.
pub const SIMPLIFIED_V42BIS_USAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SimplifiedV42bisUsage>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Simplified-V42bis-Usage", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 199));

/// `USR-DTR-True-Timeout` (26.429.218), a number: `get` gives and `push` takes `u32`.
pub const DTR_TRUE_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-DTR-True-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 218));

/// `USR-Last-Number-Dialed-In-DNIS` (26.429.232), text: `get` gives and `push` takes `&str`.
pub const LAST_NUMBER_DIALED_IN_DNIS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Last-Number-Dialed-In-DNIS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 232));

/// `USR-Last-Callers-Number-ANI` (26.429.233), text: `get` gives and `push` takes `&str`.
pub const LAST_CALLERS_NUMBER_ANI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Last-Callers-Number-ANI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 233));

/// `USR-CDMA-Call-Reference-Number` (26.429.387), a number: `get` gives and `push` takes `u32`.
pub const CDMA_CALL_REFERENCE_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-CDMA-Call-Reference-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 387));

/// `USR-Mbi_Ct_PRI_Card_Slot` (26.429.388), a number: `get` gives and `push` takes `u32`.
pub const MBI_CT_PRI_CARD_SLOT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Mbi_Ct_PRI_Card_Slot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 388));

/// `USR-Mbi_Ct_TDM_Time_Slot` (26.429.389), a number: `get` gives and `push` takes `u32`.
pub const MBI_CT_TDM_TIME_SLOT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Mbi_Ct_TDM_Time_Slot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 389));

/// `USR-Mbi_Ct_PRI_Card_Span_Line` (26.429.390), a number: `get` gives and `push` takes `u32`.
pub const MBI_CT_PRI_CARD_SPAN_LINE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Mbi_Ct_PRI_Card_Span_Line", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 390));

/// `USR-Mbi_Ct_BChannel_Used` (26.429.391), a number: `get` gives and `push` takes `u32`.
pub const MBI_CT_BCHANNEL_USED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Mbi_Ct_BChannel_Used", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 391));

::radius_dict::enumeration! {
    /// A value of `USR-RMMIE-Status`.
    pub RmmieStatus
    NOTENABLEDINLOCALMODEM = 1, "notEnabledInLocalModem";
    NOTDETECTEDINREMOTEMODEM = 2, "notDetectedInRemoteModem";
    OK = 3, "ok";
}

/// `USR-RMMIE-Status` (26.429.461), a named number: `get` gives and `push` takes `RmmieStatus`.
pub const RMMIE_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RmmieStatus>> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 461));

/// `USR-RMMIE-Num-Of-Updates` (26.429.462), a number: `get` gives and `push` takes `u32`.
pub const RMMIE_NUM_OF_UPDATES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-Num-Of-Updates", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 462));

/// `USR-RMMIE-Manufacturer-ID` (26.429.479), a number: `get` gives and `push` takes `u32`.
pub const RMMIE_MANUFACTURER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-Manufacturer-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 479));

/// `USR-RMMIE-Product-Code` (26.429.480), text: `get` gives and `push` takes `&str`.
pub const RMMIE_PRODUCT_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-Product-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 480));

/// `USR-RMMIE-Serial-Number` (26.429.481), text: `get` gives and `push` takes `&str`.
pub const RMMIE_SERIAL_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-Serial-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 481));

/// `USR-RMMIE-Firmware-Version` (26.429.482), text: `get` gives and `push` takes `&str`.
pub const RMMIE_FIRMWARE_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-Firmware-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 482));

/// `USR-RMMIE-Firmware-Build-Date` (26.429.483), text: `get` gives and `push` takes `&str`.
pub const RMMIE_FIRMWARE_BUILD_DATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-Firmware-Build-Date", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 483));

/// `USR-IWF-IP-Address` (26.429.1012), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IWF_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-IWF-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1012));

/// `USR-Mobile-IP-Address` (26.429.2190), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const MOBILE_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-Mobile-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2190));

/// `USR-Calling-Party-Number` (26.429.2191), text: `get` gives and `push` takes `&str`.
pub const CALLING_PARTY_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Calling-Party-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2191));

/// `USR-Called-Party-Number` (26.429.2192), text: `get` gives and `push` takes `&str`.
pub const CALLED_PARTY_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Called-Party-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2192));

/// `USR-Call-Type` (26.429.2193), a number: `get` gives and `push` takes `u32`.
pub const CALL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Call-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2193));

/// `USR-ESN` (26.429.2194), text: `get` gives and `push` takes `&str`.
pub const ESN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-ESN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2194));

/// `USR-IWF-Call-Identifier` (26.429.2195), a number: `get` gives and `push` takes `u32`.
pub const IWF_CALL_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-IWF-Call-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2195));

/// `USR-IMSI` (26.429.2196), text: `get` gives and `push` takes `&str`.
pub const IMSI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-IMSI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2196));

/// `USR-Service-Option` (26.429.2197), a number: `get` gives and `push` takes `u32`.
pub const SERVICE_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Service-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2197));

/// `USR-Disconnect-Cause-Indicator` (26.429.2198), a number: `get` gives and `push` takes `u32`.
pub const DISCONNECT_CAUSE_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Disconnect-Cause-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2198));

/// `USR-Mobile-NumBytes-Txed` (26.429.2199), a number: `get` gives and `push` takes `u32`.
pub const MOBILE_NUMBYTES_TXED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Mobile-NumBytes-Txed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2199));

/// `USR-Mobile-NumBytes-Rxed` (26.429.2200), a number: `get` gives and `push` takes `u32`.
pub const MOBILE_NUMBYTES_RXED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Mobile-NumBytes-Rxed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2200));

/// `USR-Num-Fax-Pages-Processed` (26.429.2201), a number: `get` gives and `push` takes `u32`.
pub const NUM_FAX_PAGES_PROCESSED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Num-Fax-Pages-Processed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2201));

/// `USR-Compression-Type` (26.429.2202), a number: `get` gives and `push` takes `u32`.
pub const COMPRESSION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Compression-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2202));

/// `USR-Call-Error-Code` (26.429.2203), a number: `get` gives and `push` takes `u32`.
pub const CALL_ERROR_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Call-Error-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2203));

/// `USR-Modem-Setup-Time` (26.429.2204), a number: `get` gives and `push` takes `u32`.
pub const MODEM_SETUP_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Modem-Setup-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2204));

/// `USR-Call-Connecting-Time` (26.429.2205), a number: `get` gives and `push` takes `u32`.
pub const CALL_CONNECTING_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Call-Connecting-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2205));

/// `USR-Connect-Time` (26.429.2206), a number: `get` gives and `push` takes `u32`.
pub const CONNECT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Connect-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2206));

/// `USR-QNC1-Service-Destination` (26.429.2292), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const QNC1_SERVICE_DESTINATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-QNC1-Service-Destination", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2292));

/// `USR-RMMIE-Last-Update-Time` (26.429.2304), a number: `get` gives and `push` takes `u32`.
pub const RMMIE_LAST_UPDATE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-Last-Update-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2304));

::radius_dict::enumeration! {
    /// A value of `USR-RMMIE-Last-Update-Event`.
    pub RmmieLastUpdateEvent
    NONE = 1, "none";
    INITIALCONNECTION = 2, "initialConnection";
    RETRAIN = 3, "retrain";
    SPEEDSHIFT = 4, "speedShift";
    PLANNEDDISCONNECT = 5, "plannedDisconnect";
}

/// `USR-RMMIE-Last-Update-Event` (26.429.2305), a named number: `get` gives and `push` takes `RmmieLastUpdateEvent`.
pub const RMMIE_LAST_UPDATE_EVENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RmmieLastUpdateEvent>> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-Last-Update-Event", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2305));

/// `USR-RMMIE-Rcv-Tot-PwrLvl` (26.429.2306), a number: `get` gives and `push` takes `u32`.
pub const RMMIE_RCV_TOT_PWRLVL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-Rcv-Tot-PwrLvl", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2306));

/// `USR-RMMIE-Rcv-PwrLvl-3300Hz` (26.429.2307), a number: `get` gives and `push` takes `u32`.
pub const RMMIE_RCV_PWRLVL_3300HZ: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-Rcv-PwrLvl-3300Hz", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2307));

/// `USR-RMMIE-Rcv-PwrLvl-3750Hz` (26.429.2308), a number: `get` gives and `push` takes `u32`.
pub const RMMIE_RCV_PWRLVL_3750HZ: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-Rcv-PwrLvl-3750Hz", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2308));

/// `USR-RMMIE-PwrLvl-NearEcho-Canc` (26.429.2309), a number: `get` gives and `push` takes `u32`.
pub const RMMIE_PWRLVL_NEARECHO_CANC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-PwrLvl-NearEcho-Canc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2309));

/// `USR-RMMIE-PwrLvl-FarEcho-Canc` (26.429.2310), a number: `get` gives and `push` takes `u32`.
pub const RMMIE_PWRLVL_FARECHO_CANC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-PwrLvl-FarEcho-Canc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2310));

/// `USR-RMMIE-PwrLvl-Noise-Lvl` (26.429.2311), a number: `get` gives and `push` takes `u32`.
pub const RMMIE_PWRLVL_NOISE_LVL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-PwrLvl-Noise-Lvl", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2311));

/// `USR-RMMIE-PwrLvl-Xmit-Lvl` (26.429.2312), a number: `get` gives and `push` takes `u32`.
pub const RMMIE_PWRLVL_XMIT_LVL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-PwrLvl-Xmit-Lvl", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2312));

::radius_dict::enumeration! {
    /// A value of `USR-RMMIE-x2-Status`.
    pub RmmieX2Status
    NOTOPERATIONAL = 1, "notOperational";
    OPERATIONAL = 2, "operational";
    X2DISABLED = 3, "x2Disabled";
    V8DISABLED = 4, "v8Disabled";
    REMOTE3200DISABLED = 5, "remote3200Disabled";
    INVALIDSPEEDSETTING = 6, "invalidSpeedSetting";
    V8NOTDETECTED = 7, "v8NotDetected";
    X2NOTDETECTED = 8, "x2NotDetected";
    INCOMPATIBLEVERSION = 9, "incompatibleVersion";
    INCOMPATIBLEMODES = 10, "incompatibleModes";
    LOCAL3200DISABLED = 11, "local3200Disabled";
    EXCESSHIGHFREQUENCYATTEN = 12, "excessHighFrequencyAtten";
    CONNECTNOTSUPPORT3200 = 13, "connectNotSupport3200";
    RETRAINBEFORECONNECTION = 14, "retrainBeforeConnection";
}

/// `USR-RMMIE-x2-Status` (26.429.2313), a named number: `get` gives and `push` takes `RmmieX2Status`.
pub const RMMIE_X2_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RmmieX2Status>> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-x2-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2313));

::radius_dict::enumeration! {
    /// A value of `USR-RMMIE-Planned-Disconnect`.
    pub RmmiePlannedDisconnect
    NONE = 1, "none";
    DTENOTREADY = 2, "dteNotReady";
    DTEINTERFACEERROR = 3, "dteInterfaceError";
    DTEREQUEST = 4, "dteRequest";
    ESCAPETOONLINECOMMANDMODE = 5, "escapeToOnlineCommandMode";
    ATHCOMMAND = 6, "athCommand";
    INACTIVITYTIMEOUT = 7, "inactivityTimeout";
    ARQPROTOCOLERROR = 8, "arqProtocolError";
    ARQPROTOCOLRETRANSMITLIM = 9, "arqProtocolRetransmitLim";
    INVALIDCOMPRDATACODEWORD = 10, "invalidComprDataCodeword";
    INVALIDCOMPRDATASTRINGLEN = 11, "invalidComprDataStringLen";
    INVALIDCOMPRDATACOMMAND = 12, "invalidComprDataCommand";
}

/// `USR-RMMIE-Planned-Disconnect` (26.429.2314), a named number: `get` gives and `push` takes `RmmiePlannedDisconnect`.
pub const RMMIE_PLANNED_DISCONNECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RmmiePlannedDisconnect>> =
    ::radius_proto::typed::TypedAttribute::at("USR-RMMIE-Planned-Disconnect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2314));

::radius_dict::enumeration! {
    /// A value of `Initial-Modulation-Type`.
    pub InitialModulationType
    USROBOTICSHST = 1, "usRoboticsHST";
    CCITTV32 = 2, "ccittV32";
    CCITTV22BIS = 3, "ccittV22bis";
    BELL103 = 4, "bell103";
    CCITTV21 = 5, "ccittV21";
    BELL212 = 6, "bell212";
    CCITTV32BIS = 7, "ccittV32bis";
    CCITTV23 = 8, "ccittV23";
    NEGOTIATIONFAILED = 9, "negotiationFailed";
    BELL208B = 10, "bell208b";
    V21FAXCLASS1 = 11, "v21FaxClass1";
    V27FAXCLASS1 = 12, "v27FaxClass1";
    V29FAXCLASS1 = 13, "v29FaxClass1";
    V17FAXCLASS1 = 14, "v17FaxClass1";
    V21FAXCLASS2 = 15, "v21FaxClass2";
    V27FAXCLASS2 = 16, "v27FaxClass2";
    V29FAXCLASS2 = 17, "v29FaxClass2";
    V17FAXCLASS2 = 18, "v17FaxClass2";
    V32TERBO = 19, "v32Terbo";
    V34 = 20, "v34";
    VFC = 21, "vFC";
    V34PLUS = 22, "v34plus";
    X2 = 23, "x2";
    V110 = 24, "v110";
    V120 = 25, "v120";
    X75 = 26, "x75";
    ASYNCSYNCPPP = 27, "asyncSyncPPP";
    CLEARCHANNEL = 28, "clearChannel";
    X2CLIENT = 29, "x2client";
    X2SYMMETRIC = 30, "x2symmetric";
    PIAFS = 31, "piafs";
    X2VERSION2 = 32, "x2version2";
    V90ANALOGUE = 33, "v90Analogue";
    V90DIGITAL = 34, "v90Digital";
    V90ALLDIGITAL = 35, "v90AllDigital";
}

/// `Initial-Modulation-Type` (26.429.2339), a named number: `get` gives and `push` takes `InitialModulationType`.
pub const INITIAL_MODULATION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<InitialModulationType>> =
    ::radius_proto::typed::TypedAttribute::at("Initial-Modulation-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2339));

/// `CW-Version-Id` (26.429.32768), a number: `get` gives and `push` takes `u32`.
pub const CW_VERSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Version-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32768));

/// `CW-Account-Id` (26.429.32769), text: `get` gives and `push` takes `&str`.
pub const CW_ACCOUNT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Account-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32769));

::radius_dict::enumeration! {
    /// A value of `CW-Acct-Type`.
    pub CwAcctType
    COMS_UNKNOWN_ACCT_TYPE = 0, "COMS-UNKNOWN-ACCT-TYPE";
    COMS_PREPAID_ACCT = 1, "COMS-PREPAID-ACCT";
    COMS_NEW_ACCT = 2, "COMS-NEW-ACCT";
    COMS_SUSPENDED_ACCT = 3, "COMS-SUSPENDED-ACCT";
    COMS_ADMINISTRATIVE_ACCT = 4, "COMS-ADMINISTRATIVE-ACCT";
}

/// `CW-Acct-Type` (26.429.32770), a named number: `get` gives and `push` takes `CwAcctType`.
pub const CW_ACCT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwAcctType>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Acct-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32770));

/// `CW-Acct-Identification-Code` (26.429.32771), a number: `get` gives and `push` takes `u32`.
pub const CW_ACCT_IDENTIFICATION_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Acct-Identification-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32771));

/// `CW-Service-Type` (26.429.32772), a number: `get` gives and `push` takes `u32`.
pub const CW_SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Service-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32772));

/// `CW-Rate-Plan-Id` (26.429.32773), a number: `get` gives and `push` takes `u32`.
pub const CW_RATE_PLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Rate-Plan-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32773));

::radius_dict::enumeration! {
    /// A value of `CW-Source-Identifier`.
    pub CwSourceIdentifier
    COMS_UNKNOWN_SOURCE = 0, "COMS-UNKNOWN-SOURCE";
    COMS_INGRESS_OPEN = 257, "COMS-INGRESS-OPEN";
    COMS_EGRESS_OPEN = 258, "COMS-EGRESS-OPEN";
    COMS_GTKPR_GEN_INGR_OPEN = 259, "COMS-GTKPR-GEN-INGR-OPEN";
    COMS_GTKPR_GEN_EGR_OPEN = 260, "COMS-GTKPR-GEN-EGR-OPEN";
    COMS_INGRESS_CLOSE = 513, "COMS-INGRESS-CLOSE";
    COMS_EGRESS_CLOSE = 514, "COMS-EGRESS-CLOSE";
    COMS_GTKPR_GEN_INGR_CLOSE = 515, "COMS-GTKPR-GEN-INGR-CLOSE";
    COMS_GTKPR_GEN_EGR_CLOSE = 516, "COMS-GTKPR-GEN-EGR-CLOSE";
}

/// `CW-Source-Identifier` (26.429.32774), a named number: `get` gives and `push` takes `CwSourceIdentifier`.
pub const CW_SOURCE_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwSourceIdentifier>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Source-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32774));

/// `CW-Session-Id` (26.429.32775), text: `get` gives and `push` takes `&str`.
pub const CW_SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Session-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32775));

/// `CW-Num-Call-Attempt-Session` (26.429.32776), a number: `get` gives and `push` takes `u32`.
pub const CW_NUM_CALL_ATTEMPT_SESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Num-Call-Attempt-Session", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32776));

/// `CW-Session-Sequence-Num` (26.429.32777), a number: `get` gives and `push` takes `u32`.
pub const CW_SESSION_SEQUENCE_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Session-Sequence-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32777));

::radius_dict::enumeration! {
    /// A value of `CW-Session-Sequence-End`.
    pub CwSessionSequenceEnd
    NOT_THE_LAST_CALL = 0, "NOT-THE-LAST-CALL";
    LAST_CALL = 1, "LAST-CALL";
}

/// `CW-Session-Sequence-End` (26.429.32778), a named number: `get` gives and `push` takes `CwSessionSequenceEnd`.
pub const CW_SESSION_SEQUENCE_END: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwSessionSequenceEnd>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Session-Sequence-End", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32778));

/// `CW-Authentication-Fail-Cnt` (26.429.32779), a number: `get` gives and `push` takes `u32`.
pub const CW_AUTHENTICATION_FAIL_CNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Authentication-Fail-Cnt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32779));

::radius_dict::enumeration! {
    /// A value of `CW-Clg-Party-E164-Type`.
    pub CwClgPartyE164Type
    COMSUNKNOWN = 1, "comsUnknown";
    COMSINTERNATIONALNUMBER = 2, "comsInternationalNumber";
    COMSNATIONALNUMBER = 3, "comsNationalNumber";
    COMSNETWORKSPECIFICNUMBER = 4, "comsNetworkSpecificNumber";
    COMSSUBSCRIBERNUMBER = 5, "comsSubscriberNumber";
    COMSABBREVIATEDNUMBER = 6, "comsAbbreviatedNumber";
    COMSRESERVED = 7, "comsReserved";
}

/// `CW-Clg-Party-E164-Type` (26.429.32780), a named number: `get` gives and `push` takes `CwClgPartyE164Type`.
pub const CW_CLG_PARTY_E164_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwClgPartyE164Type>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Clg-Party-E164-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32780));

/// `CW-Clg-Party-E164-Number` (26.429.32781), text: `get` gives and `push` takes `&str`.
pub const CW_CLG_PARTY_E164_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Clg-Party-E164-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32781));

::radius_dict::enumeration! {
    /// A value of `CW-Clg-Party-Trans-Protocol`.
    pub CwClgPartyTransProtocol
    TCP = 1, "TCP";
    UDP = 2, "UDP";
    SCTP = 3, "SCTP";
}

/// `CW-Clg-Party-Trans-Protocol` (26.429.32782), a named number: `get` gives and `push` takes `CwClgPartyTransProtocol`.
pub const CW_CLG_PARTY_TRANS_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwClgPartyTransProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Clg-Party-Trans-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32782));

/// `CW-Clg-Party-Trans-Port` (26.429.32783), a number: `get` gives and `push` takes `u32`.
pub const CW_CLG_PARTY_TRANS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Clg-Party-Trans-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32783));

/// `CW-Clg-Party-Trans-IP` (26.429.32784), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CW_CLG_PARTY_TRANS_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("CW-Clg-Party-Trans-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32784));

/// `CW-Clg-Party-Trans-DNS` (26.429.32785), text: `get` gives and `push` takes `&str`.
pub const CW_CLG_PARTY_TRANS_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Clg-Party-Trans-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32785));

::radius_dict::enumeration! {
    /// A value of `CW-Cld-Party-E164-Type`.
    pub CwCldPartyE164Type
    COMSUNKNOWN = 1, "comsUnknown";
    COMSINTERNATIONALNUMBER = 2, "comsInternationalNumber";
    COMSNATIONALNUMBER = 3, "comsNationalNumber";
    COMSNETWORKSPECIFICNUMBER = 4, "comsNetworkSpecificNumber";
    COMSSUBSCRIBERNUMBER = 5, "comsSubscriberNumber";
    COMSABBREVIATEDNUMBER = 6, "comsAbbreviatedNumber";
    COMSRESERVED = 7, "comsReserved";
}

/// `CW-Cld-Party-E164-Type` (26.429.32786), a named number: `get` gives and `push` takes `CwCldPartyE164Type`.
pub const CW_CLD_PARTY_E164_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwCldPartyE164Type>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Cld-Party-E164-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32786));

/// `CW-Cld-Party-E164-Number` (26.429.32787), text: `get` gives and `push` takes `&str`.
pub const CW_CLD_PARTY_E164_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Cld-Party-E164-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32787));

::radius_dict::enumeration! {
    /// A value of `CW-Cld-Party-Trans-Protocol`.
    pub CwCldPartyTransProtocol
    TCP = 1, "TCP";
    UDP = 2, "UDP";
    SCTP = 3, "SCTP";
}

/// `CW-Cld-Party-Trans-Protocol` (26.429.32788), a named number: `get` gives and `push` takes `CwCldPartyTransProtocol`.
pub const CW_CLD_PARTY_TRANS_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwCldPartyTransProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Cld-Party-Trans-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32788));

/// `CW-Cld-Party-Trans-Port` (26.429.32789), a number: `get` gives and `push` takes `u32`.
pub const CW_CLD_PARTY_TRANS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Cld-Party-Trans-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32789));

/// `CW-Cld-Party-Trans-IP` (26.429.32790), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CW_CLD_PARTY_TRANS_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("CW-Cld-Party-Trans-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32790));

/// `CW-Cld-Party-Trans-DNS` (26.429.32791), text: `get` gives and `push` takes `&str`.
pub const CW_CLD_PARTY_TRANS_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Cld-Party-Trans-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32791));

/// `CW-Orig-Line-Identifier` (26.429.32792), a number: `get` gives and `push` takes `u32`.
pub const CW_ORIG_LINE_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Orig-Line-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32792));

/// `CW-PSTN-Interface-Number` (26.429.32793), a number: `get` gives and `push` takes `u32`.
pub const CW_PSTN_INTERFACE_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-PSTN-Interface-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32793));

::radius_dict::enumeration! {
    /// A value of `CW-Ingr-Gway-E164-Type`.
    pub CwIngrGwayE164Type
    COMSUNKNOWN = 1, "comsUnknown";
    COMSINTERNATIONALNUMBER = 2, "comsInternationalNumber";
    COMSNATIONALNUMBER = 3, "comsNationalNumber";
    COMSNETWORKSPECIFICNUMBER = 4, "comsNetworkSpecificNumber";
    COMSSUBSCRIBERNUMBER = 5, "comsSubscriberNumber";
    COMSABBREVIATEDNUMBER = 6, "comsAbbreviatedNumber";
    COMSRESERVED = 7, "comsReserved";
}

/// `CW-Ingr-Gway-E164-Type` (26.429.32794), a named number: `get` gives and `push` takes `CwIngrGwayE164Type`.
pub const CW_INGR_GWAY_E164_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwIngrGwayE164Type>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Ingr-Gway-E164-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32794));

/// `CW-Ingr-Gway-E164-Number` (26.429.32795), text: `get` gives and `push` takes `&str`.
pub const CW_INGR_GWAY_E164_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Ingr-Gway-E164-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32795));

::radius_dict::enumeration! {
    /// A value of `CW-Ingr-Gway-Trans-Protocol`.
    pub CwIngrGwayTransProtocol
    TCP = 1, "TCP";
    UDP = 2, "UDP";
    SCTP = 3, "SCTP";
}

/// `CW-Ingr-Gway-Trans-Protocol` (26.429.32796), a named number: `get` gives and `push` takes `CwIngrGwayTransProtocol`.
pub const CW_INGR_GWAY_TRANS_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwIngrGwayTransProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Ingr-Gway-Trans-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32796));

/// `CW-Ingr-Gway-Trans-Port` (26.429.32797), a number: `get` gives and `push` takes `u32`.
pub const CW_INGR_GWAY_TRANS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Ingr-Gway-Trans-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32797));

/// `CW-Ingr-Gway-Trans-IP` (26.429.32798), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CW_INGR_GWAY_TRANS_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("CW-Ingr-Gway-Trans-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32798));

/// `CW-Ingr-Gway-Trans-DNS` (26.429.32799), text: `get` gives and `push` takes `&str`.
pub const CW_INGR_GWAY_TRANS_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Ingr-Gway-Trans-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32799));

::radius_dict::enumeration! {
    /// A value of `CW-Egr-Gway-Trans-Protocol`.
    pub CwEgrGwayTransProtocol
    TCP = 1, "TCP";
    UDP = 2, "UDP";
    SCTP = 3, "SCTP";
}

/// `CW-Egr-Gway-Trans-Protocol` (26.429.32800), a named number: `get` gives and `push` takes `CwEgrGwayTransProtocol`.
pub const CW_EGR_GWAY_TRANS_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwEgrGwayTransProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Egr-Gway-Trans-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32800));

/// `CW-Egr-Gway-Trans-Port` (26.429.32801), a number: `get` gives and `push` takes `u32`.
pub const CW_EGR_GWAY_TRANS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Egr-Gway-Trans-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32801));

/// `CW-Egr-Gway-Trans-IP` (26.429.32802), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CW_EGR_GWAY_TRANS_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("CW-Egr-Gway-Trans-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32802));

/// `CW-Egr-Gway-Trans-DNS` (26.429.32803), text: `get` gives and `push` takes `&str`.
pub const CW_EGR_GWAY_TRANS_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Egr-Gway-Trans-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32803));

::radius_dict::enumeration! {
    /// A value of `CW-Ingr-Gtkpr-Trans-Protocol`.
    pub CwIngrGtkprTransProtocol
    TCP = 1, "TCP";
    UDP = 2, "UDP";
    SCTP = 3, "SCTP";
}

/// `CW-Ingr-Gtkpr-Trans-Protocol` (26.429.32804), a named number: `get` gives and `push` takes `CwIngrGtkprTransProtocol`.
pub const CW_INGR_GTKPR_TRANS_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwIngrGtkprTransProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Ingr-Gtkpr-Trans-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32804));

/// `CW-Ingr-Gtkpr-Trans-Port` (26.429.32805), a number: `get` gives and `push` takes `u32`.
pub const CW_INGR_GTKPR_TRANS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Ingr-Gtkpr-Trans-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32805));

/// `CW-Ingr-Gtkpr-Trans-IP` (26.429.32806), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CW_INGR_GTKPR_TRANS_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("CW-Ingr-Gtkpr-Trans-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32806));

/// `CW-Ingr-Gtkpr-Trans-DNS` (26.429.32807), text: `get` gives and `push` takes `&str`.
pub const CW_INGR_GTKPR_TRANS_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Ingr-Gtkpr-Trans-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32807));

::radius_dict::enumeration! {
    /// A value of `CW-Egr-Gtkpr-Trans-Protocol`.
    pub CwEgrGtkprTransProtocol
    TCP = 1, "TCP";
    UDP = 2, "UDP";
    SCTP = 3, "SCTP";
}

/// `CW-Egr-Gtkpr-Trans-Protocol` (26.429.32808), a named number: `get` gives and `push` takes `CwEgrGtkprTransProtocol`.
pub const CW_EGR_GTKPR_TRANS_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwEgrGtkprTransProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Egr-Gtkpr-Trans-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32808));

/// `CW-Egr-Gtkpr-Trans-Port` (26.429.32809), a number: `get` gives and `push` takes `u32`.
pub const CW_EGR_GTKPR_TRANS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Egr-Gtkpr-Trans-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32809));

/// `CW-Egr-Gtkpr-Trans-IP` (26.429.32810), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CW_EGR_GTKPR_TRANS_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("CW-Egr-Gtkpr-Trans-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32810));

/// `CW-Egr-Gtkpr-Trans-DNS` (26.429.32811), text: `get` gives and `push` takes `&str`.
pub const CW_EGR_GTKPR_TRANS_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Egr-Gtkpr-Trans-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32811));

/// `CW-Call-Identifier` (26.429.32812), text: `get` gives and `push` takes `&str`.
pub const CW_CALL_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Call-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32812));

::radius_dict::enumeration! {
    /// A value of `CW-Call-Type`.
    pub CwCallType
    COMS_UNKNOWN_CALLTYPE = 0, "COMS-UNKNOWN-CALLTYPE";
    COMS_PHONE_TO_PHONE = 1, "COMS-PHONE-TO-PHONE";
    COMS_PHONE_TO_PC = 2, "COMS-PHONE-TO-PC";
    COMS_PC_TO_PHONE = 3, "COMS-PC-TO-PHONE";
    COMS_PC_TO_PC = 4, "COMS-PC-TO-PC";
}

/// `CW-Call-Type` (26.429.32813), a named number: `get` gives and `push` takes `CwCallType`.
pub const CW_CALL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwCallType>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Call-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32813));

/// `CW-Call-Start-Ingr-GW-Sec` (26.429.32814), text: `get` gives and `push` takes `&str`.
pub const CW_CALL_START_INGR_GW_SEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Call-Start-Ingr-GW-Sec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32814));

/// `CW-Call-Start-Ingr-GW-Msec` (26.429.32815), a number: `get` gives and `push` takes `u32`.
pub const CW_CALL_START_INGR_GW_MSEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Call-Start-Ingr-GW-Msec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32815));

/// `CW-Call-Start-Time-Ans-Sec` (26.429.32816), text: `get` gives and `push` takes `&str`.
pub const CW_CALL_START_TIME_ANS_SEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Call-Start-Time-Ans-Sec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32816));

/// `CW-Call-Start-Time-Ans-Msec` (26.429.32817), a number: `get` gives and `push` takes `u32`.
pub const CW_CALL_START_TIME_ANS_MSEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Call-Start-Time-Ans-Msec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32817));

/// `CW-Call-End-Time-Sec` (26.429.32818), text: `get` gives and `push` takes `&str`.
pub const CW_CALL_END_TIME_SEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Call-End-Time-Sec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32818));

/// `CW-Call-End-Time-Msec` (26.429.32819), a number: `get` gives and `push` takes `u32`.
pub const CW_CALL_END_TIME_MSEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Call-End-Time-Msec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32819));

/// `CW-Call-Durn-Connect-Disc` (26.429.32820), a number: `get` gives and `push` takes `u32`.
pub const CW_CALL_DURN_CONNECT_DISC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Call-Durn-Connect-Disc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32820));

::radius_dict::enumeration! {
    /// A value of `CW-Codec-Type`.
    pub CwCodecType
    COMS_UNDEFINED_CODEC = 0, "COMS-UNDEFINED-CODEC";
    COMS_G723_1 = 1, "COMS-G723-1";
    COMS_G729_A = 2, "COMS-G729-A";
    COMS_G710_ALAW = 3, "COMS-G710-ALaw";
    COMS_G711_MULAW = 4, "COMS-G711-MuLaw";
    COMS_FAX_MODULATION = 255, "COMS-FAX-MODULATION";
}

/// `CW-Codec-Type` (26.429.32821), a named number: `get` gives and `push` takes `CwCodecType`.
pub const CW_CODEC_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwCodecType>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Codec-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32821));

::radius_dict::enumeration! {
    /// A value of `CW-Call-Termination-Cause`.
    pub CwCallTerminationCause
    CAUSE_UNKNOWN = 0, "CAUSE-UNKNOWN";
    CAUSE_CLD_PARTY_TERMINATE = 1, "CAUSE-CLD-PARTY-TERMINATE";
    CAUSE_CLG_PARTY_TERMINATE = 2, "CAUSE-CLG-PARTY-TERMINATE";
    CAUSE_ACCT_BAL_DEPLETED = 3, "CAUSE-ACCT-BAL-DEPLETED";
    CAUSE_NO_EGR_PORTS_AVAIL = 4, "CAUSE-NO-EGR-PORTS-AVAIL";
    CAUSE_H225_UNABLE_TO_CON = 5, "CAUSE-H225-UNABLE-TO-CON";
    CAUSE_H245_UNABLE_TO_CON = 6, "CAUSE-H245-UNABLE-TO-CON";
    CAUSE_INGR_FACILITY_DISC = 7, "CAUSE-INGR-FACILITY-DISC";
    CAUSE_EGR_FACILITY_DISC = 8, "CAUSE-EGR-FACILITY-DISC";
    CAUSE_DIR_SERVER_DOWN = 9, "CAUSE-DIR-SERVER-DOWN";
    CAUSE_RATING_SERVER_DOWN = 10, "CAUSE-RATING-SERVER-DOWN";
    CAUSE_GATEWAY_SHUTDOWN = 11, "CAUSE-GATEWAY-SHUTDOWN";
    CAUSE_GTKPR_TERMINATE = 12, "CAUSE-GTKPR-TERMINATE";
    CAUSE_GTKPR_SHUTDOWN_GTWAY = 13, "CAUSE-GTKPR-SHUTDOWN-GTWAY";
    CAUSE_BUSY = 14, "CAUSE-BUSY";
    CAUSE_ABANDON = 15, "CAUSE-ABANDON";
    CAUSE_INVALID_LOGIN_LIMIT = 16, "CAUSE-INVALID-LOGIN-LIMIT";
    CAUSE_NOACCTNUMBER_ENTRY = 17, "CAUSE-NOACCTNUMBER-ENTRY";
    CAUSE_SUSPENDED_ACCT_LOGIN = 18, "CAUSE-SUSPENDED-ACCT-LOGIN";
    CAUSE_AUTHENT_SERVER_DOWN = 19, "CAUSE-AUTHENT-SERVER-DOWN";
    CAUSE_GATEKEEPER_TIMEOUT = 20, "CAUSE-GATEKEEPER-TIMEOUT";
    CAUSE_GATEWAY_NO_RESOURCES = 21, "CAUSE-GATEWAY-NO-RESOURCES";
    CAUSE_ACCT_INUSE = 22, "CAUSE-ACCT-INUSE";
    CAUSE_DEBIT_ACCT_BAL_ZERO = 23, "CAUSE-DEBIT-ACCT-BAL-ZERO";
    CAUSE_DEBIT_ACCTBAL_INSUFF = 24, "CAUSE-DEBIT-ACCTBAL-INSUFF";
    CAUSE_INVALID_DESTNUMBER_THRESH = 25, "CAUSE-INVALID-DESTNUMBER-THRESH";
    CAUSE_NO_DESTNUMBER_ENTRY = 26, "CAUSE-NO-DESTNUMBER-ENTRY";
    CAUSE_SEQUENCE_DIALING_THRESH = 27, "CAUSE-SEQUENCE-DIALING-THRESH";
}

/// `CW-Call-Termination-Cause` (26.429.32822), a named number: `get` gives and `push` takes `CwCallTerminationCause`.
pub const CW_CALL_TERMINATION_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwCallTerminationCause>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Call-Termination-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32822));

/// `CW-Audio-Packets-Sent` (26.429.32823), a number: `get` gives and `push` takes `u32`.
pub const CW_AUDIO_PACKETS_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Audio-Packets-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32823));

/// `CW-Audio-Packets-Received` (26.429.32824), a number: `get` gives and `push` takes `u32`.
pub const CW_AUDIO_PACKETS_RECEIVED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Audio-Packets-Received", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32824));

/// `CW-Audio-Packets-Lost` (26.429.32825), a number: `get` gives and `push` takes `u32`.
pub const CW_AUDIO_PACKETS_LOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Audio-Packets-Lost", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32825));

/// `CW-Audio-Packets-In-Frame` (26.429.32826), a number: `get` gives and `push` takes `u32`.
pub const CW_AUDIO_PACKETS_IN_FRAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Audio-Packets-In-Frame", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32826));

/// `CW-Audio-Bytes-In-Frame` (26.429.32827), a number: `get` gives and `push` takes `u32`.
pub const CW_AUDIO_BYTES_IN_FRAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Audio-Bytes-In-Frame", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32827));

/// `CW-Audio-Signal-In-Packet` (26.429.32828), a number: `get` gives and `push` takes `u32`.
pub const CW_AUDIO_SIGNAL_IN_PACKET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Audio-Signal-In-Packet", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32828));

/// `CW-Port-Id-For-Call` (26.429.32829), a number: `get` gives and `push` takes `u32`.
pub const CW_PORT_ID_FOR_CALL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Port-Id-For-Call", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32829));

/// `CW-Slot-Id-For-Call` (26.429.32830), a number: `get` gives and `push` takes `u32`.
pub const CW_SLOT_ID_FOR_CALL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Slot-Id-For-Call", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32830));

/// `CW-Acct-Balance-Start-Curr` (26.429.32831), a number: `get` gives and `push` takes `u32`.
pub const CW_ACCT_BALANCE_START_CURR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Acct-Balance-Start-Curr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32831));

/// `CW-Acct-Balance-Start-Amt` (26.429.32832), a number: `get` gives and `push` takes `u32`.
pub const CW_ACCT_BALANCE_START_AMT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Acct-Balance-Start-Amt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32832));

/// `CW-Acct-Balance-Start-Dec` (26.429.32833), a number: `get` gives and `push` takes `u32`.
pub const CW_ACCT_BALANCE_START_DEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Acct-Balance-Start-Dec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32833));

/// `CW-Acct-Balance-Decr-Curr` (26.429.32834), a number: `get` gives and `push` takes `u32`.
pub const CW_ACCT_BALANCE_DECR_CURR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Acct-Balance-Decr-Curr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32834));

/// `CW-LRQ-Token` (26.429.32835), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const CW_LRQ_TOKEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-LRQ-Token", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32835));

/// `CW-ARQ-Token` (26.429.32836), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const CW_ARQ_TOKEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-ARQ-Token", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32836));

/// `CW-Token-Status` (26.429.32837), a number: `get` gives and `push` takes `u32`.
pub const CW_TOKEN_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Token-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32837));

/// `CW-SS7-Destn-Ptcode-Type` (26.429.32838), a number: `get` gives and `push` takes `u32`.
pub const CW_SS7_DESTN_PTCODE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-SS7-Destn-Ptcode-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32838));

/// `CW-SS7-Destn-Ptcode-Address` (26.429.32839), a number: `get` gives and `push` takes `u32`.
pub const CW_SS7_DESTN_PTCODE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-SS7-Destn-Ptcode-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32839));

/// `CW-SS7-Orig-Ptcode-Type` (26.429.32840), a number: `get` gives and `push` takes `u32`.
pub const CW_SS7_ORIG_PTCODE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-SS7-Orig-Ptcode-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32840));

/// `CW-SS7-Orig-Ptcode-Address` (26.429.32841), a number: `get` gives and `push` takes `u32`.
pub const CW_SS7_ORIG_PTCODE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-SS7-Orig-Ptcode-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32841));

/// `CW-SS7-CIC` (26.429.32842), a number: `get` gives and `push` takes `u32`.
pub const CW_SS7_CIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-SS7-CIC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32842));

/// `CW-MGC-Id` (26.429.32843), a number: `get` gives and `push` takes `u32`.
pub const CW_MGC_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-MGC-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32843));

/// `CW-MG-Id` (26.429.32844), a number: `get` gives and `push` takes `u32`.
pub const CW_MG_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-MG-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32844));

::radius_dict::enumeration! {
    /// A value of `CW-Signaling-Protocol`.
    pub CwSignalingProtocol
    SIG_UNKNOWN = 0, "SIG-UNKNOWN";
    SIG_SIP = 1, "SIG-SIP";
    SIG_H323 = 2, "SIG-H323";
}

/// `CW-Signaling-Protocol` (26.429.32845), a named number: `get` gives and `push` takes `CwSignalingProtocol`.
pub const CW_SIGNALING_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwSignalingProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Signaling-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32845));

::radius_dict::enumeration! {
    /// A value of `CW-Protocol-Transport`.
    pub CwProtocolTransport
    TCP = 1, "TCP";
    UDP = 2, "UDP";
    SCTP = 3, "SCTP";
}

/// `CW-Protocol-Transport` (26.429.32846), a named number: `get` gives and `push` takes `CwProtocolTransport`.
pub const CW_PROTOCOL_TRANSPORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwProtocolTransport>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Protocol-Transport", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32846));

::radius_dict::enumeration! {
    /// A value of `CW-Local-Sig-Trans-Protocol`.
    pub CwLocalSigTransProtocol
    TCP = 1, "TCP";
    UDP = 2, "UDP";
    SCTP = 3, "SCTP";
}

/// `CW-Local-Sig-Trans-Protocol` (26.429.32847), a named number: `get` gives and `push` takes `CwLocalSigTransProtocol`.
pub const CW_LOCAL_SIG_TRANS_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwLocalSigTransProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Local-Sig-Trans-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32847));

/// `CW-Local-Sig-Trans-Port` (26.429.32848), a number: `get` gives and `push` takes `u32`.
pub const CW_LOCAL_SIG_TRANS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Local-Sig-Trans-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32848));

/// `CW-Local-Sig-Trans-IP` (26.429.32849), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CW_LOCAL_SIG_TRANS_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("CW-Local-Sig-Trans-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32849));

/// `CW-Local-Sig-Trans-DNS` (26.429.32850), text: `get` gives and `push` takes `&str`.
pub const CW_LOCAL_SIG_TRANS_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Local-Sig-Trans-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32850));

::radius_dict::enumeration! {
    /// A value of `CW-Remote-Sig-Trans-Protocol`.
    pub CwRemoteSigTransProtocol
    TCP = 1, "TCP";
    UDP = 2, "UDP";
    SCTP = 3, "SCTP";
}

/// `CW-Remote-Sig-Trans-Protocol` (26.429.32851), a named number: `get` gives and `push` takes `CwRemoteSigTransProtocol`.
pub const CW_REMOTE_SIG_TRANS_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwRemoteSigTransProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Remote-Sig-Trans-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32851));

/// `CW-Remote-Sig-Trans-Port` (26.429.32852), a number: `get` gives and `push` takes `u32`.
pub const CW_REMOTE_SIG_TRANS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Remote-Sig-Trans-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32852));

/// `CW-Remote-Sig-Trans-IP` (26.429.32853), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CW_REMOTE_SIG_TRANS_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("CW-Remote-Sig-Trans-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32853));

/// `CW-Remote-Sig-Trans-DNS` (26.429.32854), text: `get` gives and `push` takes `&str`.
pub const CW_REMOTE_SIG_TRANS_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Remote-Sig-Trans-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32854));

::radius_dict::enumeration! {
    /// A value of `CW-Local-MG-RTP-Protocol`.
    pub CwLocalMgRtpProtocol
    TCP = 1, "TCP";
    UDP = 2, "UDP";
    SCTP = 3, "SCTP";
}

/// `CW-Local-MG-RTP-Protocol` (26.429.32855), a named number: `get` gives and `push` takes `CwLocalMgRtpProtocol`.
pub const CW_LOCAL_MG_RTP_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwLocalMgRtpProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Local-MG-RTP-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32855));

/// `CW-Local-MG-RTP-Port` (26.429.32856), a number: `get` gives and `push` takes `u32`.
pub const CW_LOCAL_MG_RTP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Local-MG-RTP-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32856));

/// `CW-Local-MG-RTP-IP` (26.429.32857), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CW_LOCAL_MG_RTP_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("CW-Local-MG-RTP-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32857));

/// `CW-Local-MG-RTP-DNS` (26.429.32858), text: `get` gives and `push` takes `&str`.
pub const CW_LOCAL_MG_RTP_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Local-MG-RTP-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32858));

::radius_dict::enumeration! {
    /// A value of `CW-Remote-MG-RTP-Protocol`.
    pub CwRemoteMgRtpProtocol
    TCP = 1, "TCP";
    UDP = 2, "UDP";
    SCTP = 3, "SCTP";
}

/// `CW-Remote-MG-RTP-Protocol` (26.429.32859), a named number: `get` gives and `push` takes `CwRemoteMgRtpProtocol`.
pub const CW_REMOTE_MG_RTP_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwRemoteMgRtpProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Remote-MG-RTP-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32859));

/// `CW-Remote-MG-RTP-Port` (26.429.32860), a number: `get` gives and `push` takes `u32`.
pub const CW_REMOTE_MG_RTP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Remote-MG-RTP-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32860));

/// `CW-Remote-MG-RTP-IP` (26.429.32861), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CW_REMOTE_MG_RTP_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("CW-Remote-MG-RTP-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32861));

/// `CW-Remote-MG-RTP-DNS` (26.429.32862), text: `get` gives and `push` takes `&str`.
pub const CW_REMOTE_MG_RTP_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Remote-MG-RTP-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32862));

/// `CW-Call-Model` (26.429.32863), a number: `get` gives and `push` takes `u32`.
pub const CW_CALL_MODEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Call-Model", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32863));

/// `CW-Call-Plan-Id` (26.429.32864), a number: `get` gives and `push` takes `u32`.
pub const CW_CALL_PLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CW-Call-Plan-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32864));

::radius_dict::enumeration! {
    /// A value of `CW-Trans-Cld-Party-E164-Type`.
    pub CwTransCldPartyE164Type
    UNKNOWN = 1, "Unknown";
    INTERNATIONAL_NUMBER = 2, "International-Number";
    NATIONAL_NUMBER = 3, "National-Number";
    NETWORK_SPECIFIC_NUMBER = 4, "Network-Specific-Number";
    SUBSCRIBER_NUMBER = 5, "Subscriber-Number";
    ABBREVIATED_NUMBER = 6, "Abbreviated-Number";
    RESERVED = 7, "Reserved";
}

/// `CW-Trans-Cld-Party-E164-Type` (26.429.32865), a named number: `get` gives and `push` takes `CwTransCldPartyE164Type`.
pub const CW_TRANS_CLD_PARTY_E164_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CwTransCldPartyE164Type>> =
    ::radius_proto::typed::TypedAttribute::at("CW-Trans-Cld-Party-E164-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32865));

/// `CW-Trans-Cld-Party-E164-Num` (26.429.32866), text: `get` gives and `push` takes `&str`.
pub const CW_TRANS_CLD_PARTY_E164_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-Trans-Cld-Party-E164-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32866));

/// `CW-OSP-Source-Device` (26.429.32867), text: `get` gives and `push` takes `&str`.
pub const CW_OSP_SOURCE_DEVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CW-OSP-Source-Device", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32867));

/// `USR-PW_USR_IFilter_IP` (26.429.36864), text: `get` gives and `push` takes `&str`.
pub const PW_USR_IFILTER_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_USR_IFilter_IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36864));

/// `USR-PW_USR_IFilter_IPX` (26.429.36865), text: `get` gives and `push` takes `&str`.
pub const PW_USR_IFILTER_IPX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_USR_IFilter_IPX", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36865));

/// `USR-SAP-Filter-In` (26.429.36866), text: `get` gives and `push` takes `&str`.
pub const SAP_FILTER_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-SAP-Filter-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36866));

/// `USR-PW_USR_OFilter_IP` (26.429.36867), text: `get` gives and `push` takes `&str`.
pub const PW_USR_OFILTER_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_USR_OFilter_IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36867));

/// `USR-PW_USR_OFilter_IPX` (26.429.36868), text: `get` gives and `push` takes `&str`.
pub const PW_USR_OFILTER_IPX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_USR_OFilter_IPX", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36868));

/// `USR-PW_USR_OFilter_SAP` (26.429.36869), text: `get` gives and `push` takes `&str`.
pub const PW_USR_OFILTER_SAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_USR_OFilter_SAP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36869));

/// `USR-PW_VPN_ID` (26.429.36870), text: `get` gives and `push` takes `&str`.
pub const PW_VPN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_VPN_ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36870));

/// `USR-PW_VPN_Name` (26.429.36871), text: `get` gives and `push` takes `&str`.
pub const PW_VPN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_VPN_Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36871));

/// `USR-PW_VPN_Neighbor` (26.429.36872), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PW_VPN_NEIGHBOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_VPN_Neighbor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36872));

/// `USR-PW_Framed_Routing_V2` (26.429.36873), text: `get` gives and `push` takes `&str`.
pub const PW_FRAMED_ROUTING_V2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_Framed_Routing_V2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36873));

/// `USR-PW_VPN_Gateway` (26.429.36874), text: `get` gives and `push` takes `&str`.
pub const PW_VPN_GATEWAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_VPN_Gateway", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36874));

/// `USR-PW_Tunnel_Authentication` (26.429.36875), text: `get` gives and `push` takes `&str`.
pub const PW_TUNNEL_AUTHENTICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_Tunnel_Authentication", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36875));

/// `USR-PW_Index` (26.429.36876), text: `get` gives and `push` takes `&str`.
pub const PW_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36876));

/// `USR-PW_Cutoff` (26.429.36877), text: `get` gives and `push` takes `&str`.
pub const PW_CUTOFF: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_Cutoff", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36877));

/// `USR-PW_Packet` (26.429.36878), text: `get` gives and `push` takes `&str`.
pub const PW_PACKET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-PW_Packet", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36878));

/// `USR-Primary_DNS_Server` (26.429.36879), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-Primary_DNS_Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36879));

/// `USR-Secondary_DNS_Server` (26.429.36880), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-Secondary_DNS_Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36880));

/// `USR-Primary_NBNS_Server` (26.429.36881), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_NBNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-Primary_NBNS_Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36881));

/// `USR-Secondary_NBNS_Server` (26.429.36882), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_NBNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-Secondary_NBNS_Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36882));

::radius_dict::enumeration! {
    /// A value of `USR-Syslog-Tap`.
    pub SyslogTap
    OFF = 0, "Off";
    ON_RAW = 1, "On-Raw";
    ON_FRAMED = 2, "On-Framed";
    UNKNOWN = 4294967295, "Unknown";
}

/// `USR-Syslog-Tap` (26.429.36883), a named number: `get` gives and `push` takes `SyslogTap`.
pub const SYSLOG_TAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SyslogTap>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Syslog-Tap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36883));

/// `USR-MIC` (26.429.36884), text: `get` gives and `push` takes `&str`.
pub const MIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-MIC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36884));

/// `USR-Log-Filter-Packets` (26.429.36887), text: `get` gives and `push` takes `&str`.
pub const LOG_FILTER_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Log-Filter-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36887));

/// `USR-Chassis-Call-Slot` (26.429.36889), a number: `get` gives and `push` takes `u32`.
pub const CHASSIS_CALL_SLOT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Chassis-Call-Slot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36889));

/// `USR-Chassis-Call-Span` (26.429.36890), a number: `get` gives and `push` takes `u32`.
pub const CHASSIS_CALL_SPAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Chassis-Call-Span", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36890));

/// `USR-Chassis-Call-Channel` (26.429.36891), a number: `get` gives and `push` takes `u32`.
pub const CHASSIS_CALL_CHANNEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Chassis-Call-Channel", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36891));

/// `USR-Keypress-Timeout` (26.429.36892), a number: `get` gives and `push` takes `u32`.
pub const KEYPRESS_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Keypress-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36892));

/// `USR-Unauthenticated-Time` (26.429.36893), a number: `get` gives and `push` takes `u32`.
pub const UNAUTHENTICATED_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Unauthenticated-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36893));

/// `USR-VPN-Encrypter` (26.429.36894), a number: `get` gives and `push` takes `u32`.
pub const VPN_ENCRYPTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-VPN-Encrypter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36894));

/// `USR-VPN-GW-Location-Id` (26.429.36895), text: `get` gives and `push` takes `&str`.
pub const VPN_GW_LOCATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-VPN-GW-Location-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36895));

/// `USR-Re-Chap-Timeout` (26.429.36896), a number: `get` gives and `push` takes `u32`.
pub const RE_CHAP_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Re-Chap-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36896));

::radius_dict::enumeration! {
    /// A value of `USR-CCP-Algorithm`.
    pub CcpAlgorithm
    NONE = 1, "NONE";
    STAC = 2, "Stac";
    MS = 3, "MS";
    ANY = 4, "Any";
}

/// `USR-CCP-Algorithm` (26.429.36897), a named number: `get` gives and `push` takes `CcpAlgorithm`.
pub const CCP_ALGORITHM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CcpAlgorithm>> =
    ::radius_proto::typed::TypedAttribute::at("USR-CCP-Algorithm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36897));

/// `USR-ACCM-Type` (26.429.36898), a number: `get` gives and `push` takes `u32`.
pub const ACCM_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-ACCM-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36898));

::radius_dict::enumeration! {
    /// A value of `USR-Connect-Speed`.
    pub ConnectSpeed
    NONE = 1, "NONE";
    _300_BPS = 2, "300-BPS";
    _1200_BPS = 3, "1200-BPS";
    _2400_BPS = 4, "2400-BPS";
    _4800_BPS = 5, "4800-BPS";
    _7200_BPS = 6, "7200-BPS";
    _9600_BPS = 7, "9600-BPS";
    _12000_BPS = 8, "12000-BPS";
    _14400_BPS = 9, "14400-BPS";
    _16800_BPS = 10, "16800-BPS";
    _19200_BPS = 11, "19200-BPS";
    _21600_BPS = 12, "21600-BPS";
    _28800_BPS = 13, "28800-BPS";
    _38400_BPS = 14, "38400-BPS";
    _57600_BPS = 15, "57600-BPS";
    _115200_BPS = 16, "115200-BPS";
    _288000_BPS = 17, "288000-BPS";
    _75_1200_BPS = 18, "75-1200-BPS";
    _1200_75_BPS = 19, "1200-75-BPS";
    _24000_BPS = 20, "24000-BPS";
    _26400_BPS = 21, "26400-BPS";
    _31200_BPS = 22, "31200-BPS";
    _33600_BPS = 23, "33600-BPS";
    _33333_BPS = 24, "33333-BPS";
    _37333_BPS = 25, "37333-BPS";
    _41333_BPS = 26, "41333-BPS";
    _42666_BPS = 27, "42666-BPS";
    _44000_BPS = 28, "44000-BPS";
    _45333_BPS = 29, "45333-BPS";
    _46666_BPS = 30, "46666-BPS";
    _48000_BPS = 31, "48000-BPS";
    _49333_BPS = 32, "49333-BPS";
    _50666_BPS = 33, "50666-BPS";
    _52000_BPS = 34, "52000-BPS";
    _53333_BPS = 35, "53333-BPS";
    _54666_BPS = 36, "54666-BPS";
    _56000_BPS = 37, "56000-BPS";
    _57333_BPS = 38, "57333-BPS";
    _64000_BPS = 39, "64000-BPS";
    _25333_BPS = 40, "25333-BPS";
    _26666_BPS = 41, "26666-BPS";
    _28000_BPS = 42, "28000-BPS";
    _29333_BPS = 43, "29333-BPS";
    _30666_BPS = 44, "30666-BPS";
    _32000_BPS = 45, "32000-BPS";
    _34666_BPS = 46, "34666-BPS";
    _36000_BPS = 47, "36000-BPS";
    _38666_BPS = 48, "38666-BPS";
    _40000_BPS = 49, "40000-BPS";
    _58666_BPS = 50, "58666-BPS";
    _60000_BPS = 51, "60000-BPS";
    _61333_BPS = 52, "61333-BPS";
    _62666_BPS = 53, "62666-BPS";
}

/// `USR-Connect-Speed` (26.429.36899), a named number: `get` gives and `push` takes `ConnectSpeed`.
pub const CONNECT_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ConnectSpeed>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Connect-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36899));

/// `USR-Framed_IP_Address_Pool_Name` (26.429.36900), text: `get` gives and `push` takes `&str`.
pub const FRAMED_IP_ADDRESS_POOL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Framed_IP_Address_Pool_Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36900));

/// `USR-MP-EDO` (26.429.36901), text: `get` gives and `push` takes `&str`.
pub const MP_EDO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-MP-EDO", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36901));

/// `USR-Local-Framed-IP-Addr` (26.429.36902), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const LOCAL_FRAMED_IP_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-Local-Framed-IP-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36902));

/// `USR-Framed-IPX-Route` (26.429.36903), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FRAMED_IPX_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-Framed-IPX-Route", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36903));

/// `USR-MPIP-Tunnel-Originator` (26.429.36904), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const MPIP_TUNNEL_ORIGINATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-MPIP-Tunnel-Originator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36904));

/// `USR-Bearer-Capabilities` (26.429.38912), a number: `get` gives and `push` takes `u32`.
pub const BEARER_CAPABILITIES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Bearer-Capabilities", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38912));

::radius_dict::enumeration! {
    /// A value of `USR-Speed-Of-Connection`.
    pub SpeedOfConnection
    AUTO = 0, "Auto";
    _56 = 1, "56";
    _64 = 2, "64";
    VOICE = 3, "Voice";
}

/// `USR-Speed-Of-Connection` (26.429.38913), a named number: `get` gives and `push` takes `SpeedOfConnection`.
pub const SPEED_OF_CONNECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SpeedOfConnection>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Speed-Of-Connection", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38913));

/// `USR-Max-Channels` (26.429.38914), a number: `get` gives and `push` takes `u32`.
pub const MAX_CHANNELS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Max-Channels", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38914));

/// `USR-Channel-Expansion` (26.429.38915), a number: `get` gives and `push` takes `u32`.
pub const CHANNEL_EXPANSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Channel-Expansion", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38915));

/// `USR-Channel-Decrement` (26.429.38916), a number: `get` gives and `push` takes `u32`.
pub const CHANNEL_DECREMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Channel-Decrement", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38916));

::radius_dict::enumeration! {
    /// A value of `USR-Expansion-Algorithm`.
    pub ExpansionAlgorithm
    CONSTANT = 1, "Constant";
    LINEAR = 2, "Linear";
}

/// `USR-Expansion-Algorithm` (26.429.38917), a named number: `get` gives and `push` takes `ExpansionAlgorithm`.
pub const EXPANSION_ALGORITHM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ExpansionAlgorithm>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Expansion-Algorithm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38917));

::radius_dict::enumeration! {
    /// A value of `USR-Compression-Algorithm`.
    pub CompressionAlgorithm
    NONE = 0, "None";
    STAC = 1, "Stac";
    ASCEND = 2, "Ascend";
    MICROSOFT = 3, "Microsoft";
    AUTO = 4, "Auto";
}

/// `USR-Compression-Algorithm` (26.429.38918), a named number: `get` gives and `push` takes `CompressionAlgorithm`.
pub const COMPRESSION_ALGORITHM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CompressionAlgorithm>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Compression-Algorithm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38918));

/// `USR-Receive-Acc-Map` (26.429.38919), a number: `get` gives and `push` takes `u32`.
pub const RECEIVE_ACC_MAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Receive-Acc-Map", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38919));

/// `USR-Transmit-Acc-Map` (26.429.38920), a number: `get` gives and `push` takes `u32`.
pub const TRANSMIT_ACC_MAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Transmit-Acc-Map", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38920));

::radius_dict::enumeration! {
    /// A value of `USR-Compression-Reset-Mode`.
    pub CompressionResetMode
    AUTO = 0, "Auto";
    RESET_EVERY_PACKET = 1, "Reset-Every-Packet";
    RESET_ON_ERROR = 2, "Reset-On-Error";
}

/// `USR-Compression-Reset-Mode` (26.429.38922), a named number: `get` gives and `push` takes `CompressionResetMode`.
pub const COMPRESSION_RESET_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CompressionResetMode>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Compression-Reset-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38922));

/// `USR-Min-Compression-Size` (26.429.38923), a number: `get` gives and `push` takes `u32`.
pub const MIN_COMPRESSION_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Min-Compression-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38923));

/// `USR-IP` (26.429.38924), a number: `get` gives and `push` takes `u32`.
pub const IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38924));

/// `USR-IPX` (26.429.38925), a number: `get` gives and `push` takes `u32`.
pub const IPX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-IPX", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38925));

::radius_dict::enumeration! {
    /// A value of `USR-Filter-Zones`.
    pub FilterZones
    ENABLED = 1, "enabled";
    DISABLED = 2, "disabled";
}

/// `USR-Filter-Zones` (26.429.38926), a named number: `get` gives and `push` takes `FilterZones`.
pub const FILTER_ZONES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FilterZones>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Filter-Zones", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38926));

::radius_dict::enumeration! {
    /// A value of `USR-Appletalk`.
    pub Appletalk
    ENABLED = 1, "enabled";
    DISABLED = 2, "disabled";
}

/// `USR-Appletalk` (26.429.38927), a named number: `get` gives and `push` takes `Appletalk`.
pub const APPLETALK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Appletalk>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Appletalk", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38927));

::radius_dict::enumeration! {
    /// A value of `USR-Bridging`.
    pub Bridging
    ENABLED = 1, "enabled";
    DISABLED = 2, "disabled";
}

/// `USR-Bridging` (26.429.38928), a named number: `get` gives and `push` takes `Bridging`.
pub const BRIDGING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Bridging>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Bridging", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38928));

::radius_dict::enumeration! {
    /// A value of `USR-Spoofing`.
    pub Spoofing
    ENABLED = 1, "enabled";
    DISABLED = 2, "disabled";
}

/// `USR-Spoofing` (26.429.38929), a named number: `get` gives and `push` takes `Spoofing`.
pub const SPOOFING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Spoofing>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Spoofing", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38929));

/// `USR-Host-Type` (26.429.38930), a number: `get` gives and `push` takes `u32`.
pub const HOST_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Host-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38930));

/// `USR-Send-Name` (26.429.38931), text: `get` gives and `push` takes `&str`.
pub const SEND_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Send-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38931));

/// `USR-Send-Password` (26.429.38932), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const SEND_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Send-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38932));

/// `USR-Start-Time` (26.429.38933), a number: `get` gives and `push` takes `u32`.
pub const START_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Start-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38933));

/// `USR-End-Time` (26.429.38934), a number: `get` gives and `push` takes `u32`.
pub const END_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-End-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38934));

/// `USR-Send-Script1` (26.429.38935), text: `get` gives and `push` takes `&str`.
pub const SEND_SCRIPT1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Send-Script1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38935));

/// `USR-Reply-Script1` (26.429.38936), text: `get` gives and `push` takes `&str`.
pub const REPLY_SCRIPT1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Reply-Script1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38936));

/// `USR-Send-Script2` (26.429.38937), text: `get` gives and `push` takes `&str`.
pub const SEND_SCRIPT2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Send-Script2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38937));

/// `USR-Reply-Script2` (26.429.38938), text: `get` gives and `push` takes `&str`.
pub const REPLY_SCRIPT2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Reply-Script2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38938));

/// `USR-Send-Script3` (26.429.38939), text: `get` gives and `push` takes `&str`.
pub const SEND_SCRIPT3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Send-Script3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38939));

/// `USR-Reply-Script3` (26.429.38940), text: `get` gives and `push` takes `&str`.
pub const REPLY_SCRIPT3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Reply-Script3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38940));

/// `USR-Send-Script4` (26.429.38941), text: `get` gives and `push` takes `&str`.
pub const SEND_SCRIPT4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Send-Script4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38941));

/// `USR-Reply-Script4` (26.429.38942), text: `get` gives and `push` takes `&str`.
pub const REPLY_SCRIPT4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Reply-Script4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38942));

/// `USR-Send-Script5` (26.429.38943), text: `get` gives and `push` takes `&str`.
pub const SEND_SCRIPT5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Send-Script5", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38943));

/// `USR-Reply-Script5` (26.429.38944), text: `get` gives and `push` takes `&str`.
pub const REPLY_SCRIPT5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Reply-Script5", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38944));

/// `USR-Send-Script6` (26.429.38945), text: `get` gives and `push` takes `&str`.
pub const SEND_SCRIPT6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Send-Script6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38945));

/// `USR-Reply-Script6` (26.429.38946), text: `get` gives and `push` takes `&str`.
pub const REPLY_SCRIPT6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Reply-Script6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38946));

/// `USR-Terminal-Type` (26.429.38947), text: `get` gives and `push` takes `&str`.
pub const TERMINAL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Terminal-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38947));

/// `USR-Appletalk-Network-Range` (26.429.38948), a number: `get` gives and `push` takes `u32`.
pub const APPLETALK_NETWORK_RANGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Appletalk-Network-Range", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38948));

/// `USR-Local-IP-Address` (26.429.38949), text: `get` gives and `push` takes `&str`.
pub const LOCAL_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Local-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38949));

::radius_dict::enumeration! {
    /// A value of `USR-Routing-Protocol`.
    pub RoutingProtocol
    RIP1 = 1, "Rip1";
    RIP2 = 2, "Rip2";
}

/// `USR-Routing-Protocol` (26.429.38950), a named number: `get` gives and `push` takes `RoutingProtocol`.
pub const ROUTING_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RoutingProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Routing-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38950));

/// `USR-Modem-Group` (26.429.38951), a number: `get` gives and `push` takes `u32`.
pub const MODEM_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Modem-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38951));

::radius_dict::enumeration! {
    /// A value of `USR-IPX-Routing`.
    pub IpxRouting
    NONE = 0, "none";
    SEND = 1, "send";
    LISTEN = 2, "listen";
    RESPOND = 3, "respond";
    ALL = 4, "all";
}

/// `USR-IPX-Routing` (26.429.38952), a named number: `get` gives and `push` takes `IpxRouting`.
pub const IPX_ROUTING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpxRouting>> =
    ::radius_proto::typed::TypedAttribute::at("USR-IPX-Routing", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38952));

::radius_dict::enumeration! {
    /// A value of `USR-IPX-WAN`.
    pub IpxWan
    ENABLED = 1, "enabled";
    DISABLED = 2, "disabled";
}

/// `USR-IPX-WAN` (26.429.38953), a named number: `get` gives and `push` takes `IpxWan`.
pub const IPX_WAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpxWan>> =
    ::radius_proto::typed::TypedAttribute::at("USR-IPX-WAN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38953));

::radius_dict::enumeration! {
    /// A value of `USR-IP-RIP-Policies`.
    pub IpRipPolicies
    SENDDEFAULT = 0, "SendDefault";
    SENDROUTES = 2, "SendRoutes";
    SENDSUBNETS = 4, "SendSubnets";
    ACCEPTDEFAULT = 8, "AcceptDefault";
    SPLITHORIZON = 16, "SplitHorizon";
    POISONRESERVE = 32, "PoisonReserve";
    FLASHUPDATE = 64, "FlashUpdate";
    SIMPLEAUTH = 128, "SimpleAuth";
    V1SEND = 256, "V1Send";
    V1RECEIVE = 512, "V1Receive";
    V2RECEIVE = 1024, "V2Receive";
    SILENT = 2147483648, "Silent";
}

/// `USR-IP-RIP-Policies` (26.429.38954), a named number: `get` gives and `push` takes `IpRipPolicies`.
pub const IP_RIP_POLICIES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpRipPolicies>> =
    ::radius_proto::typed::TypedAttribute::at("USR-IP-RIP-Policies", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38954));

/// `USR-IP-RIP-Simple-Auth-Password` (26.429.38955), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const IP_RIP_SIMPLE_AUTH_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-IP-RIP-Simple-Auth-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38955));

/// `USR-IP-RIP-Input-Filter` (26.429.38956), text: `get` gives and `push` takes `&str`.
pub const IP_RIP_INPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-IP-RIP-Input-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38956));

/// `USR-IP-Call-Input-Filter` (26.429.38957), text: `get` gives and `push` takes `&str`.
pub const IP_CALL_INPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-IP-Call-Input-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38957));

/// `USR-IPX-RIP-Input-Filter` (26.429.38958), text: `get` gives and `push` takes `&str`.
pub const IPX_RIP_INPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-IPX-RIP-Input-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38958));

/// `USR-MP-MRRU` (26.429.38959), a number: `get` gives and `push` takes `u32`.
pub const MP_MRRU: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-MP-MRRU", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38959));

/// `USR-IPX-Call-Input-Filter` (26.429.38960), text: `get` gives and `push` takes `&str`.
pub const IPX_CALL_INPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-IPX-Call-Input-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38960));

/// `USR-AT-Input-Filter` (26.429.38961), text: `get` gives and `push` takes `&str`.
pub const AT_INPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-AT-Input-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38961));

/// `USR-AT-RTMP-Input-Filter` (26.429.38962), text: `get` gives and `push` takes `&str`.
pub const AT_RTMP_INPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-AT-RTMP-Input-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38962));

/// `USR-AT-Zip-Input-Filter` (26.429.38963), text: `get` gives and `push` takes `&str`.
pub const AT_ZIP_INPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-AT-Zip-Input-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38963));

/// `USR-AT-Call-Input-Filter` (26.429.38964), text: `get` gives and `push` takes `&str`.
pub const AT_CALL_INPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-AT-Call-Input-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38964));

/// `USR-ET-Bridge-Input-Filter` (26.429.38965), text: `get` gives and `push` takes `&str`.
pub const ET_BRIDGE_INPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-ET-Bridge-Input-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38965));

/// `USR-IP-RIP-Output-Filter` (26.429.38966), text: `get` gives and `push` takes `&str`.
pub const IP_RIP_OUTPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-IP-RIP-Output-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38966));

/// `USR-IP-Call-Output-Filter` (26.429.38967), text: `get` gives and `push` takes `&str`.
pub const IP_CALL_OUTPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-IP-Call-Output-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38967));

/// `USR-IPX-RIP-Output-Filter` (26.429.38968), text: `get` gives and `push` takes `&str`.
pub const IPX_RIP_OUTPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-IPX-RIP-Output-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38968));

/// `USR-IPX-Call-Output-Filter` (26.429.38969), text: `get` gives and `push` takes `&str`.
pub const IPX_CALL_OUTPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-IPX-Call-Output-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38969));

/// `USR-AT-Output-Filter` (26.429.38970), text: `get` gives and `push` takes `&str`.
pub const AT_OUTPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-AT-Output-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38970));

/// `USR-AT-RTMP-Output-Filter` (26.429.38971), text: `get` gives and `push` takes `&str`.
pub const AT_RTMP_OUTPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-AT-RTMP-Output-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38971));

/// `USR-AT-Zip-Output-Filter` (26.429.38972), text: `get` gives and `push` takes `&str`.
pub const AT_ZIP_OUTPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-AT-Zip-Output-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38972));

/// `USR-AT-Call-Output-Filter` (26.429.38973), text: `get` gives and `push` takes `&str`.
pub const AT_CALL_OUTPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-AT-Call-Output-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38973));

/// `USR-ET-Bridge-Output-Filter` (26.429.38974), text: `get` gives and `push` takes `&str`.
pub const ET_BRIDGE_OUTPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-ET-Bridge-Output-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38974));

/// `USR-ET-Bridge-Call-Output-Filte` (26.429.38975), text: `get` gives and `push` takes `&str`.
pub const ET_BRIDGE_CALL_OUTPUT_FILTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-ET-Bridge-Call-Output-Filte", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38975));

::radius_dict::enumeration! {
    /// A value of `USR-IP-Default-Route-Option`.
    pub IpDefaultRouteOption
    ENABLED = 1, "enabled";
    DISABLED = 2, "disabled";
}

/// `USR-IP-Default-Route-Option` (26.429.38976), a named number: `get` gives and `push` takes `IpDefaultRouteOption`.
pub const IP_DEFAULT_ROUTE_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpDefaultRouteOption>> =
    ::radius_proto::typed::TypedAttribute::at("USR-IP-Default-Route-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38976));

/// `USR-MP-EDO-HIPER` (26.429.38977), text: `get` gives and `push` takes `&str`.
pub const MP_EDO_HIPER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-MP-EDO-HIPER", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38977));

/// `USR-Modem-Training-Time` (26.429.38978), a number: `get` gives and `push` takes `u32`.
pub const MODEM_TRAINING_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Modem-Training-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38978));

/// `USR-Interface-Index` (26.429.38979), a number: `get` gives and `push` takes `u32`.
pub const INTERFACE_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Interface-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38979));

::radius_dict::enumeration! {
    /// A value of `USR-Tunnel-Security`.
    pub TunnelSecurity
    NONE = 0, "None";
    CONTROL_ONLY = 1, "Control-Only";
    DATA_ONLY = 2, "Data-Only";
    BOTH_DATA_AND_CONTROL = 3, "Both-Data-and-Control";
}

/// `USR-Tunnel-Security` (26.429.38980), a named number: `get` gives and `push` takes `TunnelSecurity`.
pub const TUNNEL_SECURITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelSecurity>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Tunnel-Security", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38980));

/// `USR-Port-Tap` (26.429.38981), a number: `get` gives and `push` takes `u32`.
pub const PORT_TAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Port-Tap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38981));

/// `USR-Port-Tap-Format` (26.429.38982), a number: `get` gives and `push` takes `u32`.
pub const PORT_TAP_FORMAT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Port-Tap-Format", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38982));

/// `USR-Port-Tap-Output` (26.429.38983), a number: `get` gives and `push` takes `u32`.
pub const PORT_TAP_OUTPUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Port-Tap-Output", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38983));

/// `USR-Port-Tap-Facility` (26.429.38984), a number: `get` gives and `push` takes `u32`.
pub const PORT_TAP_FACILITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Port-Tap-Facility", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38984));

/// `USR-Port-Tap-Priority` (26.429.38985), a number: `get` gives and `push` takes `u32`.
pub const PORT_TAP_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Port-Tap-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38985));

/// `USR-Port-Tap-Address` (26.429.38986), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PORT_TAP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-Port-Tap-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38986));

/// `USR-MobileIP-Home-Agent-Address` (26.429.38987), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const MOBILEIP_HOME_AGENT_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-MobileIP-Home-Agent-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38987));

/// `USR-Tunneled-MLPP` (26.429.38988), a number: `get` gives and `push` takes `u32`.
pub const TUNNELED_MLPP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Tunneled-MLPP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38988));

/// `USR-Multicast-Proxy` (26.429.38989), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_PROXY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Multicast-Proxy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38989));

/// `USR-Multicast-Receive` (26.429.38990), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_RECEIVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Multicast-Receive", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38990));

/// `USR-Multicast-Forwarding` (26.429.38992), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_FORWARDING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Multicast-Forwarding", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38992));

/// `USR-IGMP-Query-Interval` (26.429.38993), a number: `get` gives and `push` takes `u32`.
pub const IGMP_QUERY_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-IGMP-Query-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38993));

/// `USR-IGMP-Maximum-Response-Time` (26.429.38994), a number: `get` gives and `push` takes `u32`.
pub const IGMP_MAXIMUM_RESPONSE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-IGMP-Maximum-Response-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38994));

/// `USR-IGMP-Robustness` (26.429.38995), a number: `get` gives and `push` takes `u32`.
pub const IGMP_ROBUSTNESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-IGMP-Robustness", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38995));

/// `USR-IGMP-Version` (26.429.38996), a number: `get` gives and `push` takes `u32`.
pub const IGMP_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-IGMP-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38996));

/// `USR-IGMP-Routing` (26.429.38997), a number: `get` gives and `push` takes `u32`.
pub const IGMP_ROUTING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-IGMP-Routing", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38997));

/// `USR-VTS-Session-Key` (26.429.38998), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const VTS_SESSION_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-VTS-Session-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38998));

/// `USR-Orig-NAS-Type` (26.429.38999), text: `get` gives and `push` takes `&str`.
pub const ORIG_NAS_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Orig-NAS-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38999));

/// `USR-Call-Arrival-Time` (26.429.39000), a number: `get` gives and `push` takes `u32`.
pub const CALL_ARRIVAL_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Call-Arrival-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39000));

/// `USR-Call-End-Time` (26.429.39001), a number: `get` gives and `push` takes `u32`.
pub const CALL_END_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Call-End-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39001));

/// `USR-Rad-Multicast-Routing-Ttl` (26.429.39008), a number: `get` gives and `push` takes `u32`.
pub const RAD_MULTICAST_ROUTING_TTL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Rad-Multicast-Routing-Ttl", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39008));

/// `USR-Rad-Multicast-Routing-RtLim` (26.429.39009), a number: `get` gives and `push` takes `u32`.
pub const RAD_MULTICAST_ROUTING_RTLIM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Rad-Multicast-Routing-RtLim", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39009));

/// `USR-Rad-Multicast-Routing-Proto` (26.429.39010), a number: `get` gives and `push` takes `u32`.
pub const RAD_MULTICAST_ROUTING_PROTO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Rad-Multicast-Routing-Proto", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39010));

/// `USR-Rad-Multicast-Routing-Bound` (26.429.39011), text: `get` gives and `push` takes `&str`.
pub const RAD_MULTICAST_ROUTING_BOUND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Rad-Multicast-Routing-Bound", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39011));

/// `USR-Rad-Dvmrp-Metric` (26.429.39012), a number: `get` gives and `push` takes `u32`.
pub const RAD_DVMRP_METRIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Rad-Dvmrp-Metric", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39012));

/// `USR-Chat-Script-Name` (26.429.39013), text: `get` gives and `push` takes `&str`.
pub const CHAT_SCRIPT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Chat-Script-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39013));

/// `USR-CUSR-hat-Script-Rules` (26.429.39014), text: `get` gives and `push` takes `&str`.
pub const CUSR_HAT_SCRIPT_RULES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-CUSR-hat-Script-Rules", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39014));

/// `USR-Rad-Location-Type` (26.429.39015), a number: `get` gives and `push` takes `u32`.
pub const RAD_LOCATION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Rad-Location-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39015));

/// `USR-Tunnel-Switch-Endpoint` (26.429.39016), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_SWITCH_ENDPOINT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Tunnel-Switch-Endpoint", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39016));

/// `USR-OSPF-Addressless-Index` (26.429.39017), a number: `get` gives and `push` takes `u32`.
pub const OSPF_ADDRESSLESS_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-OSPF-Addressless-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39017));

::radius_dict::enumeration! {
    /// A value of `USR-Callback-Type`.
    pub CallbackType
    NORMAL = 1, "Normal";
    ANI = 2, "ANI";
    STATIC = 3, "Static";
    DYNAMIC = 4, "Dynamic";
}

/// `USR-Callback-Type` (26.429.39018), a named number: `get` gives and `push` takes `CallbackType`.
pub const CALLBACK_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CallbackType>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Callback-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39018));

/// `USR-Tunnel-Auth-Hostname` (26.429.39019), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_AUTH_HOSTNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Tunnel-Auth-Hostname", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39019));

/// `USR-Acct-Reason-Code` (26.429.39020), a number: `get` gives and `push` takes `u32`.
pub const ACCT_REASON_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Acct-Reason-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39020));

/// `USR-QoS-Queuing-Mehtod` (26.429.39021), a number: `get` gives and `push` takes `u32`.
pub const QOS_QUEUING_MEHTOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-QoS-Queuing-Mehtod", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39021));

/// `USR-PQ-Default-Priority` (26.429.39022), a number: `get` gives and `push` takes `u32`.
pub const PQ_DEFAULT_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-PQ-Default-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39022));

/// `USR-IP-SAA-Filter` (26.429.39024), a number: `get` gives and `push` takes `u32`.
pub const IP_SAA_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-IP-SAA-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39024));

/// `USR-FQ-Default-Priority` (26.429.39025), a number: `get` gives and `push` takes `u32`.
pub const FQ_DEFAULT_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-FQ-Default-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39025));

/// `USR-IPP-Enable` (26.429.39026), a number: `get` gives and `push` takes `u32`.
pub const IPP_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-IPP-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39026));

/// `USR-Pre-Shared-MN-Key` (26.429.39027), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const PRE_SHARED_MN_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Pre-Shared-MN-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39027));

/// `USR-MIP-NAI` (26.429.39028), a number: `get` gives and `push` takes `u32`.
pub const MIP_NAI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-MIP-NAI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39028));

/// `USR-DNIS-ReAuthentication` (26.429.39029), a number: `get` gives and `push` takes `u32`.
pub const DNIS_REAUTHENTICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-DNIS-ReAuthentication", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39029));

::radius_dict::enumeration! {
    /// A value of `USR-Agent`.
    pub Agent
    FA = 1, "FA";
    HA = 2, "HA";
}

/// `USR-Agent` (26.429.39030), a named number: `get` gives and `push` takes `Agent`.
pub const AGENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Agent>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Agent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39030));

/// `USR-PQ-Parameters` (26.429.39031), a number: `get` gives and `push` takes `u32`.
pub const PQ_PARAMETERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-PQ-Parameters", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39031));

/// `USR-Dvmrp-Prune-Lifetime` (26.429.39032), a number: `get` gives and `push` takes `u32`.
pub const DVMRP_PRUNE_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Dvmrp-Prune-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39032));

/// `USR-Special-Xon-Xoff-Flow` (26.429.39033), a number: `get` gives and `push` takes `u32`.
pub const SPECIAL_XON_XOFF_FLOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Special-Xon-Xoff-Flow", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39033));

/// `USR-Dvmrp-Advertised-Metric` (26.429.39034), a number: `get` gives and `push` takes `u32`.
pub const DVMRP_ADVERTISED_METRIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Dvmrp-Advertised-Metric", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39034));

/// `USR-Dvmrp-Retransmit-Prunes` (26.429.39035), a number: `get` gives and `push` takes `u32`.
pub const DVMRP_RETRANSMIT_PRUNES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Dvmrp-Retransmit-Prunes", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39035));

/// `USR-Dvmrp-Non-Pruners` (26.429.39036), a number: `get` gives and `push` takes `u32`.
pub const DVMRP_NON_PRUNERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Dvmrp-Non-Pruners", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39036));

/// `USR-Dvmrp-Route-Transit` (26.429.39037), a number: `get` gives and `push` takes `u32`.
pub const DVMRP_ROUTE_TRANSIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Dvmrp-Route-Transit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39037));

/// `USR-Dvmrp-Input-Filter` (26.429.39038), text: `get` gives and `push` takes `&str`.
pub const DVMRP_INPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Dvmrp-Input-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39038));

/// `USR-Dvmrp-Output-Filter` (26.429.39040), text: `get` gives and `push` takes `&str`.
pub const DVMRP_OUTPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Dvmrp-Output-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39040));

/// `USR-Policy-Access` (26.429.39041), a number: `get` gives and `push` takes `u32`.
pub const POLICY_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Policy-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39041));

/// `USR-Policy-Configuration` (26.429.39042), a number: `get` gives and `push` takes `u32`.
pub const POLICY_CONFIGURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Policy-Configuration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39042));

/// `USR-Policy-Filename` (26.429.39043), text: `get` gives and `push` takes `&str`.
pub const POLICY_FILENAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Policy-Filename", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39043));

/// `USR-Policy-Type` (26.429.39044), a number: `get` gives and `push` takes `u32`.
pub const POLICY_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Policy-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39044));

/// `USR-Mobile-Session-ID` (26.429.39045), a number: `get` gives and `push` takes `u32`.
pub const MOBILE_SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Mobile-Session-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39045));

/// `USR-Mobile-Accounting-Type` (26.429.39046), a number: `get` gives and `push` takes `u32`.
pub const MOBILE_ACCOUNTING_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Mobile-Accounting-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39046));

/// `USR-Mobile-Service-Option` (26.429.39047), a number: `get` gives and `push` takes `u32`.
pub const MOBILE_SERVICE_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Mobile-Service-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39047));

/// `USR-Wallclock-Timestamp` (26.429.39048), a number: `get` gives and `push` takes `u32`.
pub const WALLCLOCK_TIMESTAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Wallclock-Timestamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39048));

/// `USR-Supports-Tags` (26.429.39049), a number: `get` gives and `push` takes `u32`.
pub const SUPPORTS_TAGS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Supports-Tags", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39049));

/// `USR-Dvmrp-Initial-Flooding` (26.429.39050), a number: `get` gives and `push` takes `u32`.
pub const DVMRP_INITIAL_FLOODING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Dvmrp-Initial-Flooding", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39050));

::radius_dict::enumeration! {
    /// A value of `USR-HARC-Disconnect-Code`.
    pub HarcDisconnectCode
    NO_ERROR = 0, "No-Error";
    NO_CARRIER = 1, "No-Carrier";
    NO_DSR = 2, "No-DSR";
    TIMEOUT = 3, "Timeout";
    RESET = 4, "Reset";
    CALL_DROP_REQ = 5, "Call-Drop-Req";
    IDLE_TIMEOUT = 6, "Idle-Timeout";
    SESSION_TIMEOUT = 7, "Session-Timeout";
    USER_REQ_DROP = 8, "User-Req-Drop";
    HOST_REQ_DROP = 9, "Host-Req-Drop";
    SERVICE_INTERRUPTION = 10, "Service-Interruption";
    SERVICE_UNAVAILABLE = 11, "Service-Unavailable";
    USER_INPUT_ERROR = 12, "User-Input-Error";
    NAS_DROP_FOR_CALLBACK = 13, "NAS-Drop-For-Callback";
    NAS_DROP_MISC_NON_ERROR = 14, "NAS-Drop-Misc-Non-Error";
    NAS_INTERNAL_ERROR = 15, "NAS-Internal-Error";
    LINE_BUSY = 16, "Line-Busy";
    TUNNEL_TERM_UNREACH = 19, "Tunnel-Term-Unreach";
    TUNNEL_REFUSED = 20, "Tunnel-Refused";
    TUNNEL_AUTH_FAILED = 21, "Tunnel-Auth-Failed";
    TUNNEL_SESSION_TIMEOUT = 22, "Tunnel-Session-Timeout";
    TUNNEL_TIMEOUT = 23, "Tunnel-Timeout";
    RADIUS_RES_RECLAIM = 25, "Radius-Res-Reclaim";
    DNIS_AUTH_FAILED = 26, "DNIS-Auth-Failed";
    PAP_AUTH_FAILURE = 27, "PAP-Auth-Failure";
    CHAP_AUTH_FAILURE = 28, "CHAP-Auth-Failure";
    PPP_LCP_FAILED = 29, "PPP-LCP-Failed";
    PPP_NCP_FAILED = 30, "PPP-NCP-Failed";
    RADIUS_TIMEOUT = 31, "Radius-Timeout";
}

/// `USR-HARC-Disconnect-Code` (26.429.39051), a named number: `get` gives and `push` takes `HarcDisconnectCode`.
pub const HARC_DISCONNECT_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<HarcDisconnectCode>> =
    ::radius_proto::typed::TypedAttribute::at("USR-HARC-Disconnect-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39051));

/// `USR-Telnet-Options` (26.429.39052), a number: `get` gives and `push` takes `u32`.
pub const TELNET_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Telnet-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39052));

/// `USR-CDMA-PktData-Network-ID` (26.429.39053), a number: `get` gives and `push` takes `u32`.
pub const CDMA_PKTDATA_NETWORK_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-CDMA-PktData-Network-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39053));

/// `USR-Auth-Next-Server-Address` (26.429.39054), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const AUTH_NEXT_SERVER_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-Auth-Next-Server-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39054));

/// `USR-User-PPP-AODI-Type` (26.429.39055), a number: `get` gives and `push` takes `u32`.
pub const USER_PPP_AODI_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-User-PPP-AODI-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39055));

/// `USR-MLPPP-Fragmentation-Threshld` (26.429.39056), a number: `get` gives and `push` takes `u32`.
pub const MLPPP_FRAGMENTATION_THRESHLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-MLPPP-Fragmentation-Threshld", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39056));

/// `USR-Unnumbered-Local-IP-Address` (26.429.39057), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const UNNUMBERED_LOCAL_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-Unnumbered-Local-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39057));

/// `USR-Traffic-Threshold` (26.429.39058), a number: `get` gives and `push` takes `u32`.
pub const TRAFFIC_THRESHOLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Traffic-Threshold", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39058));

/// `USR-Keep-Alive-Interval` (26.429.39059), a number: `get` gives and `push` takes `u32`.
pub const KEEP_ALIVE_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Keep-Alive-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39059));

/// `USR-Tunnel-Challenge-Outgoing` (26.429.39060), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_CHALLENGE_OUTGOING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Tunnel-Challenge-Outgoing", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39060));

/// `USR-X25-Trunk-Profile` (26.429.39061), text: `get` gives and `push` takes `&str`.
pub const X25_TRUNK_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-X25-Trunk-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39061));

/// `USR-X25-Acct-Input-Segment-Count` (26.429.39062), a number: `get` gives and `push` takes `u32`.
pub const X25_ACCT_INPUT_SEGMENT_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-X25-Acct-Input-Segment-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39062));

/// `USR-X25-Acct-Output-Segment-Coun` (26.429.39063), a number: `get` gives and `push` takes `u32`.
pub const X25_ACCT_OUTPUT_SEGMENT_COUN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-X25-Acct-Output-Segment-Coun", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39063));

/// `USR-X25-Acct-Segment-Size` (26.429.39064), a number: `get` gives and `push` takes `u32`.
pub const X25_ACCT_SEGMENT_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-X25-Acct-Segment-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39064));

/// `USR-X25-Acct-Termination-Code` (26.429.39065), a number: `get` gives and `push` takes `u32`.
pub const X25_ACCT_TERMINATION_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-X25-Acct-Termination-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39065));

/// `USR-X25-SVC-Logical-Channel-Numb` (26.429.39066), a number: `get` gives and `push` takes `u32`.
pub const X25_SVC_LOGICAL_CHANNEL_NUMB: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-X25-SVC-Logical-Channel-Numb", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39066));

/// `USR-Nailed-B-Channel-Indicator` (26.429.39067), a number: `get` gives and `push` takes `u32`.
pub const NAILED_B_CHANNEL_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Nailed-B-Channel-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39067));

/// `USR-X25-SVC-Call-Attributes` (26.429.39068), a number: `get` gives and `push` takes `u32`.
pub const X25_SVC_CALL_ATTRIBUTES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-X25-SVC-Call-Attributes", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39068));

/// `USR-Init-Reg-Server-Addr` (26.429.39069), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const INIT_REG_SERVER_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-Init-Reg-Server-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39069));

/// `USR-Re-Reg-Server-Addr` (26.429.39070), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const RE_REG_SERVER_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-Re-Reg-Server-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39070));

/// `USR-Bytes-TX-Remain` (26.429.39071), a number: `get` gives and `push` takes `u32`.
pub const BYTES_TX_REMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Bytes-TX-Remain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39071));

/// `USR-Bytes-RX-Remain` (26.429.39072), a number: `get` gives and `push` takes `u32`.
pub const BYTES_RX_REMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Bytes-RX-Remain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39072));

/// `USR-Session-Time-Remain` (26.429.39073), a number: `get` gives and `push` takes `u32`.
pub const SESSION_TIME_REMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Session-Time-Remain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39073));

/// `USR-Pre-Paid-Enabled` (26.429.39074), a number: `get` gives and `push` takes `u32`.
pub const PRE_PAID_ENABLED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Pre-Paid-Enabled", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39074));

/// `USR-Reg-Server-Prov-Timeout` (26.429.39075), a number: `get` gives and `push` takes `u32`.
pub const REG_SERVER_PROV_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Reg-Server-Prov-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39075));

/// `USR-Redirect` (26.429.39076), a number: `get` gives and `push` takes `u32`.
pub const REDIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Redirect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39076));

/// `USR-VLAN-Tag` (26.429.39077), a number: `get` gives and `push` takes `u32`.
pub const VLAN_TAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-VLAN-Tag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39077));

/// `USR-Rad-IP-Pool-Definition` (26.429.39078), text: `get` gives and `push` takes `&str`.
pub const RAD_IP_POOL_DEFINITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-Rad-IP-Pool-Definition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39078));

/// `USR-Rad-NMC-Call-Progress-Status` (26.429.39079), a number: `get` gives and `push` takes `u32`.
pub const RAD_NMC_CALL_PROGRESS_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Rad-NMC-Call-Progress-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39079));

/// `USR-Rad-NMC-Blocks_RX` (26.429.39080), a number: `get` gives and `push` takes `u32`.
pub const RAD_NMC_BLOCKS_RX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Rad-NMC-Blocks_RX", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39080));

/// `USR-IDS0-Call-Type` (26.429.48719), a number: `get` gives and `push` takes `u32`.
pub const IDS0_CALL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-IDS0-Call-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48719));

/// `USR-Call-Terminate-in-GMT` (26.429.48720), a time: `get` gives and `push` takes `Time`.
pub const CALL_TERMINATE_IN_GMT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("USR-Call-Terminate-in-GMT", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48720));

/// `USR-Call-Connect-in-GMT` (26.429.48721), a time: `get` gives and `push` takes `Time`.
pub const CALL_CONNECT_IN_GMT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("USR-Call-Connect-in-GMT", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48721));

/// `USR-Call-Arrival-in-GMT` (26.429.48722), a time: `get` gives and `push` takes `Time`.
pub const CALL_ARRIVAL_IN_GMT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("USR-Call-Arrival-in-GMT", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48722));

/// `USR-Channel-Connected-To` (26.429.48733), a number: `get` gives and `push` takes `u32`.
pub const CHANNEL_CONNECTED_TO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Channel-Connected-To", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48733));

/// `USR-Slot-Connected-To` (26.429.48734), a number: `get` gives and `push` takes `u32`.
pub const SLOT_CONNECTED_TO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Slot-Connected-To", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48734));

::radius_dict::enumeration! {
    /// A value of `USR-Device-Connected-To`.
    pub DeviceConnectedTo
    NONE = 1, "None";
    ISDNGATEWAY = 2, "isdnGateway";
    QUADMODEM = 3, "quadModem";
}

/// `USR-Device-Connected-To` (26.429.48735), a named number: `get` gives and `push` takes `DeviceConnectedTo`.
pub const DEVICE_CONNECTED_TO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DeviceConnectedTo>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Device-Connected-To", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48735));

/// `USR-NFAS-ID` (26.429.48736), a number: `get` gives and `push` takes `u32`.
pub const NFAS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-NFAS-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48736));

/// `USR-Q931-Call-Reference-Value` (26.429.48737), a number: `get` gives and `push` takes `u32`.
pub const Q931_CALL_REFERENCE_VALUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Q931-Call-Reference-Value", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48737));

::radius_dict::enumeration! {
    /// A value of `USR-Call-Event-Code`.
    pub CallEventCode
    NOTSUPPORTED = 1, "notSupported";
    SETUP = 2, "setup";
    USRSETUP = 3, "usrSetup";
    TELCODISCONNECT = 4, "telcoDisconnect";
    USRDISCONNECT = 5, "usrDisconnect";
    NOFREEMODEM = 6, "noFreeModem";
    MODEMSNOTALLOWED = 7, "modemsNotAllowed";
    MODEMSREJECTCALL = 8, "modemsRejectCall";
    MODEMSETUPTIMEOUT = 9, "modemSetupTimeout";
    NOFREEIGW = 10, "noFreeIGW";
    IGWREJECTCALL = 11, "igwRejectCall";
    IGWSETUPTIMEOUT = 12, "igwSetupTimeout";
    NOFREETDMTS = 13, "noFreeTdmts";
    BCREJECT = 14, "bcReject";
    IEREJECT = 15, "ieReject";
    CHIDREJECT = 16, "chidReject";
    PROGREJECT = 17, "progReject";
    CALLINGPARTYREJECT = 18, "callingPartyReject";
    CALLEDPARTYREJECT = 19, "calledPartyReject";
    BLOCKED = 20, "blocked";
    ANALOGBLOCKED = 21, "analogBlocked";
    DIGITALBLOCKED = 22, "digitalBlocked";
    OUTOFSERVICE = 23, "outOfService";
    BUSY = 24, "busy";
    CONGESTION = 25, "congestion";
    PROTOCOLERROR = 26, "protocolError";
    NOFREEBCHANNEL = 27, "noFreeBchannel";
    INOUTCALLCOLLISION = 28, "inOutCallCollision";
    INCALLARRIVAL = 29, "inCallArrival";
    OUTCALLARRIVAL = 30, "outCallArrival";
    INCALLCONNECT = 31, "inCallConnect";
    OUTCALLCONNECT = 32, "outCallConnect";
}

/// `USR-Call-Event-Code` (26.429.48738), a named number: `get` gives and `push` takes `CallEventCode`.
pub const CALL_EVENT_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CallEventCode>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Call-Event-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48738));

/// `USR-DS0` (26.429.48739), a number: `get` gives and `push` takes `u32`.
pub const DS0: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-DS0", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48739));

/// `USR-DS0s` (26.429.48740), text: `get` gives and `push` takes `&str`.
pub const DS0S: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("USR-DS0s", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48740));

/// `USR-Gateway-IP-Address` (26.429.48742), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const GATEWAY_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("USR-Gateway-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48742));

/// `USR-Physical-State` (26.429.48759), a number: `get` gives and `push` takes `u32`.
pub const PHYSICAL_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Physical-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48759));

/// `USR-Call-Reference-Number` (26.429.48765), a number: `get` gives and `push` takes `u32`.
pub const CALL_REFERENCE_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Call-Reference-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48765));

/// `USR-Chassis-Temp-Threshold` (26.429.48772), a number: `get` gives and `push` takes `u32`.
pub const CHASSIS_TEMP_THRESHOLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Chassis-Temp-Threshold", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48772));

::radius_dict::enumeration! {
    /// A value of `USR-Card-Type`.
    pub CardType
    SLOTEMPTY = 1, "SlotEmpty";
    SLOTUNKNOWN = 2, "SlotUnknown";
    NETWMGTCARD = 3, "NetwMgtCard";
    DUALT1NAC = 4, "DualT1NAC";
    DUALMODEMNAC = 5, "DualModemNAC";
    QUADMODEMNAC = 6, "QuadModemNAC";
    TRGATEWAYNAC = 7, "TrGatewayNAC";
    X25GATEWAYNAC = 8, "X25GatewayNAC";
    DUALV34MODEMNAC = 9, "DualV34ModemNAC";
    QUADV32DIGITALMODEMNAC = 10, "QuadV32DigitalModemNAC";
    QUADV32ANALOGMODEMNAC = 11, "QuadV32AnalogModemNAC";
    QUADV32DIGANLMODEMNAC = 12, "QuadV32DigAnlModemNAC";
    QUADV34DIGMODEMNAC = 13, "QuadV34DigModemNAC";
    QUADV34ANLMODEMNAC = 14, "QuadV34AnlModemNAC";
    QUADV34DIGANLMODEMNAC = 15, "QuadV34DigAnlModemNAC";
    SINGLET1NAC = 16, "SingleT1NAC";
    ETHERNETGATEWAYNAC = 17, "EthernetGatewayNAC";
    ACCESSSERVER = 18, "AccessServer";
    _486TRGATEWAYNAC = 19, "486TrGatewayNAC";
    _486ETHERNETGATEWAYNAC = 20, "486EthernetGatewayNAC";
    DUALRS232NAC = 22, "DualRS232NAC";
    _486X25GATEWAYNAC = 23, "486X25GatewayNAC";
    APPLICATIONSERVERNAC = 25, "ApplicationServerNAC";
    ISDNGATEWAYNAC = 26, "ISDNGatewayNAC";
    ISDNPRIT1NAC = 27, "ISDNpriT1NAC";
    CLKEDNETMGTCARD = 28, "ClkedNetMgtCard";
    MODEMPOOLMANAGEMENTNAC = 29, "ModemPoolManagementNAC";
    MODEMPOOLNETSERVERNAC = 30, "ModemPoolNetserverNAC";
    MODEMPOOLV34MODEMNAC = 31, "ModemPoolV34ModemNAC";
    MODEMPOOLISDNNAC = 32, "ModemPoolISDNNAC";
    NTSERVERNAC = 33, "NTServerNAC";
    QUADV34DIGITALG2NAC = 34, "QuadV34DigitalG2NAC";
    QUADV34ANALOGG2NAC = 35, "QuadV34AnalogG2NAC";
    QUADV34DIGANLGG2NAC = 36, "QuadV34DigAnlgG2NAC";
    NETSERVERFRAMERELAYNAC = 37, "NETServerFrameRelayNAC";
    NETSERVERTOKENRINGNAC = 38, "NETServerTokenRingNAC";
    X2524CHANNELNAC = 39, "X2524ChannelNAC";
    WIRELESSGATEWAYNAC = 42, "WirelessGatewayNac";
    ENHANCEDACCESSSERVER = 44, "EnhancedAccessServer";
    ENHANCEDISDNGATEWAYNAC = 45, "EnhancedISDNGatewayNAC";
    DUALT1NIC = 1001, "DualT1NIC";
    DUALALOGMDMNIC = 1002, "DualAlogMdmNIC";
    QUADDGTLMDMNIC = 1003, "QuadDgtlMdmNIC";
    QUADALOGDGTLMDMNIC = 1004, "QuadAlogDgtlMdmNIC";
    TOKENRINGNIC = 1005, "TokenRingNIC";
    SINGLET1NIC = 1006, "SingleT1NIC";
    ETHERNETNIC = 1007, "EthernetNIC";
    SHORTHAULDUALT1NIC = 1008, "ShortHaulDualT1NIC";
    DUALALOGMGDINTLMDMNIC = 1009, "DualAlogMgdIntlMdmNIC";
    X25NIC = 1010, "X25NIC";
    QUADALOGNONMGDMDMNIC = 1011, "QuadAlogNonMgdMdmNIC";
    QUADALOGMGDINTLMDMNIC = 1012, "QuadAlogMgdIntlMdmNIC";
    QUADALOGNONMGDINTLMDMNIC = 1013, "QuadAlogNonMgdIntlMdmNIC";
    QUADLSDLIMGDMDMNIC = 1014, "QuadLsdLiMgdMdmNIC";
    QUADLSDLINONMGDMDMNIC = 1015, "QuadLsdLiNonMgdMdmNIC";
    QUADLSDLIMGDINTLMDMNIC = 1016, "QuadLsdLiMgdIntlMdmNIC";
    QUADLSDLINONMGDINTLMDMNIC = 1017, "QuadLsdLiNonMgdIntlMdmNIC";
    HSETHERNETWITHV35NIC = 1018, "HSEthernetWithV35NIC";
    HSETHERNETWITHOUTV35NIC = 1019, "HSEthernetWithoutV35NIC";
    DUALHIGHSPEEDV35NIC = 1020, "DualHighSpeedV35NIC";
    QUADV35RS232LOWSPEEDNIC = 1021, "QuadV35RS232LowSpeedNIC";
    DUALE1NIC = 1022, "DualE1NIC";
    SHORTHAULDUALE1NIC = 1023, "ShortHaulDualE1NIC";
    BELLCORELONGHAULDUALT1NIC = 1025, "BellcoreLongHaulDualT1NIC";
    BELLCORESHRTHAULDUALT1NIC = 1026, "BellcoreShrtHaulDualT1NIC";
    SCSIEDGESERVERNIC = 1027, "SCSIEdgeServerNIC";
}

/// `USR-Card-Type` (26.429.48773), a named number: `get` gives and `push` takes `CardType`.
pub const CARD_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CardType>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Card-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48773));

/// `USR-Security-Login-Limit` (26.429.48862), a number: `get` gives and `push` takes `u32`.
pub const SECURITY_LOGIN_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Security-Login-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48862));

/// `USR-Security-Resp-Limit` (26.429.48890), a number: `get` gives and `push` takes `u32`.
pub const SECURITY_RESP_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Security-Resp-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48890));

/// `USR-Packet-Bus-Session` (26.429.48916), a number: `get` gives and `push` takes `u32`.
pub const PACKET_BUS_SESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Packet-Bus-Session", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48916));

/// `USR-DTE-Ring-No-Answer-Limit` (26.429.48919), a number: `get` gives and `push` takes `u32`.
pub const DTE_RING_NO_ANSWER_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-DTE-Ring-No-Answer-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48919));

::radius_dict::enumeration! {
    /// A value of `USR-Final-Rx-Link-Data-Rate`.
    pub FinalRxLinkDataRate
    _110_BPS = 1, "110-BPS";
    _300_BPS = 2, "300-BPS";
    _600_BPS = 3, "600-BPS";
    _1200_BPS = 4, "1200-BPS";
    _2400_BPS = 5, "2400-BPS";
    _4800_BPS = 6, "4800-BPS";
    _7200_BPS = 7, "7200-BPS";
    _9600_BPS = 8, "9600-BPS";
    _12000_BPS = 9, "12000-BPS";
    _14400_BPS = 10, "14400-BPS";
    _16800_BPS = 11, "16800-BPS";
    _19200_BPS = 12, "19200-BPS";
    _38400_BPS = 13, "38400-BPS";
    _75_BPS = 14, "75-BPS";
    _450_BPS = 15, "450-BPS";
    UNKNOWN_BPS = 16, "UNKNOWN-BPS";
    _57600_BPS = 17, "57600-BPS";
    _21600_BPS = 18, "21600-BPS";
    _24000_BPS = 19, "24000-BPS";
    _26400_BPS = 20, "26400-BPS";
    _28800_BPS = 21, "28800-BPS";
    _115200_BPS = 22, "115200-BPS";
    _31200_BPS = 23, "31200-BPS";
    _33600_BPS = 24, "33600-BPS";
    _25333_BPS = 25, "25333-BPS";
    _26666_BPS = 26, "26666-BPS";
    _28000_BPS = 27, "28000-BPS";
    _29333_BPS = 28, "29333-BPS";
    _30666_BPS = 29, "30666-BPS";
    _32000_BPS = 30, "32000-BPS";
    _33333_BPS = 31, "33333-BPS";
    _34666_BPS = 32, "34666-BPS";
    _36000_BPS = 33, "36000-BPS";
    _37333_BPS = 34, "37333-BPS";
    _38666_BPS = 35, "38666-BPS";
    _40000_BPS = 36, "40000-BPS";
    _41333_BPS = 37, "41333-BPS";
    _42666_BPS = 38, "42666-BPS";
    _44000_BPS = 39, "44000-BPS";
    _45333_BPS = 40, "45333-BPS";
    _46666_BPS = 41, "46666-BPS";
    _48000_BPS = 42, "48000-BPS";
    _49333_BPS = 43, "49333-BPS";
    _50666_BPS = 44, "50666-BPS";
    _52000_BPS = 45, "52000-BPS";
    _53333_BPS = 46, "53333-BPS";
    _54666_BPS = 47, "54666-BPS";
    _56000_BPS = 48, "56000-BPS";
    _57333_BPS = 49, "57333-BPS";
    _58666_BPS = 50, "58666-BPS";
    _60000_BPS = 51, "60000-BPS";
    _61333_BPS = 52, "61333-BPS";
    _62666_BPS = 53, "62666-BPS";
    _64000_BPS = 54, "64000-BPS";
}

/// `USR-Final-Rx-Link-Data-Rate` (26.429.48940), a named number: `get` gives and `push` takes `FinalRxLinkDataRate`.
pub const FINAL_RX_LINK_DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FinalRxLinkDataRate>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Final-Rx-Link-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48940));

::radius_dict::enumeration! {
    /// A value of `USR-Initial-Rx-Link-Data-Rate`.
    pub InitialRxLinkDataRate
    _110_BPS = 1, "110-BPS";
    _300_BPS = 2, "300-BPS";
    _600_BPS = 3, "600-BPS";
    _1200_BPS = 4, "1200-BPS";
    _2400_BPS = 5, "2400-BPS";
    _4800_BPS = 6, "4800-BPS";
    _7200_BPS = 7, "7200-BPS";
    _9600_BPS = 8, "9600-BPS";
    _12000_BPS = 9, "12000-BPS";
    _14400_BPS = 10, "14400-BPS";
    _16800_BPS = 11, "16800-BPS";
    _19200_BPS = 12, "19200-BPS";
    _38400_BPS = 13, "38400-BPS";
    _75_BPS = 14, "75-BPS";
    _450_BPS = 15, "450-BPS";
    UNKNOWN_BPS = 16, "UNKNOWN-BPS";
    _57600_BPS = 17, "57600-BPS";
    _21600_BPS = 18, "21600-BPS";
    _24000_BPS = 19, "24000-BPS";
    _26400_BPS = 20, "26400-BPS";
    _28800_BPS = 21, "28800-BPS";
    _115200_BPS = 22, "115200-BPS";
    _31200_BPS = 23, "31200-BPS";
    _33600_BPS = 24, "33600-BPS";
    _25333_BPS = 25, "25333-BPS";
    _26666_BPS = 26, "26666-BPS";
    _28000_BPS = 27, "28000-BPS";
    _29333_BPS = 28, "29333-BPS";
    _30666_BPS = 29, "30666-BPS";
    _32000_BPS = 30, "32000-BPS";
    _33333_BPS = 31, "33333-BPS";
    _34666_BPS = 32, "34666-BPS";
    _36000_BPS = 33, "36000-BPS";
    _37333_BPS = 34, "37333-BPS";
    _38666_BPS = 35, "38666-BPS";
    _40000_BPS = 36, "40000-BPS";
    _41333_BPS = 37, "41333-BPS";
    _42666_BPS = 38, "42666-BPS";
    _44000_BPS = 39, "44000-BPS";
    _45333_BPS = 40, "45333-BPS";
    _46666_BPS = 41, "46666-BPS";
    _48000_BPS = 42, "48000-BPS";
    _49333_BPS = 43, "49333-BPS";
    _50666_BPS = 44, "50666-BPS";
    _52000_BPS = 45, "52000-BPS";
    _53333_BPS = 46, "53333-BPS";
    _54666_BPS = 47, "54666-BPS";
    _56000_BPS = 48, "56000-BPS";
    _57333_BPS = 49, "57333-BPS";
    _58666_BPS = 50, "58666-BPS";
    _60000_BPS = 51, "60000-BPS";
    _61333_BPS = 52, "61333-BPS";
    _62666_BPS = 53, "62666-BPS";
    _64000_BPS = 54, "64000-BPS";
}

/// `USR-Initial-Rx-Link-Data-Rate` (26.429.48941), a named number: `get` gives and `push` takes `InitialRxLinkDataRate`.
pub const INITIAL_RX_LINK_DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<InitialRxLinkDataRate>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Initial-Rx-Link-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48941));

/// `USR-Event-Date-Time` (26.429.48943), a time: `get` gives and `push` takes `Time`.
pub const EVENT_DATE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("USR-Event-Date-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48943));

/// `USR-Chassis-Temperature` (26.429.48945), a number: `get` gives and `push` takes `u32`.
pub const CHASSIS_TEMPERATURE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Chassis-Temperature", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48945));

/// `USR-Actual-Voltage` (26.429.48946), a number: `get` gives and `push` takes `u32`.
pub const ACTUAL_VOLTAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Actual-Voltage", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48946));

/// `USR-Expected-Voltage` (26.429.48947), a number: `get` gives and `push` takes `u32`.
pub const EXPECTED_VOLTAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Expected-Voltage", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48947));

/// `USR-Power-Supply-Number` (26.429.48948), a number: `get` gives and `push` takes `u32`.
pub const POWER_SUPPLY_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Power-Supply-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48948));

/// `USR-Channel` (26.429.48952), a number: `get` gives and `push` takes `u32`.
pub const CHANNEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Channel", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48952));

/// `USR-Chassis-Slot` (26.429.48953), a number: `get` gives and `push` takes `u32`.
pub const CHASSIS_SLOT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Chassis-Slot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48953));

::radius_dict::enumeration! {
    /// A value of `USR-Event-Id`.
    pub EventId
    MODULE_INSERTED = 6, "Module-Inserted";
    MODULE_REMOVED = 7, "Module-Removed";
    PSU_VOLTAGE_ALARM = 8, "PSU-Voltage-Alarm";
    PSU_FAILED = 9, "PSU-Failed";
    HUB_TEMP_OUT_OF_RANGE = 10, "HUB-Temp-Out-of-Range";
    FAN_FAILED = 11, "Fan-Failed";
    WATCHDOG_TIMEOUT = 12, "Watchdog-Timeout";
    MGMT_BUS_FAILURE = 13, "Mgmt-Bus-Failure";
    IN_CONNECTION_EST = 14, "In-Connection-Est";
    OUT_CONNECTION_EST = 15, "Out-Connection-Est";
    IN_CONNECTION_TERM = 16, "In-Connection-Term";
    OUT_CONNECTION_TERM = 17, "Out-Connection-Term";
    CONNECTION_FAILED = 18, "Connection-Failed";
    CONNECTION_TIMEOUT = 19, "Connection-Timeout";
    DTE_TRANSMIT_IDLE = 20, "DTE-Transmit-Idle";
    DTR_TRUE = 21, "DTR-True";
    DTR_FALSE = 22, "DTR-False";
    BLOCK_ERROR_AT_THRESHOLD = 23, "Block-Error-at-Threshold";
    FALLBACKS_AT_THRESHOLD = 24, "Fallbacks-at-Threshold";
    NO_DIAL_TONE_DETECTED = 25, "No-Dial-Tone-Detected";
    NO_LOOP_CURRENT_DETECTED = 26, "No-Loop-Current-Detected";
    YELLOW_ALARM = 27, "Yellow-Alarm";
    RED_ALARM = 28, "Red-Alarm";
    LOSS_OF_SIGNAL = 29, "Loss-Of-Signal";
    RCV_ALRM_IND_SIGNAL = 30, "Rcv-Alrm-Ind-Signal";
    TIMING_SOURCE_SWITCH = 31, "Timing-Source-Switch";
    MODEM_RESET_BY_DTE = 32, "Modem-Reset-by-DTE";
    MODEM_RING_NO_ANSWER = 33, "Modem-Ring-No-Answer";
    DTE_RING_NO_ANSWER = 34, "DTE-Ring-No-Answer";
    PKT_BUS_SESSION_ACTIVE = 35, "Pkt-Bus-Session-Active";
    PKT_BUS_SESSION_CONGESTION = 36, "Pkt-Bus-Session-Congestion";
    PKT_BUS_SESSION_LOST = 37, "Pkt-Bus-Session-Lost";
    PKT_BUS_SESSION_INACTIVE = 38, "Pkt-Bus-Session-Inactive";
    USER_INTERFACE_RESET = 39, "User-Interface-Reset";
    GATEWAY_PORT_OUT_OF_SERVICE = 40, "Gateway-Port-Out-of-Service";
    GATEWAY_PORT_LINK_ACTIVE = 41, "Gateway-Port-Link-Active";
    DIAL_OUT_LOGIN_FAILURE = 42, "Dial-Out-Login-Failure";
    DIAL_IN_LOGIN_FAILURE = 43, "Dial-In-Login-Failure";
    DIAL_OUT_RESTRICTED_NUMBER = 44, "Dial-Out-Restricted-Number";
    DIAL_BACK_RESTRICTED_NUMBER = 45, "Dial-Back-Restricted-Number";
    USER_BLACKLISTED = 46, "User-Blacklisted";
    ATTEMPTED_LOGIN_BLACKLISTED = 47, "Attempted-Login-Blacklisted";
    RESPONSE_ATTEMPT_LIMIT_EXCEEDED = 48, "Response-Attempt-Limit-Exceeded";
    LOGIN_ATTEMPT_LIMIT_EXCEEDED = 49, "Login-Attempt-Limit-Exceeded";
    DIAL_OUT_CALL_DURATION = 50, "Dial-Out-Call-Duration";
    DIAL_IN_CALL_DURATION = 51, "Dial-In-Call-Duration";
    PKT_BUS_SESSION_ERR_STATUS = 52, "Pkt-Bus-Session-Err-Status";
    NMC_AUTORESPNSE_TRAP = 53, "NMC-AutoRespnse-Trap";
    ACCT_SERVER_CONTACT_LOSS = 54, "Acct-Server-Contact-Loss";
    YELLOW_ALARM_CLEAR = 55, "Yellow-Alarm-Clear";
    RED_ALARM_CLEAR = 56, "Red-Alarm-Clear";
    LOSS_OF_SIGNAL_CLEAR = 57, "Loss-Of-Signal-Clear";
    RCV_ALRM_IND_SIGNAL_CLEAR = 58, "Rcv-Alrm-Ind-Signal-Clear";
    INCOMING_CONNECTION_ESTABLISHED = 59, "Incoming-Connection-Established";
    OUTGOING_CONNECTION_ESTABLISHED = 60, "Outgoing-Connection-Established";
    INCOMING_CONNECTION_TERMINATED = 61, "Incoming-Connection-Terminated";
    OUTGOING_CONNECTION_TERMINATED = 62, "Outgoing-Connection-Terminated";
    CONNECTION_ATTEMPT_FAILURE = 63, "Connection-Attempt-Failure";
    CONTINUOUS_CRC_ALARM = 64, "Continuous-CRC-Alarm";
    CONTINUOUS_CRC_ALARM_CLEAR = 65, "Continuous-CRC-Alarm-Clear";
    PHYSICAL_STATE_CHANGE = 66, "Physical-State-Change";
    GATEWAY_NETWORK_FAILED = 71, "Gateway-Network-Failed";
    GATEWAY_NETWORK_RESTORED = 72, "Gateway-Network-Restored";
    PACKET_BUS_CLOCK_LOST = 73, "Packet-Bus-Clock-Lost";
    PACKET_BUS_CLOCK_RESTORED = 74, "Packet-Bus-Clock-Restored";
    D_CHANNEL_IN_SERVICE = 75, "D-Channel-In-Service";
    D_CHANNEL_OUT_OF_SERVICE = 76, "D-Channel-Out-of-Service";
    DS0S_IN_SERVICE = 77, "DS0s-In-Service";
    DS0S_OUT_OF_SERVICE = 78, "DS0s-Out-of-Service";
    T1_T1PRI_E1PRI_CALL_EVENT = 79, "T1/T1PRI/E1PRI-Call-Event";
    PSU_INCOMPATIBLE = 80, "Psu-Incompatible";
    T1_T1_E1_PRI_CALL_ARRIVE_EVENT = 81, "T1,T1-E1/PRI-Call-Arrive-Event";
    T1_T1_E1_PRI_CALL_CONNECT_EVENT = 82, "T1,T1-E1/PRI-Call-Connect-Event";
    T1_T1_E1_PRI_CALL_TERMINA_EVENT = 83, "T1,T1-E1/PRI-Call-Termina-Event";
    T1_T1_E1_PRI_CALL_FAILED_EVENT = 84, "T1,T1-E1/PRI-Call-Failed-Event";
    DNS_CONTACT_LOST = 85, "DNS-Contact-Lost";
    NTP_CONTACT_LOST = 86, "NTP-Contact-Lost";
    NTP_CONTACT_RESTORED = 87, "NTP-Contact-Restored";
    IPGW_LINK_UP = 88, "IPGW-Link-Up";
    IPGW_LINK_DOWN = 89, "IPGW-Link-Down";
    NTP_CONTACT_DEGRADED = 90, "NTP-Contact-Degraded";
    IN_CONNECTION_FAILED = 91, "In-Connection-Failed";
    OUT_CONNECTION_FAILED = 92, "Out-Connection-Failed";
    APPLICATION_PROCESSORRESET = 93, "Application-ProcessorReset";
    DSP_RESET = 94, "DSP-Reset";
    CHANGED_TO_MAINT_SRVS_STATE = 95, "Changed-to-Maint-Srvs-State";
    LOOP_BACK_CLEARED_ON_CHANNEL = 96, "Loop-Back-cleared-on-channel";
    LOOP_BACK_ON_CHANNEL = 97, "Loop-Back-on-channel";
    TELCO_ABNORMAL_RESPONSE = 98, "Telco-Abnormal-Response";
    DNS_CONTACT_RESTORED = 99, "DNS-Contact-Restored";
    DNS_CONTACT_DEGRADED = 100, "DNS-Contact-Degraded";
    RADIUS_ACCOUNTING_RESTORED = 101, "RADIUS-Accounting-Restored";
    RADIUS_ACCOUNTING_GROUP_RESTORE = 102, "RADIUS-Accounting-Group-Restore";
    RADIUS_ACCOUNTING_GROUP_DEGRADE = 103, "RADIUS-Accounting-Group-Degrade";
    RADIUS_ACCOUNTING_GROUP_NONOPER = 104, "RADIUS-Accounting-Group-NonOper";
    T1_T1_E1_PRI_INCALL_FAIL_EVENT = 119, "T1/T1-E1/PRI-InCall-Fail-Event";
    T1_T1_E1_PRI_OUTCALL_FAIL_EVENT = 120, "T1/T1-E1/PRI-OutCall-Fail-Event";
    RMMIE_RETRAIN_EVENT = 121, "RMMIE-Retrain-Event";
    RMMIE_SPEED_SHIFT_EVENT = 122, "RMMIE-Speed-Shift-Event";
    CDMA_CALL_START = 191, "CDMA-Call-Start";
    CDMA_CALL_END = 192, "CDMA-Call-End";
}

/// `USR-Event-Id` (26.429.49086), a named number: `get` gives and `push` takes `EventId`.
pub const EVENT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EventId>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Event-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49086));

/// `USR-Number-of-Rings-Limit` (26.429.49126), a number: `get` gives and `push` takes `u32`.
pub const NUMBER_OF_RINGS_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Number-of-Rings-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49126));

/// `USR-Connect-Time-Limit` (26.429.49127), a number: `get` gives and `push` takes `u32`.
pub const CONNECT_TIME_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("USR-Connect-Time-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49127));

/// `USR-Call-End-Date-Time` (26.429.49142), a time: `get` gives and `push` takes `Time`.
pub const CALL_END_DATE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("USR-Call-End-Date-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49142));

/// `USR-Call-Start-Date-Time` (26.429.49143), a time: `get` gives and `push` takes `Time`.
pub const CALL_START_DATE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("USR-Call-Start-Date-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49143));

/// `USR-Server-Time` (26.429.61440), a time: `get` gives and `push` takes `Time`.
pub const SERVER_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("USR-Server-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61440));

::radius_dict::enumeration! {
    /// A value of `USR-Request-Type`.
    pub RequestType
    ACCESS_REQUEST = 1, "Access-Request";
    ACCESS_ACCEPT = 2, "Access-Accept";
    ACCESS_REJECT = 3, "Access-Reject";
    ACCOUNTING_REQUEST = 4, "Accounting-Request";
    ACCOUNTING_RESPONSE = 5, "Accounting-Response";
    ACCESS_PASSWORD_CHANGE = 7, "Access-Password-Change";
    ACCESS_PASSWORD_ACK = 8, "Access-Password-Ack";
    ACCESS_PASSWORD_REJECT = 9, "Access-Password-Reject";
    ACCESS_CHALLENGE = 11, "Access-Challenge";
    STATUS_SERVER = 12, "Status-Server";
    STATUS_CLIENT = 13, "Status-Client";
    RESOURCE_FREE_REQUEST = 21, "Resource-Free-Request";
    RESOURCE_FREE_RESPONSE = 22, "Resource-Free-Response";
    RESOURCE_QUERY_REQUEST = 23, "Resource-Query-Request";
    RESOURCE_QUERY_RESPONSE = 24, "Resource-Query-Response";
    DISCONNECT_USER = 25, "Disconnect-User";
    NAS_REBOOT_REQUEST = 26, "NAS-Reboot-Request";
    NAS_REBOOT_RESPONSE = 27, "NAS-Reboot-Response";
    TACACS_MESSAGE = 253, "Tacacs-Message";
    RESERVED = 255, "Reserved";
}

/// `USR-Request-Type` (26.429.61441), a named number: `get` gives and `push` takes `RequestType`.
pub const REQUEST_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RequestType>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Request-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61441));

::radius_dict::enumeration! {
    /// A value of `USR-NAS-Type`.
    pub NasType
    _3COM_NMC = 0, "3Com-NMC";
    _3COM_NETSERVER = 1, "3Com-NETServer";
    _3COM_HIPERARC = 2, "3Com-HiPerArc";
    TACACS_SERVER = 3, "TACACS+-Server";
    _3COM_SA_SERVER = 4, "3Com-SA-Server";
    ASCEND = 5, "Ascend";
    GENERIC_RADIUS = 6, "Generic-RADIUS";
    _3COM_NETBUILDER_II = 7, "3Com-NETBuilder-II";
}

/// `USR-NAS-Type` (26.429.61442), a named number: `get` gives and `push` takes `NasType`.
pub const NAS_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NasType>> =
    ::radius_proto::typed::TypedAttribute::at("USR-NAS-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61442));

::radius_dict::enumeration! {
    /// A value of `USR-Auth-Mode`.
    pub AuthMode
    AUTH_3COM = 0, "Auth-3Com";
    AUTH_ACE = 1, "Auth-Ace";
    AUTH_SAFEWORD = 2, "Auth-Safeword";
    AUTH_UNIX_PW = 3, "Auth-UNIX-PW";
    AUTH_DEFENDER = 4, "Auth-Defender";
    AUTH_TACACSP = 5, "Auth-TACACSP";
    AUTH_NETWARE = 6, "Auth-Netware";
    AUTH_SKEY = 7, "Auth-Skey";
    AUTH_EAP_PROXY = 8, "Auth-EAP-Proxy";
    AUTH_UNIX_CRYPT = 9, "Auth-UNIX-Crypt";
}

/// `USR-Auth-Mode` (26.429.61443), a named number: `get` gives and `push` takes `AuthMode`.
pub const AUTH_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthMode>> =
    ::radius_proto::typed::TypedAttribute::at("USR-Auth-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61443));
