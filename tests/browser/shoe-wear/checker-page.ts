import type { Page } from 'playwright/test';
import { served } from '../../pages.ts';
import { expect } from '../fixture.ts';
import { wakeIslands } from '../islands.ts';

export const TOOL = served('/tools/shoe-wear/');

/** The checker as a reader finds it: by labels and roles. */
export function checkerOn(page: Page) {
  const room = page.locator('#tool');
  const side = (name: 'Left' | 'Right') => room.getByRole('group', { name: `${name} shoe`, exact: true });
  return {
    room,
    /** A zone on the drawing, such as `zone('Left', 'outer heel')`. */
    zone: (shoe: 'Left' | 'Right', name: string) => side(shoe).getByRole('button', { name: `${shoe} shoe, ${name}:` }),
    status: room.getByRole('status').first(),
    result: room.getByRole('region', { name: 'What your shoes show' }),
    verdict: room.locator('.life h2'),
    cards: room.locator('.cards'),
    sign: (words: string) => room.getByRole('group', { name: 'First: is anything urgent?' }).getByLabel(words),
    check: (question: string, answer: string) =>
      room.getByRole('group', { name: question }).getByLabel(answer, { exact: true }),
    field: (label: string) => room.getByRole('textbox', { name: label }),
    press: (name: string) => room.getByRole('button', { name, exact: true }).click(),
    linkNote: room.locator('.link-note'),
  };
}

/** Opens the tool page, with or without a fragment, and waits until the checker works. */
export async function openChecker(page: Page, fragment = '') {
  await page.goto(TOOL + fragment);
  await wakeIslands(page);
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  return checkerOn(page);
}
