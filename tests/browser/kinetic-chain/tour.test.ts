import { STEPS } from '../../../src/tools/kinetic-chain/steps.ts';
import type { Locator } from 'playwright/test';
import { stepText } from '../../model/kinetic-chain/step-text.ts';
import { expect, test } from '../fixture.ts';
import { openExplorer } from './explorer-page.ts';

/** The words of a step as they stand on the page, its number read from the field. */
const read = (sentence: Locator): Promise<string> =>
  sentence.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    copy.querySelector('b')?.remove();
    for (const source of copy.querySelectorAll('sup')) source.remove();
    for (const field of copy.querySelectorAll('input')) field.replaceWith(field.value);
    return copy.textContent.trim();
  });

async function middleOf(field: Locator): Promise<readonly [number, number]> {
  await field.scrollIntoViewIfNeeded();
  const box = await field.boundingBox();
  return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
}

test('each step sets its state, and its sentence holds the numbers of that state', async ({ page }) => {
  const { tour, press, slider, choose } = await openExplorer(page);
  await press('Next');
  await press('Back');
  for (const [place, step] of STEPS.entries()) {
    await expect(tour).toContainText(`Step ${place + 1} of ${STEPS.length}`);
    await expect.poll(() => read(tour.locator('p').last())).toBe(stepText(step, step.state));
    await expect(slider).toHaveValue(String(step.state.wedgeDegrees));
    await expect(choose({ both: 'Both feet', left: 'Left foot', right: 'Right foot' }[step.state.feet])).toBeChecked();
    if (place < STEPS.length - 1) await press('Next');
  }
  const next = tour.getByRole('button', { name: 'Next' });
  await expect(next).toBeDisabled();
  await expect(next).toBeFocused();
});

test('each step is told aloud by its place and its title, also where its words resemble those before', async ({ page }) => {
  const { tour, press } = await openExplorer(page);
  await press('Next');
  await expect(tour.getByRole('status').first()).toHaveText(`Step 2 of ${STEPS.length}: ${STEPS[1]?.title}`);
});

test('the number of the sentence is dragged with the mouse', async ({ page }) => {
  const { inSentence, slider, headline } = await openExplorer(page);
  const [x, y] = await middleOf(inSentence);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 6 });
  await page.mouse.up();
  await expect(inSentence).toHaveValue('15');
  await expect(slider).toHaveValue('15');
  await expect(headline).toContainText('2.4°');
});

test('a tap marks it, and it is typed', async ({ page }) => {
  const { inSentence, slider, press } = await openExplorer(page);
  await press('Next');
  await press('Back');
  await inSentence.click();
  await page.keyboard.type('7,5');
  await expect(slider).toHaveValue('7.5');
  await expect(inSentence).toHaveValue('7,5');
});

test('the focus stays on it while its words are fetched', async ({ page }) => {
  const { inSentence, slider } = await openExplorer(page);
  await inSentence.focus();
  await page.keyboard.press('ArrowUp');
  await expect(slider).toHaveValue('10.5');
  await expect(inSentence).toHaveValue('10.5');
  await expect(inSentence).toBeFocused();
});

test('what is typed before its words have come is not lost', async ({ page }) => {
  const { inSentence, slider } = await openExplorer(page);
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/late-chain[^/]*\.js$/, async (route) => {
    await promise;
    await route.continue();
  });
  await inSentence.focus();
  await inSentence.press('ControlOrMeta+a');
  await page.keyboard.type('1');
  resolve();
  await expect(slider).toHaveValue('1');
  await page.keyboard.type('2');
  await expect(inSentence).toHaveValue('12');
  await expect(slider).toHaveValue('12');
});

test('it is stepped with the arrow keys, and stops at its ends', async ({ page }) => {
  const { inSentence, slider } = await openExplorer(page);
  await inSentence.focus();
  await page.keyboard.press('ArrowUp');
  await expect(slider).toHaveValue('10.5');
  await expect(inSentence).toHaveValue('10.5');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('PageUp');
  await expect(slider).toHaveValue('20');
});

test('what does not fit the sentence is told in place', async ({ page }) => {
  const { inSentence, tour, slider, press } = await openExplorer(page);
  await press('Next');
  await expect(tour).toContainText('The trail goes cold');
  await inSentence.fill('-3');
  await expect(tour.getByRole('alert')).toContainText('Too small. Type 0.5° to 20°.');
  await expect(slider).toHaveValue('10');
  // Below the sentence, which stays in one piece.
  const [words, fault] = await Promise.all([tour.locator('p').last().boundingBox(), tour.getByRole('alert').boundingBox()]);
  expect(fault?.y).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0));
});

test('a step that the controls have left says so, and comes back', async ({ page }) => {
  const { tour, choose, press, inSentence } = await openExplorer(page);
  await choose('Left foot').check();
  await expect(tour).toContainText('What is shown is not this step');
  await press('Show this step');
  await expect(inSentence).toHaveValue('10');
  await expect(choose('Both feet')).toBeChecked();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 667 } });

  test('the number is dragged sideways', async ({ page }) => {
    const { inSentence, slider } = await openExplorer(page);
    await inSentence.evaluate((field) => field.scrollIntoView({ block: 'center' }));
    const [x, y] = await middleOf(inSentence);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
    await touch('touchStart', x);
    for (let way = 6; way <= 48; way += 6) await touch('touchMove', x - way);
    await touch('touchEnd');
    await expect.poll(async () => Number(await slider.inputValue())).toBeLessThan(9);
  });
});

/** How often the drawing changed between one step and the next. */
async function placesOnTheWay(page: Parameters<typeof openExplorer>[0]): Promise<number> {
  const { press, room, behind } = await openExplorer(page, '#wedge=-10&feet=both');
  await expect(behind).toHaveAccessibleName(/inner edge up/);
  await room.evaluate((element) => {
    const places = new Set<string>();
    Object.assign(globalThis, { places });
    const note = () => places.add([...element.querySelectorAll('.views svg:first-child [transform]')].map((part) => part.getAttribute('transform')).join());
    new MutationObserver(note).observe(element.querySelector('.body') ?? element, { subtree: true, childList: true, attributes: true });
  });
  await press('Next');
  await press('Back');
  await expect(behind).toHaveAccessibleName(/outer edge up/);
  await page.waitForTimeout(500);
  return page.evaluate(() => (Reflect.get(globalThis, 'places') as Set<string>).size);
}

test('bones move from step to step', async ({ page }) => {
  expect(await placesOnTheWay(page)).toBeGreaterThan(2);
});

test.describe('reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('bones stand at their new place at once', async ({ page }) => {
    expect(await placesOnTheWay(page)).toBeLessThanOrEqual(2);
  });
});
