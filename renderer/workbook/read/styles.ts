import { builtInFormat, isDateFormat } from './number-format';
import type { PartReader } from './part-reader';
import { refuse } from './refusal';

export interface NumberFormat {
  readonly code: string;
  readonly isDate: boolean;
}

export const GENERAL: NumberFormat = { code: 'General', isDate: false };

/** The number format of each cell style, by the style's index. */
export async function readNumberFormats(parts: PartReader, part: string): Promise<NumberFormat[]> {
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
      if (custom.size > MOST_STYLES || ids.length > MOST_STYLES) refuse({ code: 'damagedPart', part });
      if (path[1] === 'cellXfs' && path[2] === 'xf') ids.push(Number(attributes().get('numFmtId') ?? '0'));
    },
  });
  return ids.map((id) => {
    const code = custom.get(id) ?? builtInFormat(id);
    return { code, isDate: isDateFormat(code) };
  });
}

/** Excel's own limits. */
const LONGEST_FORMAT = 255;
const MOST_STYLES = 65_490;
