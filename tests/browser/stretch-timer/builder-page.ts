import type { Page } from 'playwright/test';
import { served } from '../../pages.ts';
import { expect } from '../fixture.ts';
import { wakeIslands } from '../islands.ts';

/** Two exercises of the timer with their own doses: 5 s to get ready, then 30 s × 2 a side, then 10 × 2. */
export const LINK = '#items=straight-knee-calf-stretch:30x2,heel-raise:10x2,plantar-fascia-stretch:10x10';

/** Opens the timer, and one of the parts below it. */
async function openPart(page: Page, summary: RegExp, name: string, fragment = '') {
  await page.goto(served(`/tools/stretch-timer/${fragment}`));
  await wakeIslands(page);
  await page.getByText(summary).click();
  const room = page.getByRole('region', { name, exact: true });
  await expect(room).toBeVisible();
  return room;
}

/** The builder, as a reader finds it. */
export async function openBuilder(page: Page, fragment = LINK) {
  const room = await openPart(page, /^Change this routine/, 'Change the routine', fragment);
  const lines = room.locator('ol').first().locator(':scope > li');
  return {
    room,
    lines,
    names: () => lines.locator('.line-name').allTextContents(),
    line: (name: string) => lines.filter({ hasText: name }),
    button: (name: string | RegExp) => room.getByRole('button', { name, exact: typeof name === 'string' }),
    field: (name: string) => room.getByLabel(name, { exact: true }),
    news: room.getByRole('status').first(),
    total: room.locator('.total'),
  };
}

export const openKnee = (page: Page) => openPart(page, /^Measure your ankles/, 'Knee-to-wall check');

export const openLog = (page: Page) => openPart(page, /^Keep a log/, 'Log');
