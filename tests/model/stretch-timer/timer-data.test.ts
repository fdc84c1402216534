import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { readTimerData } from '../../../src/tools/stretch-timer/timer-data.ts';
import { READY_ROUTINES, TIMED } from './cards.ts';

const cards = [...TIMED.values()];
const SENT = { cards, routines: READY_ROUTINES, helpHref: '/get-help/', pages: '/treatment/exercises/', drawings: '/figures/exercises/' };
/** What was sent, as JSON brings it, with one card changed. */
const withCard = (change: object) => ({ ...SENT, cards: [{ ...cards[0], ...change }, ...cards.slice(1)] });

test('what the site sends is read whole', () => {
  const read = readTimerData(JSON.parse(JSON.stringify(SENT)));
  expect(read?.routines).toEqual(READY_ROUTINES);
  expect(read?.cards).toEqual(cards);
  expect([read?.helpHref, read?.pages, read?.drawings]).toEqual(['/get-help/', '/treatment/exercises/', '/figures/exercises/']);
});

for (const [name, sent] of Object.entries({
  'no routine': { ...SENT, routines: [] },
  'a routine of an exercise that has no card': { ...SENT, cards: [] },
  'a routine without a summary': { ...SENT, routines: [{ ...READY_ROUTINES[0], summary: 1 }] },
  'a hold of 0 seconds': withCard({ dose: { kind: 'hold', seconds: 0, repeats: 1, restSeconds: 0 } }),
  'a dose of another kind': withCard({ dose: { kind: 'wait', restSeconds: 0 } }),
  'a tick that the timer does not ask': withCard({ ticks: { asleep: 'leave-out' } }),
  'a tick that does something else': withCard({ ticks: { pregnant: 'sing' } }),
  'a way out of the site': { ...SENT, helpHref: '//example.org/' },
  'a script for an address': { ...SENT, drawings: 'javascript:alert(1)' },
})) {
  test(`${name} is refused`, () => {
    expect(readTimerData(sent)).toBeUndefined();
  });
}

test('nothing that is sent makes it throw', () => {
  const anything = fc.anything({ withNullPrototype: true });
  fc.assert(
    fc.property(fc.record({ cards: fc.array(anything), routines: fc.array(anything), helpHref: anything, pages: anything, drawings: anything }), (sent) => {
      expect(readTimerData(sent)).toBeUndefined();
    }),
  );
  fc.assert(fc.property(anything, (sent) => expect(readTimerData(sent)).toBeUndefined()));
});
