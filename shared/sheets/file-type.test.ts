import { describe, expect, it } from 'vitest';
import { detectFileType, packageKind } from './file-type';
import { isUtf8, textEncoding, decodeWindows1252 } from './text-encoding';
import fc from 'fast-check';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const kindOf = (bytes: Uint8Array): string => detectFileType(bytes).kind;

describe('detectFileType', () => {
  it.each([
    ['', 'empty'],
    ['PK\u0003\u0004', 'zip'],
    ['PK', 'unknown'],
    ['PK;1', 'text'],
    ['%PDF-1.4', 'pdf'],
    ['Kostnad;2024', 'text'],
    ['[ej klart];2024', 'text'],
    ['<50 år;12', 'text'],
    ['  <!doctype html>', 'unknown'],
    ['<table>', 'unknown'],
    ['[{"a": 1}]', 'unknown'],
    ['{\\rtf1', 'unknown'],
    ['a\u0000b', 'unknown'],
    ['\u001f\u0008', 'unknown'],
  ])('says that %j is %s', (text, kind) => {
    expect(kindOf(utf8(text))).toBe(kind);
  });

  it('ends for every sequence of bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 600 }),
        fc.constantFrom('', 'PK\u0003\u0004'),
        (bytes, start) => {
          expect(kindOf(Uint8Array.from([...utf8(start), ...bytes]))).toMatch(/^[a-zA-Z]+$/);
        },
      ),
    );
  });
});

describe('packageKind', () => {
  it.each([
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'xlsx'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', 'xlsx'],
    ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'xlsm'],
    ['application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xlsb'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'word'],
    ['', 'other'],
  ])('says that %s is %s', (type, kind) => {
    expect(packageKind(type)).toBe(kind);
  });
});

describe('text encodings', () => {
  it('agree with the platform about what is UTF-8', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const decodes = (bytes: Uint8Array): boolean => {
      try {
        strict.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const lead = fc.constantFrom(
      0x61,
      0xc1,
      0xc3,
      0xe0,
      0xe2,
      0xed,
      0xf0,
      0xf4,
      0xf5,
      0x80,
      0x9f,
      0xa0,
      0xbf,
      0xff,
    );
    fc.assert(
      fc.property(fc.array(lead, { maxLength: 6 }), (bytes) => {
        expect(isUtf8(Uint8Array.from(bytes))).toBe(decodes(Uint8Array.from(bytes)));
      }),
      { numRuns: 3_000 },
    );
  });

  it('fall back to windows-1252 for a file that Excel saved as CSV', () => {
    const bytes = Uint8Array.of(0xc5, 0xe4, 0xf6, 0x20, 0x80, 0x96);
    expect(textEncoding(bytes)).toBe('windows-1252');
    expect(decodeWindows1252(bytes)).toBe('Åäö €–');
  });

  it('find none in bytes that windows-1252 leaves undefined', () => {
    expect(textEncoding(Uint8Array.of(0x41, 0x81))).toBeUndefined();
  });
});
