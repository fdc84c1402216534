import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { EXAMPLE_FIELDS } from '../../src/tools/leg-length/fields.ts';
import { fromLink, toLink } from '../../src/tools/leg-length/link.ts';
import { resultOf, usableFields } from './usable-fields.ts';

test('any fields that can be used come back from their link: same way in, same numbers', () => {
  fc.assert(
    fc.property(usableFields, (fields) => {
      const back = fromLink(`#${toLink(fields)}`);
      expect(back?.unusable).toEqual([]);
      expect(back?.fields.method).toBe(fields.method);
      expect(back && resultOf(back.fields)).toEqual(resultOf(fields));
    }),
    { numRuns: 1000 },
  );
});

test('a link needs no escapes and stays short', () => {
  fc.assert(
    fc.property(usableFields, (fields) => {
      expect(toLink(fields)).toMatch(/^method=[\w=&.,]{1,190}$/);
    }),
  );
});

test('a link that is read and written again is the same link', () => {
  fc.assert(
    fc.property(usableFields, (fields) => {
      const link = toLink(fields);
      expect(toLink(fromLink(link)?.fields ?? EXAMPLE_FIELDS)).toBe(link);
    }),
  );
});

test('the first link of issue 3: 20 mm by X-ray or scan, spacing typed', () => {
  const link = fromLink('#method=known&difference=20mm&shorter=left&by=image&width=170mm');
  const hipWidth = { text: '170', unit: 'mm' };
  const fields = { method: 'known', difference: { text: '20', unit: 'mm' }, shorter: 'left', measuredBy: 'image', hipWidth, widthFrom: 'typed' };
  expect(link).toMatchObject({ fields, unusable: [] });
});

test('the second link of issue 3: two tape readings a leg', () => {
  const link = fromLink('#method=tape&left=902,905mm&right=893,895mm');
  const legs = { left: { texts: ['902', '905'], unit: 'mm' }, right: { texts: ['893', '895'], unit: 'mm' } };
  expect(link).toMatchObject({ fields: { method: 'tape', ...legs, widthFrom: 'usual' }, unusable: [] });
});

test('the third link of issue 3: blocks, spacing from the leg length (hara2016: 171 mm)', () => {
  const link = fromLink('#method=blocks&height=12mm&shorter=right&leg=900mm');
  const width = { widthFrom: 'leg', leg: { text: '900', unit: 'mm' }, hipWidth: { text: '171', unit: 'mm' } };
  expect(link).toMatchObject({ fields: { method: 'blocks', height: { text: '12', unit: 'mm' }, shorter: 'right', ...width }, unusable: [] });
});

for (const [written, mm] of [['12.7mm', 12.7], ['1.27cm', 12.7], ['0.5in', 12.7], ['.5in', 12.7]] as const) {
  test(`a difference of ${written} is ${mm} mm`, () => {
    const link = fromLink(`difference=${written}`);
    expect(link && resultOf(link.fields).differenceMm).toBeCloseTo(mm, 9);
  });
}

test('a fragment without "=" is an anchor of the page', () => {
  for (const anchor of ['', '#', '#main', '#how-to-measure', '#method', '##', '#&&']) expect(fromLink(anchor)).toBeUndefined();
});

test('the first of a repeated key wins, also when it cannot be used', () => {
  expect(fromLink('difference=20mm&difference=30mm')).toMatchObject({ fields: { difference: { text: '20' } }, unusable: [] });
  expect(fromLink('difference=x&difference=30mm')).toMatchObject({ fields: { difference: { text: '10' } }, unusable: ['difference'] });
});

test('a written width wins over a leg length, in either order', () => {
  for (const link of ['width=180mm&leg=900mm', 'leg=900mm&width=180mm']) {
    expect(fromLink(link)?.fields).toMatchObject({ widthFrom: 'typed', hipWidth: { text: '180' }, leg: { text: '' } });
  }
});

test('a leg with one reading still has room for a second', () => {
  expect(fromLink('method=tape&left=902mm&right=893mm')?.fields.left.texts).toEqual(['902', '']);
});

test('legs in two units come into the one unit of the form: 35.2 in is 894.1 mm', () => {
  const fields = fromLink('#method=tape&left=902mm&right=35.2in')?.fields;
  expect(fields?.right).toEqual({ texts: ['894.1', ''], unit: 'mm' });
});

test('a broken leg length is told, also beside a typed spacing', () => {
  expect(fromLink('#method=known&width=180mm&leg=zzz')?.unusable).toEqual(['leg']);
});
