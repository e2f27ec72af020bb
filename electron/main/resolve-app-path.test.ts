import path from 'node:path';
import { expect, test } from 'vitest';
import { resolveAppPath } from './resolve-app-path';

const root = path.join(path.sep, 'app', 'dist', 'renderer');

test('an address names the file of the same path', () => {
  expect(resolveAppPath('app://kraftsamling/index.html', root)).toBe(path.join(root, 'index.html'));
  expect(resolveAppPath('app://kraftsamling/assets/index-Ab_3-x.js?v=1#top', root)).toBe(
    path.join(root, 'assets', 'index-Ab_3-x.js'),
  );
});

test('the bare origin is the first page', () => {
  expect(resolveAppPath('app://kraftsamling/', root)).toBe(path.join(root, 'index.html'));
});

test.each([
  'app://kraftsamling/..%2fmain%2fmain.js',
  'app://kraftsamling/..%5cmain%5cmain.js',
  'app://kraftsamling/assets%2f..%2f..%2fmain/main.js',
  'app://kraftsamling/.env',
  'app://kraftsamling/assets/.hidden',
  'app://kraftsamling//etc/passwd',
  'app://kraftsamling/assets//x.js',
  'app://kraftsamling/assets/',
  'app://kraftsamling/C:/Windows/win.ini',
  'app://kraftsamling/index.html:stream',
  'app://kraftsamling/index.html%00.png',
  'app://kraftsamling/%E0%A4%A',
  'app://other/index.html',
  'https://kraftsamling/index.html',
])('%s names no file', (url) => {
  expect(resolveAppPath(url, root)).toBeNull();
});

test.each(['app://kraftsamling/../../main/main.js', 'app://kraftsamling/%2e%2e/main/main.js'])(
  'the dots in %s are resolved by the address itself and stay inside the folder',
  (url) => {
    expect(resolveAppPath(url, root)).toBe(path.join(root, 'main', 'main.js'));
  },
);
