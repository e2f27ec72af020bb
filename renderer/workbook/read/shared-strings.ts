import type { PartReader } from './part-reader';
import { refuse } from './refusal';
import { unescapeOfficeText } from './xml-text';

/** A shared string longer than a cell may hold; only a cell that uses it is refused. */
export const TOO_LONG = Symbol('text longer than a cell may hold');
export type SharedString = string | typeof TOO_LONG;

/** Gathers the text of a string item: plain, or the runs of a rich one. Phonetic hints are left out. */
export class ItemText {
  private text = '';
  private tooLong = false;

  constructor(private readonly longest: number) {}

  add(text: string): void {
    if (this.text.length + text.length > this.longest) this.tooLong = true;
    else this.text += text;
  }

  take(): SharedString {
    const result = this.tooLong ? TOO_LONG : unescapeOfficeText(this.text);
    this.text = '';
    this.tooLong = false;
    return result;
  }
}

/** Whether the innermost element's text is text of the string item at `depth` (1 = the item is the root's child). */
export function isItemText(path: readonly string[], depth: number): boolean {
  if (path.at(-1) !== 't') return false;
  return path.length === depth + 2 || (path.length === depth + 3 && path[depth + 1] === 'r');
}

/** The workbook's shared strings in order: at most as many, and as long together, as all cells may hold. */
export async function readSharedStrings(parts: PartReader, part: string): Promise<SharedString[]> {
  const { limits } = parts;
  const strings: SharedString[] = [];
  const item = new ItemText(limits.cellText);
  let length = 0;
  await parts.read(part, {
    open: () => undefined,
    text(path, text) {
      if (isItemText(path, 1)) item.add(text);
    },
    close(path) {
      if (path.length !== 2 || path[1] !== 'si') return;
      const text = item.take();
      strings.push(text);
      length += text === TOO_LONG ? 0 : text.length;
      if (strings.length > limits.cells) refuse({ code: 'tooManyCells', limit: limits.cells });
      if (length > limits.totalText) refuse({ code: 'inflatesTooMuch', limit: limits.totalText });
    },
  });
  return strings;
}
