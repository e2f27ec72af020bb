import { refuse } from './refusal';

type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Turns a part's bytes, as they come, into text: UTF-8 or UTF-16, by byte order mark or by how "<" looks. */
export class PartDecoder {
  private decoder: TextDecoder | undefined;
  private start = new Uint8Array(0);

  constructor(private readonly part: string) {}

  /** The text of these bytes; '' while there are too few to tell the encoding. */
  decode(bytes: Uint8Array): string {
    if (this.decoder) return this.run(this.decoder, bytes);
    const joined = new Uint8Array(this.start.length + bytes.length);
    joined.set(this.start);
    joined.set(bytes, this.start.length);
    this.start = joined;
    return joined.length < ENOUGH ? '' : this.begin();
  }

  /** The last of the text; refuses a part that ends in the middle of a character. */
  end(): string {
    const rest = this.decoder ? '' : this.begin();
    return rest + this.run(this.decoder, undefined);
  }

  private begin(): string {
    this.decoder = new TextDecoder(partEncoding(this.start, this.part), { fatal: true });
    return this.run(this.decoder, this.start);
  }

  private run(decoder: TextDecoder | undefined, bytes: Uint8Array | undefined): string {
    try {
      return decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
    } catch {
      return refuse({ code: 'damagedPart', part: this.part });
    }
  }
}

/** Long enough for a byte order mark and an XML declaration. */
const ENOUGH = 200;
const DECLARED = /^[\ufeff\s]*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;

/** Finds the encoding and refuses a declaration that says another: guessing would misread names and labels. */
function partEncoding(start: Uint8Array, part: string): XmlEncoding {
  const encoding = encodingOf(start);
  const head = new TextDecoder(encoding).decode(start.subarray(0, ENOUGH));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase() ?? encoding;
  const agrees =
    encoding === 'utf-8' ? /^(?:utf-?8|us-ascii|ascii)$/.test(declared) : declared.startsWith('utf-16');
  return agrees ? encoding : refuse({ code: 'damagedPart', part });
}

function encodingOf([first, second]: Uint8Array): XmlEncoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
