import { expect, test } from 'playwright/test';
import { studiesOf } from '../../src/library/studies.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';

const reference = referenceSchema.parse({
  id: 'pinto2008',
  type: 'article-journal',
  title: 'Feet',
  author: [{ family: 'Pinto', given: 'R' }, { family: 'Souza' }],
  issued: { 'date-parts': [[2008]] },
  DOI: '10.1/x',
  status: 'confirmed',
  stance: 'supports',
  finding: 'It moved.',
  topic: 'foot-chain',
});

test('each study has a short name, and its most lasting address', () => {
  const studies = studiesOf(['pinto2008'], new Map([['pinto2008', reference]]));
  expect([...studies]).toEqual([['pinto2008', { name: 'Pinto 2008', href: 'https://doi.org/10.1/x' }]]);
});

test('a study without an identifier has no address: none is guessed', () => {
  const { DOI, ...homeless } = reference;
  const studies = studiesOf(['pinto2008'], new Map([['pinto2008', homeless]]));
  expect(studies.get('pinto2008')).toEqual({ name: 'Pinto 2008', href: undefined });
});

test('a study that is not in the bibliography stops the build', () => {
  expect(() => studiesOf(['gone'], new Map())).toThrow('Unknown study "gone"');
});
