import { expect, test } from 'playwright/test';
import { CHART_NAMES } from '../../../src/charts/list.ts';
import { figureKey } from '../../../src/gallery/figure-key.ts';
import { figurePages } from '../../../src/gallery/figure-pages.ts';
import { markedFigures } from '../../../src/library/figure-marks.ts';

const place = (body: string, changed = '2026-11-22') => ({ name: 'A page', path: '/a/', href: '/spine/a/', changed, ...markedFigures(body) });

test('a key is readable: the figure, then its state, without points', () => {
  expect(figureKey('leg-length', { difference: '20mm', shorter: 'left' })).toBe('leg-length-20mm-left');
  expect(figureKey('heel-from-behind', { eversion: '10' })).toBe('heel-from-behind-eversion-10');
  expect(figureKey('lumbar-side', { pelvis: '1.6', eversion: '10' })).toBe('lumbar-side-eversion-10-pelvis-1-6');
  expect(figureKey('leg-length', { difference: '7,5mm', shorter: 'right', width: '155mm' })).toBe('leg-length-7-5mm-right-hips-155mm');
});

test('figures and charts are found where authors write them, and not in a comment', () => {
  const body = '<Figure of="heel-from-behind" eversion="10" caption="Heel > shin." />\n{/* <Figure of="chain" /> */}\n<Figure of="chain">\n\nWords\n\n</Figure><Chart of="framingham">x</Chart>';
  expect(markedFigures(body)).toEqual({
    figures: [{ of: 'heel-from-behind', attributes: { eversion: '10' } }, { of: 'chain', attributes: {} }],
    charts: ['framingham'],
  });
});

test('a state that a page shows has a page of its own, which names it once', () => {
  const mark = '<Figure of="leg-length" difference="12mm" shorter="right" />';
  const found = figurePages([place(`${mark}\n${mark}`)]).find(({ key }) => key === 'leg-length-12mm-right');
  expect(found).toMatchObject({
    path: '/figures/leg-length-12mm-right/',
    name: 'Right leg 12 mm shorter: slope of the pelvis',
    files: { svg: '/figures/leg-length-12mm-right.svg', csv: '/figures/leg-length-12mm-right.csv' },
    places: [{ name: 'A page', href: '/spine/a/' }],
  });
});

test('a figure is as old as the last change of a page that shows it; where only the gallery does, that has the day', () => {
  const pages = figurePages([place('<Chart of="framingham">x</Chart>', '2027-03-01'), place('<Figure of="calf-stretch" /><Chart of="framingham">x</Chart>', '2026-12-01')]);
  const changedOf = (key: string) => pages.find((page) => page.key === key)?.changed;
  expect(['framingham', 'calf-stretch', 'nerve-paths'].map(changedOf)).toEqual(['2027-03-01', '2026-12-01', undefined]);
});

test('states of the gallery and charts have theirs, whoever shows them; no two share a key or a name', () => {
  const pages = figurePages([]);
  expect(pages.map(({ key }) => key)).toEqual(expect.arrayContaining(['heel-from-behind-eversion-5', ...CHART_NAMES]));
  for (const part of ['key', 'name'] as const) {
    const values = pages.map((page) => page[part]);
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  }
});

test('a shape has no numbers to take along', () => {
  expect(figurePages([]).find(({ key }) => key === 'calf-stretch')?.files).toEqual({ svg: '/figures/calf-stretch.svg' });
});

test('a state that cannot be drawn stops the build with an error that quotes it', () => {
  expect(() => figurePages([place('<Figure of="heel-from-behind" eversion="90" />')])).toThrow('eversion="90"');
  expect(() => figurePages([place('<Figure of="leg-length" difference="10mm" />')])).toThrow('shorter=""');
});

for (const own of ['person="strong"', 'scale="ten"', 'lift="20mm"']) {
  test(`the explorer's figures show no ${own}, of which name and table would say nothing`, () => {
    const figure = `<Figure of="kinetic-chain" wedge="10" view="side" ${own} />`;
    expect(() => figurePages([place(figure)])).toThrow(own);
    expect(() => figurePages([place(figure.replace(own, ''))])).not.toThrow();
  });
}
