import { expect, test } from '../fixture.ts';
import { openChecker } from './checker-page.ts';

const LEVELS = [
  ['Both my legs are weak', 'Emergency: get help now', 'UK 999'],
  ['diabetes, and a foot has a wound', 'Ask for help today', 'NHS 111 in the UK'],
  ['A wound on my foot', 'Book a visit with your GP', 'looked at soon'],
  ['nobody has checked that yet', 'Book a visit with your GP', 'numb feet looked at soon'],
  ['my doctor knows of it', 'Keep in mind', 'Look at your feet'],
] as const;

for (const [sign, heading, advice] of LEVELS) {
  test(`“${sign}” brings “${heading}” before any result, and no link carries it`, async ({ page }) => {
    const checker = await openChecker(page, '#left=heel-outer:2');
    await expect(checker.verdict).toBeVisible();
    await checker.sign(sign).check();
    const card = checker.cards.getByRole('region', { name: heading });
    await expect(card).toContainText(advice);
    // 4: the result follows the card.
    const order = await card.evaluate((element) => element.compareDocumentPosition(document.querySelector('.result') ?? element));
    expect(order).toBe(4);
    await checker.zone('Left', 'inner heel').click();
    await expect(page).toHaveURL(/#left=heel-outer:2,heel-inner:1$/);
    await checker.sign(sign).uncheck();
    await expect(card).toHaveCount(0);
  });
}

test('an emergency is announced alone, with whom to call, and stands over the verdict too', async ({ page }) => {
  const { sign, status, result } = await openChecker(page, '#left=heel-outer:2');
  await sign('A foot is suddenly cold').check();
  await expect(status).toHaveText(/^\s*Emergency: get help now\. UK 999/);
  await expect(result.locator('> :first-child')).toContainText('Emergency: get help now.');
});

test('worn toes ask, and only a yes calls for help today', async ({ page }) => {
  const { zone, room, cards } = await openChecker(page);
  await room.getByRole('radiogroup', { name: 'A tap marks' }).getByLabel('Smooth').check();
  await zone('Left', 'big toe').click();
  const question = room.getByRole('group', { name: 'Your toes: a question first' });
  await expect(question).toBeVisible();
  await expect(cards.getByRole('region', { name: 'Ask for help today' })).toHaveCount(0);
  await question.getByLabel('I trip').check();
  await expect(cards.getByRole('region', { name: 'Ask for help today' })).toBeVisible();
  await expect(question.getByLabel('I trip')).toBeChecked();
  await question.getByLabel('I trip').uncheck();
  await expect(cards.getByRole('region', { name: 'Ask for help today' })).toHaveCount(0);
});

test('under 18 there is no pattern', async ({ page }) => {
  const { room, result, cards } = await openChecker(page, '#left=heel-inner:3&right=heel-inner:3');
  await expect(result).toContainText('more on the inner side');
  await room.getByLabel('under 18').check();
  await expect(cards).toContainText('we read no pattern under 18');
  for (const link of await cards.getByRole('link', { name: 'Children and' }).all()) {
    const address = new URL(await link.evaluate((anchor: HTMLAnchorElement) => anchor.href));
    expect(await (await page.request.get(address.href)).text(), address.href).toContain(`id="${address.hash.slice(1)}"`);
  }
  await expect(cards.getByRole('link', { name: 'Children and' })).toHaveCount(3);
  await expect(result).not.toContainText('inner side');
});
