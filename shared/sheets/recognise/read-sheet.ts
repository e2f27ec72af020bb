import type { SheetGrid } from '../grid';
import type { RecognitionFailure, SkippedPlace } from '../recognised';
import { findBlocks, type Block } from './blocks';
import { placeKey, type Part } from './line';
import type { PartState, Surroundings } from './part-state';
import { readPart } from './read-part';
import { viewSheet, type SheetView } from './sheet-view';
import { skippedPlaces } from './skipped-places';
import { startState } from './start-state';
import { readYearSheet } from './year-sheet';

/** One sheet read: its parts, and what took no part. */
export interface SheetReading {
  readonly parts: readonly Part[];
  readonly skipped: readonly SkippedPlace[];
  readonly failures: readonly RecognitionFailure['code'][];
}

/** A budget has tens of rows; thousands are a ledger. */
const MOST_LINES = 2_000;

/** A budget with its years down the rows has a few of them; a longer sheet is not tried that way. */
const MOST_ROWS_TO_TURN = 500;

interface ViewReading {
  readonly view: SheetView;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
  readonly failures: readonly RecognitionFailure['code'][];
}

const touches = (a: Block, b: Block): boolean => a.left <= b.right && b.left <= a.right;

function readBlocks(view: SheetView, blocks: readonly Block[], around: Surroundings): readonly Part[] {
  const ends = new Map<Block, PartState>();
  const financing = blocks.filter((block) => startState(block, null).section === 'financing');
  return blocks.map((block) => {
    const above = blocks.filter((other) => other.headRow < block.headRow && touches(other, block)).at(-1);
    const start = startState(block, above ? (ends.get(above) ?? null) : null);
    const elsewhere = around.financingElsewhere || financing.some((other) => other !== block);
    const { part, end } = readPart(block, start, { ...around, financingElsewhere: elsewhere });
    ends.set(block, end);
    return part;
  });
}

const hasRows = (part: Part): boolean =>
  part.lines.length <= MOST_LINES && part.lines.some((line) => line.kind === 'row' || line.saying.maybeRow);

function readView(view: SheetView, around: Surroundings): ViewReading {
  const { blocks, failures } = findBlocks(view);
  const parts = readBlocks(view, blocks, around);
  const kept = blocks.filter((_, index) => parts[index] && hasRows(parts[index]));
  return { view, blocks: kept, parts: parts.filter(hasRows), failures };
}

/** How much of a sheet a reading explains: its amounts. */
const explained = (reading: ViewReading): number =>
  reading.parts.reduce((sum, part) => sum + part.lines.length * part.years.length, 0);

function bestReading(sheet: SheetGrid, around: Surroundings): ViewReading {
  const across = readView(viewSheet(sheet), around);
  const isShort = across.view.rows.length <= MOST_ROWS_TO_TURN;
  const down = isShort ? readView(viewSheet(sheet, true), around) : { ...across, parts: [], failures: [] };
  const best = explained(down) > explained(across) ? down : across;
  if (best.parts.length > 0) return best;
  const block = readYearSheet(across.view);
  const parts = block ? readBlocks(across.view, [block], around).filter(hasRows) : [];
  return {
    ...across,
    blocks: block && parts.length > 0 ? [block] : [],
    parts,
    failures: [...across.failures, ...down.failures],
  };
}

/** Reads one visible sheet, with its years across or down, or as a sheet about one year. */
export function readSheet(sheet: SheetGrid, around: Surroundings): SheetReading {
  const { view, blocks, parts, failures } = bestReading(sheet, around);
  if (parts.length === 0) return { parts, skipped: [], failures };
  const used = new Set(parts.flatMap((part) => part.used.map(placeKey)));
  return { parts, skipped: skippedPlaces(view, blocks, used), failures: [] };
}
