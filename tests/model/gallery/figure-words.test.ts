import { expect, test } from 'playwright/test';
import { printedSvg } from '../../../src/build/printed-svg.ts';
import { citeFigure, creditLines } from '../../../src/figures/save/cite-figure.ts';
import { standaloneSvg } from '../../../src/figures/standalone-svg.ts';
import { wrapped } from '../../../src/figures/wrapped.ts';
import { sayValue, sayOrigin } from '../../../src/gallery/number-words.ts';
import { numbersCsv } from '../../../src/gallery/numbers-csv.ts';
import { pngSize } from '../../../src/figures/save/png-size.ts';

const study = { name: 'Fischer 2018', href: 'https://doi.org/10.1/a' };
const slope = { what: 'Shin, for each degree', value: 0.68, unit: 'degrees per degree', sd: 0.15, study: 'f' } as const;
const thigh = { what: 'Thigh', value: 'no sure number', unit: 'degrees' } as const;

test('a number is said with its unit and spread; what nobody knows is said in words', () => {
  expect(sayValue(slope)).toBe('0.68 degrees per degree, give or take 0.15');
  expect(sayValue({ what: 'Heel', value: 10, unit: 'degrees' })).toBe('10 degrees');
  expect(sayValue(thigh)).toBe('no sure number');
  expect(sayValue({ what: 'Heel', value: -0.5, unit: 'mm' })).toBe('−0.5 mm');
});

test('a number says whose it is: printed by a study, our sum from one, our sum, our choice, nobody’s', () => {
  expect(sayOrigin(slope, study)).toBe('Fischer 2018');
  expect(sayOrigin({ ...slope, ours: 'sum' }, study)).toBe('our sum from Fischer 2018');
  expect(sayOrigin({ ...thigh, value: 3, ours: 'sum' }, undefined)).toBe('our sum');
  expect(sayOrigin({ ...thigh, value: 3, ours: 'chosen' }, undefined)).toBe('chosen for the drawing');
  expect(sayOrigin(thigh, undefined)).toBe('we found none');
  expect(sayOrigin({ ...thigh, value: 'studies disagree' }, undefined)).toBe('see the studies below');
});

test('the file has a line each: a number, or why there is none', () => {
  expect(numbersCsv([slope, thigh], new Map([['f', study]]))).toBe(
    'shown,value,unit,sd,in_words,study,link,ours\r\n' +
      '"Shin, for each degree",0.68,degrees per degree,0.15,,Fischer 2018,https://doi.org/10.1/a,\r\n' +
      'Thigh,,,,no sure number,,,\r\n',
  );
});

test('a figure is named like a source, with its address and licence; its file names the studies first', () => {
  const address = 'https://a.example/figures/foot/';
  expect(citeFigure({ name: 'A foot', address, year: '2026' })).toBe(
    'Sole to Spine contributors. A foot [figure]. Sole to Spine; 2026. https://a.example/figures/foot/. CC BY 4.0.',
  );
  expect(creditLines(address, ['Aa 2000', 'Bb 2001'])[0]).toBe('Source: Aa 2000, Bb 2001');
  expect(creditLines(address, [])).toEqual(['Drawing: Sole to Spine, CC BY 4.0', address]);
});

test('lines break between words, and in addresses after a slash', () => {
  expect(wrapped('see https://a.example/figures/foot/', 20)).toEqual(['see', 'https://a.example/', 'figures/foot/']);
});

test('a drawing with credits grows a margin, white paper and a line for each, behind its title', () => {
  const svg = standaloneSvg('<svg viewBox="0 0 380 190"><title>t</title><desc>d</desc><g/></svg>', '', ['One & two', 'three']);
  expect(svg).toContain('viewBox="-14 -14 408 262"');
  expect(svg).toMatch(/<\/style><title>t<\/title><desc>d<\/desc><rect x="-14" y="-14" width="408" height="262" fill="var\(--paper\)"\/><g\/>/);
  expect([...svg.matchAll(/<text x="0" y="(\d+)">([^<]*)/g)].map(([, y, text]) => [Number(y), text])).toEqual([[219, 'One &amp; two'], [234, 'three']]);
});

test('a printed drawing needs no tokens: light colours as every program reads them, white paper, no layers', () => {
  const css =
    '@layer tokens{:root{--ink:light-dark(oklch(0 0 0),oklch(1 0 0));--paper:light-dark(oklch(.98 0 0),oklch(0 0 0));--sans:Arial,sans-serif}}' +
    '@layer figure{.plate{font:28px var(--sans);.l{fill:var(--ink)}}@media (forced-colors:active){.plate{--ink:CanvasText}}}';
  const svg = printedSvg('<svg><style></style><path fill="var(--paper)" stroke="color-mix(in oklab,var(--paper),var(--ink) 50%)"/></svg>', css);
  expect(svg).toContain('.plate .l{fill:#000}');
  expect(svg).toContain('font:28px Arial,sans-serif');
  expect(svg).toMatch(/<path fill="#fff" stroke="#[0-9a-f]{3,6}"\/>/);
  expect(svg).not.toMatch(/var\(|light-dark|oklch|lab\(|@layer|@media|:root/);
});

test('a picture is 1,600 px wide, and narrower only where a phone’s canvas would end', () => {
  expect(pngSize(408, 204)).toEqual({ width: 1600, height: 800 });
  const tall = pngSize(100, 1000);
  expect(tall.width).toBeLessThan(1600);
  expect(tall.width * tall.height).toBeLessThanOrEqual(16_010_000);
});
