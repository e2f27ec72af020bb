import { textEncoding, type TextEncoding } from './text-encoding';

/** What a file is by its own bytes; its name is not asked. */
export type FileType =
  | { readonly kind: 'empty' }
  /** A zip that may hold an Excel workbook; its content types decide (see `packageKind`). */
  | { readonly kind: 'zip' }
  | { readonly kind: 'openDocument' }
  | { readonly kind: 'otherZip' }
  /** An Excel or Word file behind a password. */
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'oldExcel' }
  | { readonly kind: 'word' }
  /** The container of old Office files and of encrypted ones, without more to go by. */
  | { readonly kind: 'compoundFile' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'text'; readonly encoding: TextEncoding }
  | { readonly kind: 'unknown' };

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OPEN_DOCUMENT_SHEET = 'application/vnd.oasis.opendocument.spreadsheet';

const startsWith = (bytes: ArrayLike<number>, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const asciiBytes = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  Array.from(bytes.subarray(from, to), (byte) => String.fromCharCode(byte)).join('');

/** Tells what kind of file these bytes are, from the bytes alone. */
export function detectFileType(bytes: Uint8Array): FileType {
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, asciiBytes('PK\u0003\u0004')) || startsWith(bytes, asciiBytes('PK\u0005\u0006'))) {
    return zipType(bytes);
  }
  if (startsWith(bytes, COMPOUND_FILE)) return compoundFileType(bytes);
  if (startsWith(bytes, asciiBytes('%PDF-'))) return { kind: 'pdf' };
  return textType(bytes);
}

/** OpenDocument and EPUB begin with a stored entry named "mimetype"; Office packages never do. */
function zipType(bytes: Uint8Array): FileType {
  const nameLength = (bytes[26] ?? 0) + (bytes[27] ?? 0) * 256;
  const extraLength = (bytes[28] ?? 0) + (bytes[29] ?? 0) * 256;
  if (latin1(bytes, 30, 30 + nameLength) !== 'mimetype') return { kind: 'zip' };
  const start = 30 + nameLength + extraLength;
  const mimetype = latin1(bytes, start, start + OPEN_DOCUMENT_SHEET.length);
  return { kind: mimetype === OPEN_DOCUMENT_SHEET ? 'openDocument' : 'otherZip' };
}

/** Looks for the stream names of a compound file's directory: entries of 128 bytes, name in UTF-16, length at 64, type at 66. */
function compoundFileType(bytes: Uint8Array): FileType {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const name = directoryName(bytes, at);
    if (name !== undefined) names.add(name);
  }
  if (names.has('EncryptedPackage')) return { kind: 'encrypted' };
  if (names.has('Workbook') || names.has('Book')) return { kind: 'oldExcel' };
  if (names.has('WordDocument')) return { kind: 'word' };
  return { kind: 'compoundFile' };
}

const STREAM_TYPES = [1, 2, 5];

function directoryName(bytes: Uint8Array, at: number): string | undefined {
  const length = (bytes[at + 64] ?? 0) + (bytes[at + 65] ?? 0) * 256;
  if (length < 4 || length > 64 || length % 2 === 1 || !STREAM_TYPES.includes(bytes[at + 66] ?? 0))
    return undefined;
  let name = '';
  for (let offset = at; offset < at + length - 2; offset += 2) {
    name += String.fromCharCode((bytes[offset] ?? 0) + (bytes[offset + 1] ?? 0) * 256);
  }
  return name;
}

/** What is left of a workbook cut off in its first bytes is no text either. */
const ZIP_START = [0x50, 0x4b, 0x03];

/** How text that is surely no table begins: markup, JSON, rich text, SIE, scripts. */
const NOT_A_TABLE = /^\s*(?:<[!?a-z/]|\{\s*["}]|\[\s*[[{"\]]|\{\\rtf|#FLAGGA|#!|%!PS)/i;

function textType(bytes: Uint8Array): FileType {
  if (bytes.length < 4 && startsWith(ZIP_START, Array.from(bytes))) return { kind: 'unknown' };
  const encoding = textEncoding(bytes);
  if (encoding === undefined) return { kind: 'unknown' };
  const start = latin1(bytes, 0, 512)
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '');
  return NOT_A_TABLE.test(start) ? { kind: 'unknown' } : { kind: 'text', encoding };
}

export type PackageKind = 'xlsx' | 'xlsm' | 'xlsb' | 'word' | 'other';

/** What an Office package is, by the content type of its main part. */
export function packageKind(mainContentType: string): PackageKind {
  const type = mainContentType.toLowerCase();
  if (type.includes('wordprocessingml') || type.includes('ms-word')) return 'word';
  if (type.includes('sheet.binary')) return 'xlsb';
  if (/ms-excel\.(?:sheet|template|addin)\.macroenabled/.test(type)) return 'xlsm';
  return /spreadsheetml\.(?:sheet|template)\.main\+xml$/.test(type) ? 'xlsx' : 'other';
}
