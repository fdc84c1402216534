import { expect, test } from 'playwright/test';
import { standaloneSvg } from '../../../src/figures/standalone-svg.ts';

test('a drawing becomes a file 408 px wide, in its own shape, its styles inside and written as XML', () => {
  expect(standaloneSvg('<svg class="plate" viewBox="0 -10 200 100" role="img"><g/></svg>', 'a>b{&.c{d:e}}')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="408" height="204" class="plate" viewBox="0 -10 200 100" role="img">' +
      '<style>a>b{&amp;.c{d:e}}:root{width:408px;height:204px;max-width:none}</style><g/></svg>\n',
  );
});

for (const markup of ['', '<p>words</p>', '<svg><g/></svg>']) {
  test(`"${markup}" is no drawing with a shape`, () => {
    expect(() => standaloneSvg(markup, '')).toThrow('A drawing begins with an <svg> that has a viewBox');
  });
}
