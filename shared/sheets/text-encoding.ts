/** The encodings a CSV file is read in, named as TextDecoder names them. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes that windows-1252 leaves undefined: their presence means that it is something else. */
const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0d]);

/** The encoding of a text file: byte order mark, else strict UTF-8, else windows-1252; undefined when it is no text. */
export function textEncoding(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  if (!hasTextControlsOnly(bytes)) return undefined;
  if (isUtf8(bytes)) return 'utf-8';
  return bytes.some((byte) => UNDEFINED_1252.has(byte)) ? undefined : 'windows-1252';
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): TextEncoding | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const low = encoding === 'utf-16le' ? 0 : 1;
  for (let at = 2; at < bytes.length; at += 2) {
    const unit = (bytes[at + low] ?? 0) + (bytes[at + 1 - low] ?? 0) * 256;
    if (unit < 0x20 && !TEXT_CONTROLS.has(unit)) return undefined;
  }
  return encoding;
}

function hasTextControlsOnly(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || TEXT_CONTROLS.has(byte));
}

/** Lead byte → how many bytes follow it and the smallest code point that needs so many. */
function sequence(
  lead: number,
): { readonly more: number; readonly least: number; readonly bits: number } | undefined {
  if (lead < 0x80) return { more: 0, least: 0, bits: lead };
  if (lead >= 0xc2 && lead < 0xe0) return { more: 1, least: 0x80, bits: lead & 0x1f };
  if (lead >= 0xe0 && lead < 0xf0) return { more: 2, least: 0x800, bits: lead & 0x0f };
  if (lead >= 0xf0 && lead < 0xf5) return { more: 3, least: 0x10000, bits: lead & 0x07 };
  return undefined;
}

/** Whether bytes are well-formed UTF-8: no overlong forms, no surrogates, nothing cut off. */
export function isUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const found = sequence(bytes[at] ?? 0);
    if (!found) return false;
    let point = found.bits;
    for (let step = 1; step <= found.more; step += 1) {
      const next = bytes[at + step];
      if (next === undefined || (next & 0xc0) !== 0x80) return false;
      point = (point << 6) | (next & 0x3f);
    }
    if (point < found.least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return false;
    at += found.more + 1;
  }
  return true;
}

/** Characters of the bytes 0x80–0x9F; the five undefined bytes never get here. */
const HIGH_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Decodes windows-1252; our own, because Node's TextDecoder reads it as Latin-1 ("–" and "€" become control characters). */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4_096) {
    const codes = Array.from(bytes.subarray(at, at + 4_096), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? HIGH_1252.charCodeAt(byte - 0x80) : byte,
    );
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}
