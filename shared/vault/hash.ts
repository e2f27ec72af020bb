/** SHA-256 of UTF-8 text or of bytes, as 64 lower-case hexadecimal digits. */
export type Hash = (data: string | Uint8Array<ArrayBuffer>) => Promise<string>;
