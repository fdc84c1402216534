import { expect, test } from 'playwright/test';
import { chartCsv } from '../../src/charts/csv.ts';
import { sayInterval, sayPrinted, sayShare, saySpread } from '../../src/charts/say.ts';
import { standaloneSvg } from '../../src/charts/svg.ts';
import { chartTable } from '../../src/charts/table.ts';
import { wrapped } from '../../src/figures/wrapped.ts';
import { chartSchema } from '../../src/schemas/chart.ts';

const data = chartSchema.parse({
  name: 'A chart of 2 rows',
  title: 'A chart',
  description: 'Two rows.',
  each: 'people',
  rows: [
    { what: 'Hip, left', study: 'a2000', people: 9, task: 'at rest', unit: 'degrees', mean: -0.5, interval: [-1.5, 0.25], spread: { high: 1 }, ours: ['spread'] },
    { what: 'Knee', study: 'b2001', people: 4, task: 'at rest', unit: 'g per second', mean: 10, spread: { low: 2, high: 3 } },
  ],
});
const [hip, knee] = data.rows;
if (!hip || !knee) throw new Error('The sample has two rows.');
const studies = new Map([
  ['a2000', { name: 'Aa 2000', href: 'https://doi.org/10.1/a' }],
  ['b2001', { name: 'Bb 2001', href: 'https://doi.org/10.1/b' }],
]);

test('printed numbers keep their decimals and have a true minus sign; ours are as short as we know them', () => {
  expect([sayPrinted(-0.5, 'degrees'), sayInterval(hip), saySpread(hip)]).toEqual(['−0.50', '−1.50 to 0.25', 'at most 1']);
  expect([sayPrinted(10, 'g per second'), sayInterval(knee), saySpread(knee)]).toEqual(['10.0', '', '2.0 to 3.0']);
});

test('a share is said as 1 in so many', () => {
  expect(sayShare({ low: 13, high: 17 })).toBe('about 1 in 7');
  expect(sayShare({ high: 13 })).toBe('at most 1 in 8');
});

test('the table has the columns that some row fills, and a star at what we worked out', () => {
  const { columns, groups, hasOurs } = chartTable(data);
  expect(columns).toEqual(['Mean', 'Likely range (95%)', 'Spread between people (1 SD)']);
  expect(groups).toEqual([
    { study: 'a2000', measured: '9 people at rest (degrees)', rows: [['Hip, left', '−0.50', '−1.50 to 0.25', 'at most 1*']] },
    { study: 'b2001', measured: '4 people at rest (g per second)', rows: [['Knee', '10.0', '', '2.0 to 3.0']] },
  ]);
  expect(hasOurs).toBe(true);
});

test('a count is left out where nobody knows it, findings in words follow the numbers, and a heading says what these are', () => {
  const told = chartSchema.parse({
    name: 'A chart of a row and a finding',
    title: 'A chart',
    description: 'A row and a finding.',
    each: 'people',
    measure: 'Risk ratio',
    along: 'weeks',
    rows: [{ what: 'Pain', study: 'a2000', task: '3 trials', unit: 'risk ratio', mean: 0.7, at: [6] }],
    findings: [{ what: 'Pain', study: 'b2001', people: 1200, who: 'men', task: 'at rest', found: 'no link' }],
  });
  expect(chartTable(told)).toEqual({
    columns: ['Risk ratio', 'In words'],
    groups: [
      { study: 'a2000', measured: '3 trials (risk ratio)', rows: [['Pain', '0.70', '']] },
      { study: 'b2001', measured: '1,200 men at rest', rows: [['Pain', '', 'no link']] },
    ],
    hasOurs: false,
  });
  const [, row, finding] = chartCsv(told, studies).split('\r\n');
  expect(row).toBe('Pain,Aa 2000,https://doi.org/10.1/a,,people,3 trials,6,weeks,risk ratio,risk ratio,0.7,,,,,,,,');
  expect(finding).toBe('Pain,Bb 2001,https://doi.org/10.1/b,1200,men,at rest,,,,,,,,,,,,,no link');
});

test('the file has a line a row, its numbers as they are, and quotes around a comma', () => {
  const [head, first, second, end] = chartCsv(data, studies).split('\r\n');
  expect(head).toMatch(/^measured,study,link,number_studied,who,task,at,at_unit,unit,value_is,value,value_95_low,value_95_high,sd_low,sd_high,/);
  expect(first).toBe('"Hip, left",Aa 2000,https://doi.org/10.1/a,9,people,at rest,,,degrees,mean,-0.5,-1.5,0.25,,1,,,spread,');
  expect(second).toBe('Knee,Bb 2001,https://doi.org/10.1/b,4,people,at rest,,,g per second,mean,10,,,2,3,,,,');
  expect(end).toBe('');
});

test('a study that the bibliography does not hold stops the build', () => {
  expect(() => chartCsv(data, new Map())).toThrow('Unknown study "a2000"');
});

test('a drawing that stands alone brings its colours, source and licence, and escapes what XML would misread', () => {
  const svg = standaloneSvg({ height: 50, markup: '<path stroke="currentColor" fill="var(--accent)"/>' }, { title: 'Up & <down>', description: 'd' }, ['Source: Aa 2000', 'CC BY 4.0']);
  expect(svg).toContain('<title>Up &amp; &lt;down></title>');
  expect(svg).toContain('Source: Aa 2000');
  expect(svg).toContain('CC BY 4.0');
  expect(svg).not.toMatch(/currentColor|var\(/);
});

test('a source line that is too long for the drawing goes on below', () => {
  const names = ['Franklin 1995', 'Casarin 2014', 'De Lateur 1991', 'Russell 2010'];
  const svg = standaloneSvg({ height: 50, markup: '' }, { title: 't', description: 'd' }, [`Source: ${names.join(', ')}`, 'CC BY 4.0']);
  const said = [...svg.matchAll(/<text y="(\d+)">([^<]*)/g)].map(([, y, text = '']) => ({ y: Number(y), text }));
  expect(said).toHaveLength(3);
  expect(said.slice(0, 2).map(({ text }) => text).join(' ')).toBe(`Source: ${names.join(', ')}`);
  const [, tall] = /viewBox="-16 -16 352 (\d+)"/.exec(svg) ?? [];
  expect(Math.max(...said.map(({ y }) => y))).toBeLessThan(Number(tall) - 16);
});

test('a title breaks between words', () => {
  expect(wrapped('a bell for people', 8)).toEqual(['a bell', 'for', 'people']);
  expect(wrapped('extraordinary', 5)).toEqual(['extraordinary']);
});
