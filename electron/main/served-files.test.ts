import { expect, test } from 'vitest';
import servedFiles from './served-files.json';

const policy = new Map(
  servedFiles.headers['content-security-policy'].split('; ').map((line) => {
    const [name = '', ...sources] = line.split(' ');
    return [name, sources.join(' ')];
  }),
);

test('the policy gives the page its own files and nothing else', () => {
  expect(Object.fromEntries(policy)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'worker-src': "'self'",
    'connect-src': "'none'",
    'object-src': "'none'",
    'frame-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
});

test('browsers may not guess what a file is', () => {
  expect(servedFiles.headers['x-content-type-options']).toBe('nosniff');
});
