import { cellAddress } from '../grid';
import { useOf, type TableChoice } from './import-choices';
import type { ColumnUse, InitiativeField, InitiativeTable, ReadLine } from './initiative-table';
import type { ProjectNames, ReadValue, ValueField, ValueReading } from './read-value';
import { readMark, saysNothing, splitList } from './split-list';

/** One cell of a row, as the sheet has it. */
export interface SourceCell {
  /** "C7"; empty for the sheet's name or a heading that holds for the row. */
  readonly address: string;
  readonly head: string;
  readonly use: ColumnUse;
  readonly text: string;
  /** An error of Excel, or a formula without its result: read as empty. */
  readonly isFault: boolean;
  /** A yes or no column with something else in it: read as no. */
  readonly isUnclear: boolean;
}

/** A row's texts, field by field. */
export interface RowReading {
  readonly cells: readonly SourceCell[];
  readonly texts: Readonly<Partial<Record<InitiativeField, string>>>;
  readonly values: Readonly<Record<ValueField, readonly ValueReading[]>>;
}

const PLAIN_FIELDS = [
  'title',
  'targetGroup',
  'riskFactors',
  'protectiveFactors',
  'effect',
  'source',
  'notes',
] as const satisfies readonly InitiativeField[];

function sourceCells(table: InitiativeTable, line: ReadLine, choice: TableChoice | undefined): SourceCell[] {
  return table.columns.flatMap((column) => {
    const fault = line.faults.find((one) => one.column === column.column);
    const text = line.texts[column.column] ?? fault?.text ?? '';
    if (text === '' && !fault) return [];
    const use = useOf(column, choice);
    const isMark = use === 'municipalityMark' || use === 'focusAreaMark';
    return [
      {
        address: cellAddress({ row: line.row, column: column.column }),
        head: column.head,
        use,
        text,
        isFault: fault !== undefined,
        isUnclear: isMark && fault === undefined && readMark(text) === 'unclear',
      },
    ];
  });
}

/** A field's text; where several columns say it, each with its head. */
function textOf(cells: readonly SourceCell[], field: ColumnUse): string {
  const said = cells.filter((cell) => cell.use === field && !cell.isFault && cell.text.trim() !== '');
  const [only] = said;
  if (said.length < 2) return only?.text.trim() ?? '';
  return said.map(({ head, text }) => (head === '' ? text.trim() : `${head}: ${text.trim()}`)).join('\n');
}

const LISTS = { municipalities: 'municipalityMark', focusAreas: 'focusAreaMark' } as const;
type ListField = keyof typeof LISTS;

interface Around {
  readonly names: ProjectNames;
  readonly read: ReadValue;
}

function readList(
  field: ListField,
  cells: readonly SourceCell[],
  { names, read }: Around,
): readonly ValueReading[] {
  const known = names[field].map(({ name }) => name);
  const fromText = cells
    .filter((cell) => cell.use === field && !cell.isFault)
    // "Hela länet, alla kommuner" is one meaning, and so is a name with a comma in it.
    .flatMap(({ text }) => (read(field, text).certainty === 'exact' ? [text] : splitList(text, known)));
  const fromMarks = cells
    .filter((cell) => cell.use === LISTS[field] && !cell.isFault && readMark(cell.text) === 'yes')
    .map(({ head }) => head);
  const readings = [...fromText, ...fromMarks]
    .filter((text) => !saysNothing(text))
    .map((text) => read(field, text));
  return [...new Set(readings)];
}

/** The heading above a row, or its sheet's name, where it names a municipality or area and the row itself does not. */
function fromAround(
  field: ListField,
  table: InitiativeTable,
  line: ReadLine,
  { read }: Around,
): { readonly text: string; readonly value: ValueReading } | null {
  for (const text of [line.heading, table.sheet]) {
    const value = text === '' ? null : read(field, text);
    if (value && value.certainty !== 'unknown' && value.proposal !== 'all') return { text, value };
  }
  return null;
}

/** What one row of a table says. */
export function readRow(
  table: InitiativeTable,
  line: ReadLine,
  choice: TableChoice | undefined,
  around: Around,
): RowReading {
  const cells = sourceCells(table, line, choice);
  const lists = { municipalities: [] as readonly ValueReading[], focusAreas: [] as readonly ValueReading[] };
  for (const field of ['municipalities', 'focusAreas'] as const) {
    lists[field] = readList(field, cells, around);
    const outer = lists[field].length === 0 ? fromAround(field, table, line, around) : null;
    if (!outer) continue;
    lists[field] = [outer.value];
    cells.push({ address: '', head: '', use: field, text: outer.text, isFault: false, isUnclear: false });
  }
  const single = (field: ValueField): readonly ValueReading[] => {
    const text = textOf(cells, field).replace(/\s+/g, ' ');
    // "Ingen" and "okänd" say something of evidence and status, and nothing of who it is.
    const isNothing = field === 'actor' ? saysNothing(text) : !/[\p{L}\p{N}]/u.test(text);
    return isNothing ? [] : [around.read(field, text)];
  };
  const texts = PLAIN_FIELDS.map((field) => [field, textOf(cells, field)] as const);
  return {
    cells,
    texts: Object.fromEntries(texts.filter(([, text]) => text !== '')),
    values: {
      ...lists,
      actor: single('actor'),
      sector: single('sector'),
      evidence: single('evidence'),
      status: single('status'),
    },
  };
}
