import { expect, test } from 'playwright/test';
import { buildSchedule, totalMs } from '../../../../src/tools/stretch-timer/schedule.ts';
import { pickVoice } from '../../../../src/tools/stretch-timer/sound/pick-voice.ts';
import { DEFAULT_SWITCHES } from '../../../../src/tools/stretch-timer/sound/switches.ts';
import { SWITCH_LABELS } from '../../../../src/tools/stretch-timer/sound/sound-words.ts';
import { titleAt } from '../../../../src/tools/stretch-timer/sound/track-words.ts';
import { VIBRATIONS } from '../../../../src/tools/stretch-timer/sound/vibrations.ts';
import { EXERCISES, routineOf } from '../routines.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault });

test('a British voice comes before the default one, and that before the rest', () => {
  const [german, american, chosen, british] = [voice('de-DE'), voice('en-US'), voice('en_AU', true, true), voice('en-GB')];
  expect(pickVoice([german, american, chosen, british])).toBe(british);
  expect(pickVoice([german, american, chosen])).toBe(chosen);
  expect(pickVoice([german, american])).toBe(american);
});

test('no voice speaks that is not English or not on the device: a distant one would be sent the words', () => {
  expect(pickVoice([voice('en-GB', false, true), voice('de-DE'), voice('eng'), voice('')])).toBeUndefined();
  expect(pickVoice([])).toBeUndefined();
});

test('the screen stays on unless the reader says otherwise; pocket mode is only on when asked for (issue 7)', () => {
  expect(DEFAULT_SWITCHES).toMatchObject({ screen: true, pocket: false });
  expect(SWITCH_LABELS.screen).toBe('Keep the screen on');
});

test('the lock screen names what is done now, or what comes next', () => {
  const schedule = buildSchedule(routineOf('wall-lean'), EXERCISES);
  expect(titleAt(schedule, 0, EXERCISES)).toBe('Next: wall lean, left leg');
  expect(titleAt(schedule, 5000, EXERCISES)).toBe('Wall lean, left leg');
  expect(titleAt(schedule, totalMs(schedule), EXERCISES)).toBe('Finished');
});

test('a buzz is on and off in turns, ends with on, and is over before the next cue can come, a second later', () => {
  for (const [kind, pattern] of Object.entries(VIBRATIONS)) {
    expect(pattern.length % 2, kind).toBe(1);
    expect(pattern.reduce((sum, ms) => sum + ms, 0), kind).toBeLessThan(1000);
  }
});

test('change, rest, end and finish feel different, and unlike a count', () => {
  const kinds = ['three', 'start', 'change', 'rest', 'end', 'finish'] as const;
  expect(new Set(kinds.map((kind) => VIBRATIONS[kind].join())).size).toBe(kinds.length);
});
