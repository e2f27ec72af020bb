import { encodeUtf8 } from './utf8';

// Of all that this holds in every JavaScript host, only the digest, which is a function of its bytes and nothing else.
declare const crypto: {
  readonly subtle: { digest(name: 'SHA-256', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> };
};

/** SHA-256 of UTF-8 text or of bytes, as 64 lower-case hexadecimal digits. */
export type Hash = (data: string | Uint8Array<ArrayBuffer>) => Promise<string>;

export const sha256: Hash = async (data) => {
  const bytes = typeof data === 'string' ? encodeUtf8(data) : data;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
