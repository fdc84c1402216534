import { globSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'playwright/test';
import { DIST } from '../pages.ts';

const FILES = globSync('**/*.svg', { cwd: DIST });

test('there are drawings as files', () => {
  expect(FILES.length).toBeGreaterThan(50);
});

test('every drawing that stands as a file is XML that an <img> can show', () => {
  const broken = FILES.filter((file) => {
    try {
      const { documentElement } = new JSDOM(readFileSync(`${DIST}${file}`, 'utf8'), { contentType: 'image/svg+xml' }).window.document;
      return documentElement.namespaceURI !== 'http://www.w3.org/2000/svg';
    } catch {
      return true;
    }
  });
  expect(broken).toEqual([]);
});
