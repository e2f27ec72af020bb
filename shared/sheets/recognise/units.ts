import type { CellPlace, SheetCell } from '../grid';
import type { SheetUnit } from '../recognised';
import type { SheetView } from './sheet-view';
import { plainText } from './words';
import { readYearText } from './year-heads';

type UnitName = SheetUnit['name'];

const FACTORS: Readonly<Record<UnitName, SheetUnit['factor']>> = { kr: 1, tkr: 1000, mnkr: 1000000 };

// A unit after a figure ("har fått 500 tkr") is about that figure, not about the table.
const THOUSANDS =
  /(?<!\d\s?)(?<!\p{L})(?:tkr|kkr|tsek|ksek|tusen(?:tals?)? (?:kronor|kr|sek))(?!\p{L})|1 ?000-? ?tal/u;
const MILLIONS = /(?<!\d\s?)(?<!\p{L})(?:mnkr|mkr|msek|miljon(?:er|tals?)? (?:kronor|kr|sek))(?!\p{L})/u;
const KRONOR =
  /(?:^|(?<!\p{L})i|\(|(?<!\p{L})belopp)\s*(?:hela )?(?:kr|kronor|sek|svenska kronor)(?:\s*\)|$|[,.;])/u;

const LONGEST = 120;

/** The unit that a head, title or note states, or null. */
export function unitIn(raw: string): UnitName | null {
  if (raw.length > LONGEST) return null;
  const text = readYearText(raw) ? plainText(raw).replace(/\d/g, '').trim() : plainText(raw);
  if (MILLIONS.test(text)) return 'mnkr';
  if (THOUSANDS.test(text)) return 'tkr';
  return KRONOR.test(text) ? 'kr' : null;
}

interface Candidate {
  readonly name: UnitName;
  readonly place: CellPlace;
}

function unitOfCell(view: SheetView, cell: SheetCell): Candidate | null {
  if (cell.value.type !== 'text') return null;
  const name = unitIn(cell.value.text);
  return name === null ? null : { name, place: view.placeOf(cell.row, cell.column) };
}

/** Looked for once in a sheet, however many tables it has. */
const statedIn = new WeakMap<SheetView, readonly Candidate[]>();

function statedUnits(view: SheetView): readonly Candidate[] {
  const known = statedIn.get(view);
  if (known) return known;
  const found = view.rows.flatMap((row) => view.cellsIn(row).flatMap((cell) => unitOfCell(view, cell) ?? []));
  statedIn.set(view, found);
  return found;
}

/** A table's unit as the user wants it, with where the sheet says something and what. */
export function unitAs(name: UnitName | undefined, found: SheetUnit): SheetUnit {
  if (name === undefined || name === found.name) return found;
  return { name, factor: FACTORS[name], place: found.place, read: found.name };
}

/**
 * The unit of a table: stated in its heads, else nearest above them, else anywhere in the sheet, else kronor.
 */
export function findUnit(view: SheetView, headRow: number, left: number, right: number): SheetUnit {
  const distance = ({ place }: Candidate): number => {
    const [row, column] = view.turned ? [place.column, place.row] : [place.row, place.column];
    const beside = column < left || column > right ? 0.5 : 0;
    if (Math.abs(row - headRow) <= 1) return Math.abs(row - headRow) + beside;
    return row < headRow ? 10 + headRow - row + beside : 1_000_000 + row - headRow;
  };
  const [nearest] = [...statedUnits(view)].sort((a, b) => distance(a) - distance(b));
  if (!nearest) return { name: 'kr', factor: 1, place: null };
  return { name: nearest.name, factor: FACTORS[nearest.name], place: nearest.place };
}
