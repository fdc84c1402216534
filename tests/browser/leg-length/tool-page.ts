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
    way: (name: string) => room.getByRole('radio', { name }),
    difference: length('Difference'),
    height: length('Block height'),
    hipWidth: length('Hip-joint spacing'),
    leg: length('Leg length'),
    shorter: room.getByLabel('Shorter leg'),
    measuredBy: room.getByLabel('Measured by'),
    reading: (side: 'Left' | 'Right', place: number) => room.getByLabel(`${side} leg, reading ${place}`),
    tapeUnit: room.locator('[name="tape-unit"]'),
    addReading: room.getByRole('button', { name: 'Add a reading' }),
    faults: room.locator('.fault:not(:empty)'),
    result: room.locator('output'),
    meaning: room.locator('.meaning'),
    note: room.locator('.note'),
    oldMark: room.getByText('Last result:'),
    skeleton: room.getByRole('img').first(),
  };
}

/** Resolves when the island can be used. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
}

/** Opens the tool page, with or without a fragment, and waits until the calculator works. */
export async function openCalculator(page: Page, fragment = '') {
  await page.goto(TOOL + fragment);
  await awake(page);
  return calculatorOn(page);
}

/** What the result says without the words that tell whose it is. */
export const withoutKind = (text: string): string => text.replace(/^[^:]+:\s*/, '');
