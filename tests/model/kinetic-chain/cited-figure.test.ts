import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import references from '../../../src/data/references.json' with { type: 'json' };
import { sourceNames } from '../../../src/library/source-names.ts';
import { referenceSchema } from '../../../src/schemas/reference.ts';
import { citation, creditsOf, studiesOf } from '../../../src/tools/kinetic-chain/cited-figure.ts';
import { DEFAULT_STATE } from '../../../src/tools/kinetic-chain/state.ts';
import { states } from './states.ts';

const ADDRESS = 'https://a.example/tools/kinetic-chain/#wedge=10&feet=both';
const NAMES = sourceNames(references.map((entry) => referenceSchema.parse(entry)));

test('a file names every study of its state as the library does, the one of the pelvis first', () => {
  expect(creditsOf(DEFAULT_STATE, ADDRESS)[1]).toMatch(/^Source: Pinto 2008, /);
  fc.assert(
    fc.property(states, (state) => {
      const names = studiesOf(state).map((id) => NAMES.get(id));
      expect(creditsOf(state, ADDRESS).slice(1)).toEqual([
        ...(names.length > 0 ? [`Source: ${names.join(', ')}`] : []),
        'Drawing: Sole to Spine, CC BY 4.0',
        ADDRESS,
      ]);
    }),
  );
});

test('a state is cited like every figure: its studies first, then the drawing of them', () => {
  expect(citation(DEFAULT_STATE, ['Pinto …'], ADDRESS, '2026')).toBe(
    `Pinto …\nSole to Spine contributors. Wedge of 10° under both feet, outer edge up [figure]. Sole to Spine; 2026. ${ADDRESS}. CC BY 4.0.`,
  );
});
