import { expect, test } from 'playwright/test';
import { takeOutScripts } from '../../src/build/islands-script.ts';

const address = (code: string) => `/${code.length}.js`;

test('all inline scripts of a document go to one module, named at the end of the head', () => {
  const split = takeOutScripts('<head><title>t</title></head><p>1</p><script>a()</script><p>2</p><script>b()</script>', address);
  expect(split.code).toBe('a()\nb()');
  expect(split.html).toBe('<head><title>t</title><script type="module" async src="/7.js"></script></head><p>1</p><p>2</p>');
});

test('a script that has a file already, and data, stay where they are', () => {
  const html = '<head><script type="application/ld+json">{}</script></head><script src="/a.js"></script>';
  expect(takeOutScripts(html, address)).toEqual({ html, code: '' });
});

test('what looks like a replacement pattern in an address is taken as it stands', () => {
  expect(takeOutScripts('<head></head><script>a()</script>', () => "/$'.js").html).toBe(
    '<head><script type="module" async src="/$\'.js"></script></head>',
  );
});
