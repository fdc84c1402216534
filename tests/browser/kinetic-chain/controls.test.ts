import type { Page } from 'playwright/test';
import { describe, titleOf } from '../../../src/tools/kinetic-chain/description-words.ts';
import { headlineOf, liftSentence } from '../../../src/tools/kinetic-chain/result-words.ts';
import { segmentRows } from '../../../src/tools/kinetic-chain/segment-words.ts';
import { DEFAULT_STATE, type ChainState } from '../../../src/tools/kinetic-chain/state.ts';
import { expect, test } from '../fixture.ts';
import { explorerOn, openExplorer } from './explorer-page.ts';

type Explorer = ReturnType<typeof explorerOn>;

/** Everything on the page is that of one state: sentence, drawing, list and address. */
async function shows(page: Page, state: ChainState, fragment: RegExp): Promise<void> {
  const { headline, behind, joint } = explorerOn(page);
  await expect(headline).toHaveText(headlineOf(state));
  await expect(behind).toHaveAccessibleName(new RegExp(`^${titleOf(state)}`));
  await expect(behind.locator('desc')).toHaveText(describe(state));
  for (const { id, number, gap } of segmentRows(state)) {
    const row = joint(id);
    if (number) await expect(row).toContainText(number.mean.slice(1));
    if (number?.spread) await expect(row).toContainText(number.spread.people.slice(1));
    if (gap) await expect(row).toContainText(gap);
  }
  await expect(page).toHaveURL(fragment);
}

const WAYS: Readonly<Record<string, { set: (explorer: Explorer) => Promise<void>; state: Partial<ChainState>; fragment: RegExp }>> = {
  'the slider, by a key': { set: ({ slider }) => slider.press('ArrowRight'), state: { wedgeDegrees: 10.5 }, fragment: /#wedge=10.5&feet=both$/ },
  'the slider, to its lower end': { set: ({ slider }) => slider.press('Home'), state: { wedgeDegrees: -15 }, fragment: /#wedge=-15&feet=both$/ },
  'the slider, to its upper end': { set: ({ slider }) => slider.press('End'), state: { wedgeDegrees: 20 }, fragment: /#wedge=20&feet=both$/ },
  'the field, inner edge up': { set: ({ degrees }) => degrees.fill('−7,5'), state: { wedgeDegrees: -7.5 }, fragment: /#wedge=-7.5&feet=both$/ },
  'the field, flat': { set: ({ degrees }) => degrees.fill('0'), state: { wedgeDegrees: 0 }, fragment: /#wedge=0&feet=both$/ },
  'the left foot': { set: ({ choose }) => choose('Left foot').check(), state: { feet: 'left' }, fragment: /#wedge=10&feet=left$/ },
  'the right foot': { set: ({ choose }) => choose('Right foot').check(), state: { feet: 'right' }, fragment: /#wedge=10&feet=right$/ },
  'one who goes the other way': { set: ({ choose }) => choose('Other way').check(), state: { person: 'opposite' }, fragment: /&person=opposite$/ },
  'one who responds little': { set: ({ choose }) => choose('Little').check(), state: { person: 'little' }, fragment: /&person=little$/ },
  'one who responds strongly': { set: ({ choose }) => choose('Strong').check(), state: { person: 'strong' }, fragment: /&person=strong$/ },
  'ten times': { set: ({ choose }) => choose('10 times, so that you can see it').check(), state: { scale: 'ten' }, fragment: /&scale=ten$/ },
  'from behind': { set: ({ choose }) => choose('Behind').check(), state: { view: 'behind' }, fragment: /&view=behind$/ },
};

for (const [name, { set, state, fragment }] of Object.entries(WAYS)) {
  test(`${name}: sentence, drawing, list and address agree with the model`, async ({ page }) => {
    await set(await openExplorer(page));
    await shows(page, { ...DEFAULT_STATE, ...state }, fragment);
  });
}

test('drawn 10 times as large, the numbers in the drawing stay as they are', async ({ page }) => {
  const { choose, drawings, degrees } = await openExplorer(page);
  await degrees.fill('7');
  // Wedge and shin of both legs from behind, pelvis and shin from the side.
  const written = drawings.locator('text.a').filter({ hasText: '°' });
  await expect(written).toHaveText(['4.8°', '4.8°', '7°', '7°', '1.1°', '4.8°']);
  const real = await written.allTextContents();
  await choose('10 times, so that you can see it').check();
  await expect(drawings.first()).toContainText('tilts 10 times too large');
  await expect(drawings.last()).toContainText('tilts 10 times too large');
  expect(await written.allTextContents()).toEqual(real);
});

test('seen from the side there is one drawing, described in full', async ({ page }) => {
  const { choose, drawings } = await openExplorer(page);
  await choose('The side').check();
  await expect(drawings).toHaveCount(1);
  await expect(drawings.locator('desc')).toHaveText(describe({ ...DEFAULT_STATE, view: 'side' }));
});

test('a lift stands beside the wedge, and is not added to it', async ({ page }) => {
  const { lift, liftMm, liftSide, headline, words, room } = await openExplorer(page);
  const before = await headline.innerText();
  await liftMm.fill('20');
  await expect(lift).toHaveValue('20');
  await liftSide.selectOption('right');
  await expect(words).toContainText(liftSentence({ liftMm: 20, liftSide: 'right' }));
  await expect(headline).toHaveText(before);
  await expect(room.getByRole('img', { name: /20 mm block under the right foot/ })).toBeVisible();
  await expect(page).toHaveURL(/#wedge=10&feet=both&lift=20mm&under=right$/);
});

for (const [text, fault] of [['21', 'Too large. Type −15° to 20°.'], ['ten', 'Not a number.'], ['', 'Type a number'], ['7.3', 'whole or half degrees']] as const) {
  test(`"${text}" as a wedge is told, and the last good state stays`, async ({ page }) => {
    const { degrees, slider, room, behind } = await openExplorer(page);
    await degrees.fill('5');
    await expect(behind).toHaveAccessibleName(/^Wedge of 5°/);
    await degrees.fill(text);
    await expect(room.locator('.number .fault').first()).toContainText(fault);
    await expect(degrees).toHaveAttribute('aria-invalid', 'true');
    await expect(slider).toHaveValue('5');
    await expect(behind).toHaveAccessibleName(/^Wedge of 5°/);
    await slider.press('ArrowRight');
    await expect(degrees).toHaveValue('5.5');
    await expect(degrees).not.toHaveAttribute('aria-invalid');
  });
}

test('what was typed does not come back once the number was set elsewhere', async ({ page }) => {
  const { degrees, slider } = await openExplorer(page);
  await degrees.fill('007');
  await expect(slider).toHaveValue('7');
  await expect(degrees).toHaveValue('007');
  await slider.press('ArrowRight');
  await expect(degrees).toHaveValue('7.5');
  await slider.press('ArrowLeft');
  await expect(degrees).toHaveValue('7');
});

test('what has come to rest is told aloud', async ({ page }) => {
  const { slider, said } = await openExplorer(page);
  await expect(said).toHaveText('');
  await slider.press('ArrowLeft');
  await expect(said).toHaveText(/^Wedge of 9.5° under both feet, outer edge up: pelvis tips forward by about 1.5°\.$/);
});
