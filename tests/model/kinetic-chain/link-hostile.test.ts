import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { linkSentences } from '../../../src/tools/kinetic-chain/fault-words.ts';
import { fromLink, LINK_KEYS, toLink, type FromLink } from '../../../src/tools/kinetic-chain/link.ts';
import { passUp } from '../../../src/tools/kinetic-chain/model.ts';
import { DEFAULT_STATE, type ChainState } from '../../../src/tools/kinetic-chain/state.ts';

const LAST_GOOD: ChainState = { wedgeDegrees: -3.5, feet: 'left', liftMm: 7, liftSide: 'right', person: 'little', view: 'side', scale: 'ten' };
const FIELD_OF = {
  wedge: 'wedgeDegrees', feet: 'feet', lift: 'liftMm', under: 'liftSide', person: 'person', view: 'view', scale: 'scale',
} as const;
const PARTS = [...LINK_KEYS, 'unknown', 'length'];

/**
 * Reads a link and holds what every link must keep to. Plain checks: it runs 10,000 times.
 *
 * @throws Error when the state cannot be used, or when a fault names no known part or one twice
 */
function read(fragment: string): FromLink | undefined {
  const link = fromLink(fragment, LAST_GOOD);
  if ((link === undefined) === fragment.includes('=')) throw new Error('An anchor is no link, all else is one');
  if (!link) return link;
  passUp(link.state);
  if (fromLink(toLink(link.state))?.faults.length !== 0) throw new Error('A state that its own link cannot bring back');
  const named = link.faults.map(({ part }) => part);
  if (!named.every((part, index) => PARTS.includes(part) && named.indexOf(part) === index)) throw new Error(`Named: ${named.join()}`);
  return link;
}

const SCRIPT = '<script>alert(1)</script>';
const BROKEN = [
  '', ' ', '10deg', '10°°', '1e1', '0x10', 'NaN', 'Infinity', '-Infinity', '--5', '-', '+', '.', '5.5.5', '5,5,5', '１０', '١٠', '1234567', '%', '%E0%A4%A',
  '%00', '5%0A5', 'null', 'undefined', '__proto__', 'constructor', 'toString', 'Both', 'both,left', 'BEHIND', '[object Object]', '=5', '#5', SCRIPT,
  encodeURIComponent(SCRIPT), `5"${SCRIPT}`, "5' onload='alert(1)",
];

for (const value of BROKEN) {
  test(`no key takes ${JSON.stringify(value)}: what was shown before stays, and it is named`, () => {
    for (const key of LINK_KEYS) {
      const link = read(`#${key}=${value}`);
      expect(link?.faults.map(({ part }) => part), key).toEqual([key]);
      expect(link?.state, key).toEqual({ ...DEFAULT_STATE, [FIELD_OF[key]]: LAST_GOOD[FIELD_OF[key]] });
    }
  });
}

for (const [part, code, says] of [
  ['wedge=20.5', 'too-large', 'The wedge in the link cannot be used. Too large. Type −15° to 20°.'],
  ['wedge=-15.5', 'too-small', 'The wedge in the link cannot be used. Too small. Type −15° to 20°.'],
  ['wedge=7.3', 'between-steps', 'The wedge in the link cannot be used. Type whole or half degrees.'],
  ['wedge=ten', 'not-a-number', 'The wedge in the link cannot be used. Not a number. Type digits: −15° to 20°.'],
  ['wedge=', 'missing', 'The wedge in the link cannot be used. Type a number: −15° to 20°.'],
  ['lift=31mm', 'too-large', 'The lift in the link cannot be used. Too large. Type 0 to 30 mm.'],
  ['lift=-1mm', 'too-small', 'The lift in the link cannot be used. Too small. Type 0 to 30 mm.'],
  ['lift=2.5mm', 'between-steps', 'The lift in the link cannot be used. Type whole mm.'],
  ['feet=three', 'not-a-choice', 'The feet in the link cannot be used.'],
] as const) {
  test(`${part}: what is wrong, where, and the way out`, () => {
    const link = read(`#${part}&person=strong`);
    expect(link?.faults).toEqual([{ part: part.split('=')[0], code }]);
    expect(link?.state).toMatchObject({ person: 'strong', wedgeDegrees: part.startsWith('wedge') ? -3.5 : 10 });
    expect(linkSentences(link?.faults ?? [])).toEqual([says, 'The rest is shown. Set what is missing yourself, or ask for a new link.']);
  });
}

for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'wedgeDegrees', 'Wedge', '', '#wedge', SCRIPT, '%77edge']) {
  test(`the key ${JSON.stringify(key)} is unknown, and the rest of the link counts`, () => {
    expect(read(`#${key}=1&wedge=5`)).toEqual({ state: { ...DEFAULT_STATE, wedgeDegrees: 5 }, faults: [{ part: 'unknown' }] });
  });
}

test('100,000 characters are not read at all: all that was shown stays', () => {
  const tooLong = { state: LAST_GOOD, faults: [{ part: 'length' }] };
  for (const link of [`#wedge=${'9'.repeat(100_000)}`, `#${'a=1&'.repeat(25_000)}`, '='.repeat(100_000)]) expect(read(link)).toEqual(tooLong);
  expect(linkSentences([{ part: 'length' }])[0]).toContain('too long');
});

test('nothing that a link held reaches the note about it', () => {
  const link = read(`#${SCRIPT}=1&wedge=${SCRIPT}&feet=${SCRIPT}`);
  expect(linkSentences(link?.faults ?? []).join(' ')).not.toMatch(/[<>]|script|alert/);
});

test('a link without faults has no note', () => {
  expect(linkSentences(read('#wedge=5')?.faults ?? [{ part: 'unknown' }])).toEqual([]);
});

test('10,000 random strings never throw and always give a state that can be used', () => {
  const keys = fc.constantFrom(...LINK_KEYS, '__proto__', 'x');
  const values = fc.oneof(fc.string(), fc.constantFrom(...BROKEN, '5', '-5', '20mm', 'both', 'left', 'strong', 'ten'));
  const nearLink = fc.array(fc.tuple(keys, values), { maxLength: 8 }).map((parts) => parts.map(([key, value]) => `${key}=${value}`).join('&'));
  const wild = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(fc.property(fc.oneof(nearLink, wild, wild.map((text) => `#${text}=`)), (text) => void read(text)), { numRuns: 10_000 });
});
