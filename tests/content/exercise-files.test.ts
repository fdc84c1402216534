import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { expect, test } from 'playwright/test';
import { CARDS } from '../model/stretch-timer/cards.ts';
import { DIST } from '../pages.ts';

const FOLDER = `${DIST}figures/exercises/`;
const NAMES = [...CARDS.map(({ id }) => id), 'floor-steps', 'knee-to-wall'].sort();

/** Bytes of a file, and of what is sent of it: a phone fetches one at each change of exercise. */
const MOST = { raw: 12_000, sent: 5_000 };

test('each exercise has its drawing as a file, and so have the way to the floor and the check at a wall', () => {
  const files = globSync('*.svg', { cwd: FOLDER }).map((file) => file.replace('.svg', ''));
  expect(files.sort()).toEqual(NAMES);
});

for (const name of NAMES) {
  test.describe(`${name}.svg`, () => {
    const read = () => {
      const svg = readFileSync(`${FOLDER}${name}.svg`, 'utf8');
      // Throws where the file is not well-formed XML.
      const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
      return { svg, root: document.documentElement, css: document.querySelector('style')?.textContent ?? '', all: [...document.querySelectorAll('*')] };
    };

    test('is a drawing with a size, a title and a description', () => {
      const { root } = read();
      expect([root.namespaceURI, root.tagName]).toEqual(['http://www.w3.org/2000/svg', 'svg']);
      const [, , width, height] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
      const shape = Number(root.getAttribute('width')) / Number(root.getAttribute('height'));
      expect(shape).toBeCloseTo(Number(width) / Number(height), 1);
      const named = (root.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => root.querySelector(`#${id}`)?.textContent.length);
      expect(named).toEqual([root.querySelector('title')?.textContent.length, root.querySelector('desc')?.textContent.length]);
      for (const length of named) expect(length).toBeGreaterThan(10);
    });

    test('asks for nothing outside itself, and runs nothing', () => {
      const { all, css } = read();
      const ids = all.map(({ id }) => id).filter(Boolean);
      expect(ids).toEqual([...new Set(ids)]);
      const values = all.flatMap(({ attributes }) => [...attributes]);
      const targets = values.filter((attribute) => attribute.localName === 'href').map(({ value }) => value);
      const paints = values.flatMap(({ value }) => [...value.matchAll(/url\(([^)]*)\)/g)].map(([, target = '']) => target));
      expect([...targets, ...paints].length).toBeGreaterThan(0);
      expect([...targets, ...paints].filter((target) => !ids.includes(target.replace(/^#/, '')))).toEqual([]);
      expect(css).not.toMatch(/url\(|@import/);
      expect(all.filter(({ localName }) => ['script', 'image', 'foreignObject'].includes(localName))).toEqual([]);
      expect(values.filter((attribute) => /^on|^style$/.test(attribute.name))).toEqual([]);
    });

    test('brings just the tokens it asks for, for light and dark, and paper of its own where colours are forced', () => {
      const { svg, css } = read();
      const asked = new Set([...svg.matchAll(/var\((--[\w-]+)/g)].map(([, token]) => token));
      const given = new Set([...css.matchAll(/[{;](--[\w-]+):/g)].map(([, token]) => token));
      expect(asked.size).toBeGreaterThan(5);
      expect(given).toEqual(asked);
      expect(css).toContain('color-scheme:light dark');
      expect(css).toContain('--ink:light-dark(');
      expect(css).toContain('@media (forced-colors:active){:root{forced-color-adjust:none;background:var(--paper)}}');
      expect(css).not.toContain('CanvasText');
    });

    test('is small', () => {
      const { svg } = read();
      expect(Buffer.byteLength(svg)).toBeLessThan(MOST.raw);
      expect(brotliCompressSync(svg).length).toBeLessThan(MOST.sent);
    });
  });
}
