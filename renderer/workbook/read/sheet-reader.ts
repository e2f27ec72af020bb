import type { CellRange, SheetCell, SheetGrid } from '@shared/sheets/grid';
import { LAST_COLUMN, LAST_ROW, parseRange, parseReference } from './cell-reference';
import { cellValue, type WorkbookContext } from './cell-value';
import type { SheetPart } from './package-structure';
import type { PartReader } from './part-reader';
import { refuse } from './refusal';
import { moveFormula } from './shared-formula';
import { isItemText, ItemText } from './shared-strings';
import { SheetExtent, type GridBudget } from './sheet-extent';
import { isTrue, type Attributes } from './xml-text';
import type { XmlHandler } from './xml-reader';

/** Reads one worksheet part into its filled cells; everything else in the part is passed over. */
export async function readSheet(
  parts: PartReader,
  sheet: SheetPart,
  context: WorkbookContext,
  budget: GridBudget,
): Promise<SheetGrid> {
  const extent = new SheetExtent(sheet.name, parts.limits, budget);
  const reader = new SheetReader(sheet, context, extent, parts);
  await parts.read(sheet.part, reader);
  return reader.grid();
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Where each level stands in a path such as worksheet/sheetData/row/c/v; the path's length is one more. */
const [PART, ROW, CELL, CONTENT] = [1, 2, 3, 4];

class SheetReader implements XmlHandler {
  private row = -1;
  private column = -1;
  private attributes: Attributes = new Map();
  private value: string | undefined;
  private formula: string | undefined;
  private formulaAttributes: Attributes = new Map();
  private hasInline = false;
  private readonly inline: ItemText;
  private readonly formulas = new Map<string, SharedFormula>();
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: { from: number; to: number }[] = [];

  constructor(
    private readonly sheet: SheetPart,
    private readonly context: WorkbookContext,
    private readonly extent: SheetExtent,
    private readonly parts: PartReader,
  ) {
    this.inline = new ItemText(parts.limits.cellText);
  }

  grid(): SheetGrid {
    return {
      name: this.sheet.name,
      hidden: this.sheet.hidden,
      cells: this.extent.cells,
      merges: this.merges.flatMap((range) => this.extent.clip(range) ?? []),
      hiddenRows: this.extent.withinRows(this.hiddenRows),
      hiddenColumns: this.extent.withinColumns(this.hiddenColumns),
    };
  }

  open(path: readonly string[], attributes: () => Attributes): void {
    if (path[0] !== 'worksheet') this.damaged();
    if (path.length <= ROW) return;
    if (path[PART] === 'sheetData') this.openInData(path, attributes);
    else if (path.length > ROW + 1) return;
    else if (path[PART] === 'cols' && path[ROW] === 'col') this.addColumns(attributes());
    else if (path[PART] === 'mergeCells' && path[ROW] === 'mergeCell') this.addMerge(attributes());
  }

  text(path: readonly string[], text: string): void {
    if (path[PART] !== 'sheetData' || path.length <= CONTENT) return;
    if (path.length > CONTENT + 1) {
      if (path[CONTENT] === 'is' && isItemText(path, CONTENT)) this.inline.add(text);
      return;
    }
    if (path[CONTENT] === 'v') this.value = this.appended(this.value, text);
    if (path[CONTENT] === 'f') this.formula = this.appended(this.formula, text);
  }

  close(path: readonly string[]): void {
    if (path.length === CELL + 1 && path[CELL] === 'c' && path[PART] === 'sheetData') this.closeCell();
  }

  private openInData(path: readonly string[], attributes: () => Attributes): void {
    if (path[ROW] !== 'row') return;
    if (path.length === ROW + 1) this.openRow(attributes());
    if (path[CELL] !== 'c') return;
    if (path.length === CELL + 1) this.openCell(attributes());
    if (path.length === CONTENT + 1) this.openContent(path[CONTENT], attributes);
    if (path.length > CONTENT + 1 && path[CONTENT] !== 'is' && path[CONTENT] !== 'extLst') this.badCell();
  }

  private openRow(attributes: Attributes): void {
    const stated = attributes.get('r');
    const row = stated === undefined ? this.row + 1 : wholeNumber(stated) - 1;
    if (!(row >= 0 && row <= LAST_ROW) || row < this.row) {
      refuse({ code: 'badCell', place: { sheet: this.sheet.name, row: Math.max(this.row, 0), column: 0 } });
    }
    if (row > this.row) this.column = -1;
    this.row = row;
    if (isTrue(attributes.get('hidden'))) this.hiddenRows.push(row);
  }

  private openCell(attributes: Attributes): void {
    const stated = attributes.get('r');
    const place = stated === undefined ? { row: this.row, column: this.column + 1 } : parseReference(stated);
    if (place?.row !== this.row || place.column > LAST_COLUMN || place.column < this.column) this.badCell();
    if (place.column === this.column) refuse({ code: 'duplicateCell', place: this.place() });
    this.column = place.column;
    this.attributes = attributes;
    this.value = undefined;
    this.formula = undefined;
    this.hasInline = false;
    this.inline.take();
  }

  private openContent(name: string | undefined, attributes: () => Attributes): void {
    if (name === 'v') {
      if (this.value !== undefined) this.badCell();
      this.value = '';
    }
    if (name === 'f') {
      if (this.formula !== undefined) this.badCell();
      this.formula = '';
      this.formulaAttributes = attributes();
    }
    if (name === 'is') this.hasInline = true;
  }

  private appended(before: string | undefined, text: string): string {
    const whole = (before ?? '') + text;
    if (whole.length > this.parts.limits.cellText) refuse({ code: 'textTooLong', place: this.place() });
    return whole;
  }

  private closeCell(): void {
    const value = cellValue(
      {
        place: this.place(),
        type: this.attributes.get('t') ?? 'n',
        style: this.attributes.get('s'),
        value: this.value,
        inline: this.hasInline ? this.inline.take() : undefined,
        hasFormula: this.formula !== undefined,
      },
      this.context,
    );
    const formula = this.formula === undefined ? undefined : this.formulaText(this.formula);
    if (value === undefined) return;
    const cell: SheetCell = { row: this.row, column: this.column, value };
    this.extent.add(formula === undefined ? cell : { ...cell, formula });
  }

  /** A formula shared by many cells is written once; the others move it. '' when its text is nowhere. */
  private formulaText(text: string): string {
    const shared =
      this.formulaAttributes.get('t') === 'shared' ? this.formulaAttributes.get('si') : undefined;
    if (shared === undefined) return text;
    if (text !== '') this.formulas.set(shared, { text, row: this.row, column: this.column });
    const master = this.formulas.get(shared);
    return master ? moveFormula(master.text, this.row - master.row, this.column - master.column) : '';
  }

  private addColumns(attributes: Attributes): void {
    if (!isTrue(attributes.get('hidden'))) return;
    const [from, to] = [wholeNumber(attributes.get('min')) - 1, wholeNumber(attributes.get('max')) - 1];
    const after = this.hiddenColumns.at(-1)?.to ?? -1;
    if (!(from > after && from <= LAST_COLUMN && to >= from)) this.damaged();
    this.hiddenColumns.push({ from, to });
  }

  private addMerge(attributes: Attributes): void {
    const range = parseRange(attributes.get('ref') ?? '') ?? this.damaged();
    const limit = this.parts.limits.merges;
    if (this.merges.length >= limit) refuse({ code: 'tooManyMerges', sheet: this.sheet.name, limit });
    this.merges.push(range);
  }

  private place() {
    return { sheet: this.sheet.name, row: Math.max(this.row, 0), column: Math.max(this.column, 0) };
  }

  private badCell(): never {
    return refuse({ code: 'badCell', place: this.place() });
  }

  private damaged(): never {
    return refuse({ code: 'damagedPart', part: this.sheet.part });
  }
}

/** NaN when the text is no whole number. */
function wholeNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
