import { expect, test } from 'playwright/test';
import { plainHtml } from '../../src/build/plain-html.ts';

const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;

test('the styles of islands move from the body to the end of the head, in their order', () => {
  const before = page('<style>a{}</style>', '<p>1</p><style>b{}</style><p>2</p><style>c{}</style>');
  expect(plainHtml(before)).toBe(page('<style>a{}</style><style>b{}</style><style>c{}</style>', '<p>1</p><p>2</p>'));
});

test('void elements of the body lose the slash that means nothing in HTML', () => {
  expect(plainHtml(page('', '<input value="1/2" /><br/><hr />'))).toBe(page('', '<input value="1/2"><br><hr>'));
});

test('a slash that closes a shape of a drawing stays', () => {
  const drawing = page('', '<svg><path d="M0 0h1"/><circle r="5"/></svg>');
  expect(plainHtml(drawing)).toBe(drawing);
});

test('a text without a head is left alone', () => {
  expect(plainHtml('<style>a{}</style><input/>')).toBe('<style>a{}</style><input/>');
});
