import { expect, test } from 'playwright/test';
import { chainStops, JOINTS } from '../../src/library/chain.ts';

const sections = (count: number) => Array.from({ length: count }, (_, index) => ({ slug: `s${index}`, text: `Section ${index}` }));

test('five sections: one a joint, from the foot up', () => {
  expect(chainStops(sections(5)).map(({ joint, section }) => `${joint} ${section.slug}`)).toEqual([
    'Foot s0',
    'Ankle s1',
    'Knee s2',
    'Hip s3',
    'Spine s4',
  ]);
});

test('fewer than five sections have no chain line', () => {
  for (const count of [0, 1, 4]) expect(chainStops(sections(count))).toEqual([]);
});

for (const count of [6, 7, 9, 14, 30]) {
  test(`${count} sections: the foot leads to the first, the spine to the last, none twice, all in order`, () => {
    const places = chainStops(sections(count)).map(({ section }) => Number(section.slug.slice(1)));
    expect(places).toHaveLength(JOINTS.length);
    expect([places[0], places.at(-1)]).toEqual([0, count - 1]);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });
}
