import type { ImportLimits } from '@shared/sheets/import-limits';
import { crc32 } from './crc32';
import { Refusal, refuse } from './refusal';
import type { ZipEntry } from './zip-directory';

/** Counts what comes out of one zip, entry after entry. */
export interface InflateBudget {
  readonly limits: Pick<ImportLimits, 'inflatedBytes' | 'ratio' | 'ratioFromBytes'>;
  /** Bytes inflated so far. */
  spent: number;
}

/** Small slices, so that a bomb is noticed after a few megabytes whatever the inflater buffers. */
const SLICE = 16 * 1024;

/**
 * Inflates one entry piece by piece into `onBytes`. Refuses it in the middle when the budget or the ratio is exceeded,
 * and at the end when length or checksum differ from what the zip declared.
 */
export async function inflateEntry(
  entry: ZipEntry,
  budget: InflateBudget,
  onBytes: (bytes: Uint8Array) => void,
): Promise<void> {
  let length = 0;
  let sum = 0;
  const pieces = entry.method === 'stored' ? slices(entry.compressed) : inflatedPieces(entry);
  for await (const piece of pieces) {
    length += piece.length;
    budget.spent += piece.length;
    checkCost(entry, length, budget);
    sum = crc32(piece, sum);
    onBytes(piece);
  }
  if (length !== entry.size || sum !== entry.crc) refuse({ code: 'damagedPart', part: entry.name });
}

function checkCost(entry: ZipEntry, length: number, { limits, spent }: InflateBudget): void {
  if (length > limits.ratioFromBytes && length > limits.ratio * entry.compressed.length) {
    refuse({ code: 'ratioTooHigh', entry: entry.name });
  }
  if (spent > limits.inflatedBytes) refuse({ code: 'inflatesTooMuch', limit: limits.inflatedBytes });
  if (length > entry.size) refuse({ code: 'damagedPart', part: entry.name });
}

function* slices(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

async function* inflatedPieces(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const source = slices(entry.compressed);
  const compressed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const next = source.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
  const reader = compressed.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await readPiece(reader, entry);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The inflater throws a plain TypeError on broken data; say which part it was. */
async function readPiece(reader: ReadableStreamDefaultReader<Uint8Array>, entry: ZipEntry) {
  try {
    return await reader.read();
  } catch {
    throw new Refusal({ code: 'damagedPart', part: entry.name });
  }
}
