import { expect, test } from 'vitest';
import { devServerOrigin, isAppUrl, isTrustedSender } from './app-origin';

test.each(['app://kraftsamling/', 'app://kraftsamling/index.html', 'app://kraftsamling/a?b#c'])(
  '%s is a page of the app',
  (url) => {
    expect(isAppUrl(url, null)).toBe(true);
  },
);

test.each([
  'app://kraftsamling.example/',
  'app://kraftsamling:80/',
  'app://kraftsamling@example.com/',
  'app://user:secret@kraftsamling/',
  'app://other/index.html',
  'app:kraftsamling',
  'https://kraftsamling/',
  'file:///index.html',
  'data:text/html,app://kraftsamling/',
  'blob:app://kraftsamling/1',
  'about:blank',
  'http://127.0.0.1:5173/',
  '',
])('%s is not', (url) => {
  expect(isAppUrl(url, null)).toBe(false);
});

test('the dev server counts only when the app is not packaged', () => {
  expect(devServerOrigin('http://127.0.0.1:5173/', false)).toBe('http://127.0.0.1:5173');
  expect(devServerOrigin('http://127.0.0.1:5173/', true)).toBeNull();
  expect(devServerOrigin(undefined, false)).toBeNull();
  expect(devServerOrigin('not a url', false)).toBeNull();
  expect(isAppUrl('http://127.0.0.1:5173/x', 'http://127.0.0.1:5173')).toBe(true);
  expect(isAppUrl('http://127.0.0.1:5174/x', 'http://127.0.0.1:5173')).toBe(false);
});

test('only the main frame of the app itself may call', () => {
  const url = 'app://kraftsamling/index.html';
  expect(isTrustedSender({ url, isMainFrame: true }, null)).toBe(true);
  expect(isTrustedSender({ url, isMainFrame: false }, null)).toBe(false);
  expect(isTrustedSender({ url: 'https://example.com/', isMainFrame: true }, null)).toBe(false);
  expect(isTrustedSender(null, null)).toBe(false);
});
