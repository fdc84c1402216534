import type { Page } from 'playwright/test';
import type { SavedItem } from '../../../src/tools/shared/store/saved-item.ts';
import { served } from '../../pages.ts';
import { expect } from '../fixture.ts';

export const SHOES: SavedItem = {
  id: 'a1',
  tool: 'shoe-wear',
  name: 'Walking shoes',
  saved: '2026-11-23T12:00:00.000Z',
  fragment: 'left=heel-outer:2',
};
export const LEGS: SavedItem = {
  id: 'b2',
  tool: 'leg-length',
  name: 'My legs',
  saved: '2026-11-22T12:00:00.000Z',
  fragment: 'method=known&difference=14mm',
};

/** The text of a file that was exported with these items. */
export const fileOf = (...items: unknown[]): string => JSON.stringify({ format: 'sole-to-spine-saved', version: 1, items });

/** The part of the privacy page about what is kept, as a reader finds it. */
export function keptOn(page: Page) {
  const room = page.locator('.kept');
  const list = room.getByRole('region', { name: 'Saved on this device' });
  return {
    room,
    told: room.getByRole('status').first(),
    empty: room.getByRole('button', { name: /Empty the storage|Press again/ }),
    each: room.getByText('See, export or import saved items'),
    list,
    rows: list.getByRole('listitem'),
    row: (name: string) => list.getByRole('listitem').filter({ hasText: name }),
    listTold: list.getByRole('status'),
    button: (name: string) => list.getByRole('button', { name }),
    file: list.getByLabel('Import a file'),
  };
}

/** Opens the privacy page and waits until it has looked at what is kept. */
export async function openPrivacy(page: Page) {
  await page.goto(served('/privacy/'));
  const kept = keptOn(page);
  await kept.room.locator('xpath=..').scrollIntoViewIfNeeded();
  await expect(kept.room.locator('p').first()).not.toBeEmpty();
  return kept;
}

/** What IndexedDB holds, from the browser itself. */
export const databasesOf = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Writes records into the site's database as they are, as another version or a damaged disk might leave them. */
export async function keep(page: Page, records: readonly unknown[], version = 1): Promise<void> {
  await page.goto(served('/404.html'));
  await page.evaluate(
    async ({ kept, to }) => {
      const opening = indexedDB.open('sole-to-spine', to);
      opening.onupgradeneeded = () => opening.result.createObjectStore('saved', { keyPath: 'id' });
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const step = opening.result.transaction('saved', 'readwrite');
      for (const record of kept) step.objectStore('saved').put(record);
      await new Promise((resolve) => (step.oncomplete = resolve));
      opening.result.close();
    },
    { kept: records, to: version },
  );
}
