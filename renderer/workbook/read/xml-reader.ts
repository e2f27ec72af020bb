import { refuse } from './refusal';
import { decodeXmlText, parseAttributes, type Attributes } from './xml-text';

/** What a reader of one part does with its XML. Names come without their namespace prefix. */
export interface XmlHandler {
  /** `path` holds the names of the elements around this one, outermost first, itself last. Ask for attributes at once. */
  open(path: readonly string[], attributes: () => Attributes): void;
  /** Text directly inside the innermost element; may come in several pieces. */
  text?(path: readonly string[], text: string): void;
  close?(path: readonly string[]): void;
}

/** One tag, comment or piece of text held back until the rest of it comes; longer is no honest part. */
const LONGEST_TOKEN = 4_000_000;

/**
 * A strict XML reader for untrusted parts, fed piece by piece. It knows no DOCTYPE (refused), no entities but the five
 * of XML, and refuses elements that do not close in order, or that lie deeper than allowed.
 */
export class XmlReader {
  private rest = '';
  private readonly path: string[] = [];
  private rootSeen = false;
  private rawAttributes = '';
  /** One function for all elements: a closure for each would be half of all garbage. */
  private readonly attributes = (): Attributes => parseAttributes(this.rawAttributes) ?? this.damaged();

  constructor(
    private readonly part: string,
    private readonly maxDepth: number,
    private readonly handler: XmlHandler,
  ) {}

  feed(text: string): void {
    this.rest = this.rest === '' ? text : this.rest + text;
    let at = 0;
    for (;;) {
      const tag = this.rest.indexOf('<', at);
      if (tag < 0) break;
      if (tag > at) this.takeText(this.rest.slice(at, tag));
      at = tag;
      const next = this.takeMarkup(tag);
      if (next === undefined) break;
      at = next;
    }
    this.rest = this.rest.slice(at);
    if (this.rest.length > LONGEST_TOKEN) this.damaged();
  }

  /** Says that no more comes; refuses a part that is cut off. */
  end(): void {
    if (!this.rootSeen || this.path.length > 0 || this.rest.trim() !== '') this.damaged();
  }

  private damaged(): never {
    return refuse({ code: 'damagedPart', part: this.part });
  }

  private takeText(raw: string): void {
    if (this.path.length === 0) {
      if (raw.replace('\ufeff', '').trim() !== '') this.damaged();
      return;
    }
    this.handler.text?.(this.path, decodeXmlText(raw) ?? this.damaged());
  }

  /** Handles the markup that begins at `start`; returns where it ends, or undefined when more text is needed. */
  private takeMarkup(start: number): number | undefined {
    const second = this.rest.charCodeAt(start + 1);
    if (second === SLASH) return this.takeClose(start);
    if (second === BANG) return this.takeDeclaration(start);
    if (second === QUESTION) return this.endOf('?>', start);
    const end = tagEnd(this.rest, start + 1);
    if (end === MALFORMED) this.damaged();
    if (end < 0) return undefined;
    const empty = this.rest.charCodeAt(end - 1) === SLASH;
    this.takeOpen(this.rest.slice(start + 1, empty ? end - 1 : end), empty);
    return end + 1;
  }

  private endOf(marker: string, start: number): number | undefined {
    const end = this.rest.indexOf(marker, start);
    return end < 0 ? undefined : end + marker.length;
  }

  private takeOpen(tag: string, empty: boolean): void {
    const nameEnd = tag.search(/[\s/]/);
    const fullName = nameEnd < 0 ? tag : tag.slice(0, nameEnd);
    const name = localName(fullName);
    if (name === '' || (this.path.length === 0 && this.rootSeen)) this.damaged();
    this.rootSeen = true;
    this.path.push(name);
    if (this.path.length > this.maxDepth) this.damaged();
    this.rawAttributes = nameEnd < 0 ? '' : tag.slice(nameEnd);
    this.handler.open(this.path, this.attributes);
    if (empty) this.pop();
  }

  private takeClose(start: number): number | undefined {
    const end = this.rest.indexOf('>', start);
    if (end < 0) return undefined;
    if (localName(this.rest.slice(start + 2, end).trimEnd()) !== this.path.at(-1)) this.damaged();
    this.pop();
    return end + 1;
  }

  private pop(): void {
    this.handler.close?.(this.path);
    this.path.pop();
  }

  /** `<!--`, `<![CDATA[` or `<!DOCTYPE`. */
  private takeDeclaration(start: number): number | undefined {
    const head = this.rest.slice(start, start + 9);
    if (head.startsWith('<!--')) return this.endOf('-->', start + 4);
    if (head === '<![CDATA[') return this.takeCdata(start);
    if ('<![CDATA['.startsWith(head) || '<!--'.startsWith(head)) return undefined;
    return refuse({ code: 'doctype', part: this.part });
  }

  private takeCdata(start: number): number | undefined {
    const end = this.endOf(']]>', start);
    if (end === undefined) return undefined;
    if (this.path.length === 0) this.damaged();
    this.handler.text?.(this.path, this.rest.slice(start + 9, end - 3));
    return end;
  }
}

const [SLASH, BANG, QUESTION, GREATER, QUOTE, APOSTROPHE, LESS] = [47, 33, 63, 62, 34, 39, 60];

const MALFORMED = -2;

/** The ">" that ends a tag: not one inside a quoted value. −1 when it has not come yet, −2 when another tag begins first. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === QUOTE || code === APOSTROPHE) {
      at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) return -1;
    } else if (code === LESS) return MALFORMED;
  }
  return -1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
