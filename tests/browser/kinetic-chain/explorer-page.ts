import type { Page } from 'playwright/test';
import { served } from '../../pages.ts';
import { expect } from '../fixture.ts';

export const TOOL = served('/tools/kinetic-chain/');

/** The explorer as a reader finds it: by labels and roles. */
export function explorerOn(page: Page) {
  const room = page.locator('#tool');
  return {
    room,
    slider: room.getByRole('slider', { name: 'Wedge under the foot' }),
    degrees: room.getByRole('textbox', { name: 'Wedge under the foot, degrees' }),
    lift: room.getByRole('slider', { name: 'Flat lift under one foot' }),
    liftMm: room.getByRole('textbox', { name: 'Flat lift under one foot, mm' }),
    liftSide: room.getByLabel('Which foot stands on the lift'),
    choose: (name: string) => room.getByRole('radio', { name, exact: true }),
    headline: room.locator('.headline'),
    words: room.locator('.all'),
    joint: (id: string) => room.locator(`[data-joint="${id}"]`),
    behind: room.locator('.views').getByRole('img').first(),
    drawings: room.locator('.body').getByRole('img'),
    tour: room.getByRole('region', { name: 'Step by step' }),
    inSentence: room.getByRole('spinbutton', { name: 'Wedge, degrees' }),
    said: room.locator('.unseen'),
    warning: room.locator('.warning'),
    press: (name: string) => room.getByRole('button', { name, exact: true }).click(),
  };
}

/** Resolves when the explorer can be used. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
}

/** Opens the tool page, with or without a fragment, and waits until the explorer works. */
export async function openExplorer(page: Page, fragment = '') {
  await page.goto(TOOL + fragment);
  await awake(page);
  return explorerOn(page);
}
