import { parseBlock } from '@shared/domain/budget/clipboard-block';
import { isDeclared, placeKey, type DeclaredEntries, type TableLine } from './declared-entries';

/**
 * What a block copied from Excel or Word puts in the boxes when it is pasted in the one with this key: place key → text.
 * What falls on entered cells or outside the table is left out; undefined: a single figure, nothing special.
 */
export function pastedEntries(
  lines: readonly TableLine[],
  key: string,
  clipboard: string,
): DeclaredEntries | undefined {
  const block = parseBlock(clipboard);
  const isSingle = block.length < 2 && (block[0]?.length ?? 0) < 2;
  const top = lines.findIndex((line) => line.places.some((place) => placeKey(place) === key));
  const left = lines[top]?.places.findIndex((place) => placeKey(place) === key) ?? -1;
  if (isSingle || left < 0) return undefined;
  const entries = block.flatMap((texts, down) => {
    const line = lines[top + down];
    if (!line) return [];
    return texts.flatMap((text, right) => {
      const place = line.places[left + right];
      return place && isDeclared(line, place) ? [[placeKey(place), text.trim()] as const] : [];
    });
  });
  return Object.fromEntries(entries);
}
