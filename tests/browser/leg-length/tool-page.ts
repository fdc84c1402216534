import type { Page } from 'playwright/test';
import { served } from '../../pages.ts';
import { expect } from '../fixture.ts';

export const TOOL = served('/tools/leg-length/');

/** The calculator as a reader finds it: by labels and roles. */
export function calculatorOn(page: Page) {
  const room = page.locator('#tool');
  const length = (label: string) => {
    const field = room.locator('.field').filter({ hasText: label });
    return {
      input: room.getByRole('textbox', { name: label }),
      unit: field.getByLabel('Unit'),
      less: field.getByRole('button', { name: 'less' }),
      more: field.getByRole('button', { name: 'more' }),
    };
  };
  return {
    room,
    difference: length('Difference'),
    hipWidth: length('Hip-joint spacing'),
    shorter: room.getByLabel('Shorter leg'),
    result: room.locator('output'),
    oldMark: room.getByText('Your last result'),
    skeleton: room.getByRole('img').first(),
  };
}

/** Resolves when the island can be used. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
}

/** Opens the tool page and waits until the calculator works. */
export async function openCalculator(page: Page) {
  await page.goto(TOOL);
  await awake(page);
  return calculatorOn(page);
}
