import type { ImportLimits } from '@shared/sheets/import-limits';
import { inflateEntry, type InflateBudget } from './inflate-entry';
import { PartDecoder } from './part-text';
import { refuse } from './refusal';
import { XmlReader, type XmlHandler } from './xml-reader';
import type { ZipEntry } from './zip-directory';

/** Reads the parts of one package; only parts that are asked for are ever inflated. */
export class PartReader {
  private readonly budget: InflateBudget;

  constructor(
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    readonly limits: ImportLimits,
  ) {
    this.budget = { limits, spent: 0 };
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** Whether any part's name begins so, e.g. "xl/externallinks/". */
  hasAnyUnder(folder: string): boolean {
    return [...this.entries.keys()].some((name) => name.startsWith(folder));
  }

  /** Streams one part's XML into the handler; refuses with `missingPart` when there is no such part. */
  async read(part: string, handler: XmlHandler): Promise<void> {
    const entry = this.entries.get(part.toLowerCase()) ?? refuse({ code: 'missingPart', part });
    const decoder = new PartDecoder(entry.name);
    const xml = new XmlReader(entry.name, this.limits.xmlDepth, handler);
    await inflateEntry(entry, this.budget, (bytes) => {
      xml.feed(decoder.decode(bytes));
    });
    xml.feed(decoder.end());
    xml.end();
  }
}
