import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'playwright/test';
import { bent } from '../../../src/figures/checks/bent.ts';
import { CUP, dented, leaning } from '../../../src/figures/checks/shoe-behind.ts';
import { CHECK_WIDTH, checkBox } from '../../../src/figures/checks/check-box.ts';
import { checksSprite } from '../../../src/figures/checks/sprite.ts';
import { turned } from '../../../src/figures/checks/twisted.ts';
import { between, distance, numbersOf } from './numbers-of.ts';

const sprite = new JSDOM(checksSprite(), { contentType: 'image/svg+xml' }).window.document;
const symbols = [...sprite.querySelectorAll('symbol')];

test.describe('the sprite', () => {
  test('is one SVG with a symbol for each drawing, of the box that pages are told', () => {
    expect(sprite.documentElement.tagName).toBe('svg');
    expect(symbols.map(({ id }) => id)).toEqual(['heel-counter', 'twist', 'bend', 'lean', 'liner', 'patch', 'toe-scuff', 'damage']);
    for (const symbol of symbols) expect(symbol.getAttribute('viewBox')).toMatch(new RegExp(`^0 0 ${CHECK_WIDTH} \\d+$`));
    expect(symbols[1]?.getAttribute('viewBox')).toBe(checkBox('twist'));
  });

  test('every path is made of finite numbers', () => {
    for (const path of sprite.querySelectorAll('path')) {
      expect(path.getAttribute('d')).toMatch(/^M[\d.\s-]+([MmlLhvHVqtacz][\d.\s-]*)+$/);
      expect(numbersOf(path.getAttribute('d') ?? '').every(Number.isFinite)).toBe(true);
    }
  });

  test('nothing in it needs a style sheet or another place of the file, which a page that uses it would not find', () => {
    expect([...sprite.querySelectorAll('style, script, use, [class], [style]')]).toEqual([]);
    expect(checksSprite()).not.toContain('url(');
  });

  test('what is sound has a tick and what is tired a cross, each with a word; damage has neither', () => {
    for (const symbol of symbols) {
      const verdicts = [...symbol.querySelectorAll('text[font-weight="600"][text-anchor="start"]')];
      expect(verdicts, symbol.id).toHaveLength(symbol.id === 'damage' ? 0 : 2);
    }
  });
});

test.describe('bent', () => {
  const fold = { from: 100, to: 166, degrees: 42 };

  test('leaves the toes where they are', () => {
    expect(bent([200, -30], fold)).toEqual([200, -30]);
  });

  test('keeps the length of the sole and lifts the heel by the angle', () => {
    const [heel, arch] = [bent([-80, -10], fold), bent([20, -10], fold)];
    expect(distance(heel, arch)).toBeCloseTo(100, 9);
    expect((Math.atan2(arch[1] - heel[1], arch[0] - heel[0]) * 180) / Math.PI).toBeCloseTo(42, 9);
  });

  test('what stands on the fold closes up and never crosses: its slices keep their order all the way up', () => {
    fc.assert(
      fc.property(between(fold.from, fold.to - 1), between(-150, -10), (x, y) => {
        const [back, front] = [bent([x, y], fold), bent([x + 1, y], fold)];
        expect(front[0]).toBeGreaterThan(back[0]);
      }),
    );
  });
});

test('a firm cup keeps its width between two fingers, a soft one loses what is asked, at their height', () => {
  expect(dented(0)([41, CUP])).toEqual([41, CUP]);
  expect(dented(0.5)([40, CUP])[0]).toBe(20);
  expect(dented(0.5)([40, 0])[0]).toBeGreaterThan(39.9);
});

test('a leaning shoe turns, and its sole still lies on the table', () => {
  expect(leaning(10)([43, 0])).toEqual([43, 0]);
  const [x, y] = leaning(10)([0, -100]);
  expect((Math.atan2(x, 0 - y) * 180) / Math.PI).toBeCloseTo(10, 9);
});

test('a shoe that is wrung shows the sole of its toes: the near edge rises above the far one, and the heel stays', () => {
  for (const degrees of [0, 62]) expect(turned([-80, 0], 30, degrees)).toEqual([-80, 0]);
  expect(turned([200, 0], 50, 0)).toEqual(turned([200, 0], -50, 0));
  const [near, far] = [turned([200, 0], 50, 62), turned([200, 0], -50, 62)];
  expect(far[1] - near[1]).toBeCloseTo(100 * Math.sin((62 * Math.PI) / 180), 9);
});
