import { builtInFormat } from './number-format';
import type { PartReader } from './part-reader';

/** The number format of each cell style, by the style's index. */
export async function readNumberFormats(parts: PartReader, part: string): Promise<string[]> {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  await parts.read(part, {
    open(path, attributes) {
      if (path.length !== 3) return;
      if (path[1] === 'numFmts' && path[2] === 'numFmt') {
        const found = attributes();
        custom.set(
          Number(found.get('numFmtId')),
          (found.get('formatCode') ?? 'General').slice(0, LONGEST_FORMAT),
        );
      }
      if (path[1] === 'cellXfs' && path[2] === 'xf') ids.push(Number(attributes().get('numFmtId') ?? '0'));
    },
  });
  return ids.map((id) => custom.get(id) ?? builtInFormat(id));
}

/** Excel's own limit. */
const LONGEST_FORMAT = 255;
