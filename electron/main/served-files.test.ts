import { directivesOf, POLICY } from '@tests/fixtures/window-policy';
import { expect, test } from 'vitest';
import servedFiles from './served-files.json';

test('the policy gives the page its own files and nothing else', () => {
  const directives = directivesOf(servedFiles.headers['content-security-policy']);
  expect(Object.fromEntries(directives)).toEqual(POLICY);
});

test('browsers may not guess what a file is', () => {
  expect(servedFiles.headers['x-content-type-options']).toBe('nosniff');
});
