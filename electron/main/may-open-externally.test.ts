import { expect, test } from 'vitest';
import { EXTERNAL_HOSTS, mayOpenExternally } from './may-open-externally';

const hosts = ['example.se'];

test('nothing may be opened outside the app today', () => {
  expect(EXTERNAL_HOSTS).toEqual([]);
  expect(mayOpenExternally('https://example.se/')).toBe(false);
});

test('pages and addresses on the list may', () => {
  expect(mayOpenExternally('https://example.se/sida?x=1', hosts)).toBe(true);
  expect(mayOpenExternally('mailto:registrator@example.se', hosts)).toBe(true);
});

test.each([
  'http://example.se/',
  'https://sub.example.se/',
  'https://example.se.evil.com/',
  'https://example.se:8443/',
  'https://example.se@evil.com/',
  'https://user@example.se/',
  'mailto:a@evil.com',
  'mailto:a@example.se,b@evil.com',
  'mailto:a@example.se?bcc=b@evil.com',
  'mailto:a@example.se%2Cb@evil.com',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ms-msdt:/id',
  'smb://example.se/x',
  'not a url',
])('%s stays closed', (url) => {
  expect(mayOpenExternally(url, hosts)).toBe(false);
});
