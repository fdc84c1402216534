import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { figureCsv } from '../../../src/tools/kinetic-chain/figure-data.ts';
import { passUp } from '../../../src/tools/kinetic-chain/model.ts';
import { isMeasured } from '../../../src/tools/kinetic-chain/segment.ts';
import { DEFAULT_STATE } from '../../../src/tools/kinetic-chain/state.ts';
import { states } from './states.ts';

/** Reads a line of RFC 4180 back: cells by comma, quotes doubled in quotes. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');

const linesOf = (csv: string): string[][] => csv.split('\r\n').slice(0, -1).map(cellsOf);

test('the first state: a head, and a line each link', () => {
  const [head, shin, thigh, pelvis] = linesOf(figureCsv(DEFAULT_STATE));
  expect(head).toEqual([
    'segment', 'mean', 'people_95_low', 'people_95_high', 'mean_95_low', 'mean_95_high', 'number_studied', 'certainty', 'source', 'note',
    'wedge_degrees', 'feet', 'person', 'drawn',
  ]);
  expect(shin?.slice(0, 4)).toEqual(['Shin, turn', '6.8', '3.86', '9.74']);
  expect(thigh?.slice(0, 9)).toEqual(['Thigh, turn', '', '', '', '', '', '', 'unknown', 'khamis2007']);
  expect(pelvis?.slice(0, 9)).toEqual(['Pelvis, forward tilt', '1.57', '-1.57', '4.71', '0.6', '2.5', '14', 'moderate', 'pinto2008']);
});

test('every state comes back out of its file: as many cells in each line, the numbers of the model', () => {
  fc.assert(
    fc.property(states, (state) => {
      const [head = [], ...lines] = linesOf(figureCsv(state));
      const segments = passUp(state);
      expect(lines).toHaveLength(segments.length);
      for (const [index, segment] of segments.entries()) {
        const line = lines[index] ?? [];
        expect(line).toHaveLength(head.length);
        expect(line.slice(-4, -1)).toEqual([String(state.wedgeDegrees), state.feet, state.person]);
        expect(line[8]).toBe(segment.references.join(' '));
        if (isMeasured(segment)) expect(Math.abs(Number(line[1]) - segment.mean)).toBeLessThanOrEqual(0.005 + 1e-9);
        else expect(line[1]).toBe(segment.unknown ? '' : '0');
      }
    }),
  );
});

test('what is worked out by us, guessed by symmetry or a straight line says so', () => {
  const notes = linesOf(figureCsv({ ...DEFAULT_STATE, wedgeDegrees: 5 })).map((line) => line[9]);
  expect(notes[1]).toContain('worked out by us');
  expect(notes[3]).toContain('straight line from a wedge of 10°');
  expect(notes[4]).toContain('by symmetry, not measured');
});

test('the person drawn has an angle of its own at the pelvis: 3.6° and −1.1° at 10° (pinto2008, our sum)', () => {
  const drawnOf = (person: 'typical' | 'strong' | 'opposite') => linesOf(figureCsv({ ...DEFAULT_STATE, person }))[3]?.at(-1);
  expect((['typical', 'strong', 'opposite'] as const).map(drawnOf).map(Number)).toEqual([1.57, expect.closeTo(3.6, 1), expect.closeTo(-1.1, 1)]);
  expect(linesOf(figureCsv(DEFAULT_STATE)).map((line) => line.at(-1))).toEqual(['drawn', '6.8', '', '1.57', '0', '', '', '']);
});
