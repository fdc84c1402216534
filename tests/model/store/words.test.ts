import { expect, test } from 'playwright/test';
import { faultOf } from '../../../src/tools/shared/store/outcome.ts';
import { dayOf } from '../../../src/tools/shared/days.ts';
import { FAULT_SENTENCES, importSentence, keptSentence, unreadableSentence } from '../../../src/tools/shared/store/store-words.ts';
import { savedItem } from './items.ts';

test('every fault is told in whole sentences, and no two alike', () => {
  const sentences = Object.values(FAULT_SENTENCES);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(new Set(sentences).size).toBe(sentences.length);
});

/** The names are those of the Indexed Database API 3.0, "Exceptions". */
for (const [name, fault] of [
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer-version'],
  ['NotFoundError', 'corrupt'],
  ['UnknownError', 'corrupt'],
  ['SecurityError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['AbortError', 'failed'],
  ['constructor', 'failed'],
] as const) {
  test(`a ${name} is told as ${fault}`, () => {
    expect(faultOf(new DOMException('', name))).toBe(fault);
  });
}

test('what is no error at all is told as failed', () => {
  expect([undefined, null, 'full', { name: 'QuotaExceededError' }].map(faultOf)).toEqual(['failed', 'failed', 'failed', 'failed']);
});

test('what is kept is counted by tool', () => {
  const shoes = savedItem();
  expect(keptSentence([])).toBe('Nothing is saved on this device.');
  expect(keptSentence([shoes])).toBe('On this device: 1 saved item from the shoe-wear checker.');
  expect(keptSentence([shoes, savedItem({ tool: 'leg-length' }), savedItem({ tool: 'constructor' }), shoes])).toBe(
    'On this device: 4 saved items, 2 from the shoe-wear checker, 1 from the leg-length calculator and 1 from another tool.',
  );
});

test('damaged records are counted, and said to stay', () => {
  expect(unreadableSentence(0)).toBe('');
  expect(unreadableSentence(1)).toContain('1 more item is damaged and left out. It stays');
  expect(unreadableSentence(2)).toContain('2 more items are damaged and left out. They stay');
});

test('an import says what was added, what was there and what was left out', () => {
  expect(importSentence({ added: 2, known: 0, refused: [] })).toBe('Added: 2 saved items.');
  expect(importSentence({ added: 1, known: 3, refused: [{ place: 4, fault: 'saved' }] })).toBe(
    'Added: 1 saved item. Already here: 3. Left out: entry 4 has no usable date.',
  );
  const refused = [1, 2, 3, 4, 5].map((place) => ({ place, fault: 'item' as const }));
  expect(importSentence({ added: 0, known: 0, refused })).toMatch(/entry 3 is no saved item and 2 more cannot be used\.$/);
});

test('a day is told as readers say it, in their own time', () => {
  expect(dayOf('2026-11-23T09:00:00.000Z', 'UTC')).toBe('23 November 2026');
  expect(dayOf('2026-11-23T23:30:00.000Z', 'Pacific/Auckland')).toBe('24 November 2026');
});
