/** The ways in which a running routine makes itself known; each can be switched off. */
export const SWITCH_NAMES = ['tones', 'voice', 'captions', 'border', 'vibration', 'screen', 'pocket'] as const;

/** A way in which a routine makes itself known. */
export type SwitchName = (typeof SWITCH_NAMES)[number];

/** Which ways are on. */
export type Switches = Readonly<Record<SwitchName, boolean>>;

/** As a timer begins: all but pocket mode, which makes a track first and may stop the reader's music. */
export const DEFAULT_SWITCHES: Switches = { tones: true, voice: true, captions: true, border: true, vibration: true, screen: true, pocket: false };

/** What went wrong with a way, so that another stands in for it. */
export type Trouble = 'voice' | 'track' | 'blocked';
