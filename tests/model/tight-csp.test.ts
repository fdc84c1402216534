import { hash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { tightenCsp } from '../../src/build/tight-csp.ts';

const hashOf = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;
const documentWith = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"><style>p{color:red}</style></head><body><script>1</script></body>`;
const own = `script-src 'self' ${hashOf('1')}; style-src 'self' ${hashOf('p{color:red}')};`;

test('the policy keeps the hashes of the scripts and styles that stand in the document', () => {
  expect(tightenCsp(documentWith(own))).toBe(documentWith(own));
});

test('the hashes of other documents are taken out of the policy', () => {
  const withOthers = own.replaceAll("'self'", `'self' ${hashOf('2')} ${hashOf('h1{color:blue}')}`);
  expect(tightenCsp(documentWith(withOthers))).toBe(documentWith(own));
});

test('nothing else of the document changes', () => {
  const bare = `<p>${hashOf('2')}</p>`;
  expect(tightenCsp(bare)).toBe(bare);
  const text = documentWith(own).replace('</body>', `${bare}</body>`);
  expect(tightenCsp(text)).toBe(text);
});
