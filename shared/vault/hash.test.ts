import { expect, test } from 'vitest';
import { sha256 } from './hash';
import { encodeUtf8 } from './utf8';

// The answers are those of `printf … | sha256sum`.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['Åsa Öberg', 'e4d50b32bf447585b5d8c1165b93d46bc495c7647b60930a7fb20d945d5448b8'],
])('the checksum of "%s" is what any other program says of its UTF-8 bytes', async (text, answer) => {
  expect(await sha256(text)).toBe(answer);
  expect(await sha256(encodeUtf8(text))).toBe(answer);
});
