import { actorKey } from '../../domain/actor/actor-name';
import type { Initiative } from '../../domain/mapping/initiative';
import { normaliseLabel } from '../recognise/words';
import { fieldValue } from './become-initiative';
import type { InitiativeChoices, RowDecision } from './import-choices';
import { INITIATIVE_FIELDS, type InitiativeField } from './initiative-table';
import { VALUE_FIELDS, type ValueReading } from './read-value';
import type { ImportInto, RowDraft } from './row-drafts';

/** Why a row is what it is. */
export type RowState =
  | { readonly kind: 'new' }
  /** The project has it; `differs` are the fields where the sheet says something else. */
  | {
      readonly kind: 'existing';
      readonly initiative: Initiative;
      readonly differs: readonly InitiativeField[];
    }
  /** The same initiative stands further up; `addsOnly`: it differs in places and areas alone. */
  | {
      readonly kind: 'repeated';
      readonly rowId: string;
      readonly row: number;
      readonly sheet: string;
      readonly addsOnly: boolean;
    }
  | { readonly kind: 'untitled' };

/** One row of the sheet and what becomes of it. */
export interface PlannedRow extends Omit<RowDraft, 'actor'> {
  readonly state: RowState;
  readonly decision: RowDecision;
  readonly allowed: readonly RowDecision[];
}

/** A text that was not understood word for word, and where it stands. */
export interface ValueInQuestion {
  readonly reading: ValueReading;
  readonly places: readonly { readonly sheet: string; readonly address: string }[];
}

export interface InitiativePlan {
  readonly rows: readonly PlannedRow[];
  readonly values: readonly ValueInQuestion[];
  readonly counts: Readonly<Record<RowDecision, number>>;
}

const TEXT_FIELDS: readonly InitiativeField[] = [
  'sector',
  'targetGroup',
  'evidence',
  'riskFactors',
  'protectiveFactors',
  'effect',
  'status',
  'source',
  'notes',
];

const DECISIONS: Readonly<Record<RowState['kind'], readonly RowDecision[]>> = {
  new: ['import', 'skip'],
  existing: ['skip', 'update', 'import'],
  repeated: ['skip', 'import'],
  untitled: ['skip'],
};

/** What is done with a row when the user says nothing: nothing is written over without being asked for. */
function decided(state: RowState, choice: RowDecision | undefined): Pick<PlannedRow, 'decision' | 'allowed'> {
  const isAdding = state.kind === 'repeated' && state.addsOnly;
  const allowed = isAdding
    ? (['join', 'skip', 'import'] as const)
    : state.kind === 'existing' && state.differs.length === 0
      ? (['skip', 'import'] as const)
      : DECISIONS[state.kind];
  const [first = 'skip'] = allowed;
  return { allowed, decision: choice !== undefined && allowed.includes(choice) ? choice : first };
}

/** Initiatives and rows by what they are called and who is behind them. */
class Known<Item> {
  readonly #byKey = new Map<string, Item>();
  readonly #byTitle = new Map<string, Item[]>();

  add(title: string, actor: string, item: Item): void {
    const key = `${title}|${actor}`;
    if (!this.#byKey.has(key)) this.#byKey.set(key, item);
    const same = this.#byTitle.get(title);
    if (same) same.push(item);
    else this.#byTitle.set(title, [item]);
  }

  /** The one with this title and actor; by the title alone where the actor is not said and only one has it. */
  find(title: string, actor: string): Item | undefined {
    const exact = this.#byKey.get(`${title}|${actor}`);
    const same = this.#byTitle.get(title) ?? [];
    return exact ?? (actor === '' && same.length === 1 ? same[0] : undefined);
  }
}

interface Repetition {
  readonly of: RowDraft;
  /** It differs in places and areas alone. */
  readonly addsOnly: boolean;
}

/** Rows that are the same initiative as one further up: a sheet with one row for each municipality. */
function findRepeated(drafts: readonly RowDraft[]): ReadonlyMap<string, Repetition> {
  const above = new Known<RowDraft>();
  const repeated = new Map<string, Repetition>();
  for (const draft of drafts) {
    const title = normaliseLabel(draft.becomes.title);
    if (title === '') continue;
    const earlier = above.find(title, draft.actor);
    if (!earlier) {
      above.add(title, draft.actor, draft);
      continue;
    }
    const addsOnly = TEXT_FIELDS.every(
      (field) =>
        !draft.given.includes(field) ||
        fieldValue(draft.becomes, field, []) === fieldValue(earlier.becomes, field, []),
    );
    repeated.set(draft.id, { of: earlier, addsOnly });
  }
  return repeated;
}

/** A row with the places and areas of those that are joined to it. */
function withJoined(draft: RowDraft, joined: readonly RowDraft[]): RowDraft {
  if (joined.length === 0) return draft;
  const all = [draft, ...joined].map(({ becomes }) => becomes);
  const isWholeCounty = all.some((one) => one.isWholeCounty);
  const municipalityIds = isWholeCounty ? [] : [...new Set(all.flatMap((one) => one.municipalityIds))];
  const focusAreaIds = [...new Set(all.flatMap((one) => one.focusAreaIds))];
  const given = new Set([draft, ...joined].flatMap((one) => one.given));
  return {
    ...draft,
    becomes: { ...draft.becomes, isWholeCounty, municipalityIds, focusAreaIds },
    given: INITIATIVE_FIELDS.filter((field) => given.has(field)),
  };
}

/** Says of every row what becomes of it, and which texts were not understood word for word. */
export function planInitiatives(
  drafts: readonly RowDraft[],
  into: ImportInto,
  choices: Pick<InitiativeChoices, 'rows'>,
): InitiativePlan {
  const existing = knownInitiatives(into);
  const repeated = findRepeated(drafts);
  const judged = (draft: RowDraft, state: RowState) => ({ state, ...decided(state, choices.rows[draft.id]) });
  const joined = new Map<string, RowDraft[]>();
  for (const draft of drafts) {
    const repetition = repeated.get(draft.id);
    if (!repetition || judged(draft, repeatedState(repetition)).decision !== 'join') continue;
    joined.set(repetition.of.id, [...(joined.get(repetition.of.id) ?? []), draft]);
  }
  const rows = drafts.map((draft): PlannedRow => {
    const repetition = repeated.get(draft.id);
    const whole = withJoined(draft, joined.get(draft.id) ?? []);
    const state = repetition ? repeatedState(repetition) : stateOf(whole, existing, into);
    const { actor: _, ...row } = whole;
    return { ...row, ...judged(draft, state) };
  });
  const counts = { import: 0, update: 0, join: 0, skip: 0 };
  for (const { decision } of rows) counts[decision] += 1;
  return { rows, values: valuesInQuestion(rows), counts };
}

const repeatedState = ({ of, addsOnly }: Repetition): RowState => ({
  kind: 'repeated',
  rowId: of.id,
  row: of.row,
  sheet: of.sheet,
  addsOnly,
});

function knownInitiatives({ initiatives, actors }: ImportInto): Known<Initiative> {
  const existing = new Known<Initiative>();
  const names = new Map<string, string>(actors.map(({ id, name }) => [id, name]));
  for (const initiative of initiatives) {
    const actor = names.get(initiative.actorId ?? '') ?? initiative.actorName;
    existing.add(normaliseLabel(initiative.title), actorKey(actor), initiative);
  }
  return existing;
}

function stateOf(draft: RowDraft, existing: Known<Initiative>, { actors }: ImportInto): RowState {
  const title = normaliseLabel(draft.becomes.title);
  if (title === '') return { kind: 'untitled' };
  const initiative = existing.find(title, draft.actor);
  if (!initiative) return { kind: 'new' };
  const differs = draft.given.filter(
    (field) =>
      // The titles are the same but for case and marks.
      field !== 'title' && fieldValue(draft.becomes, field, actors) !== fieldValue(initiative, field, actors),
  );
  return { kind: 'existing', initiative, differs };
}

/** Each text in question once, with every cell it stands in. */
function valuesInQuestion(rows: readonly PlannedRow[]): readonly ValueInQuestion[] {
  const found = new Map<string, { reading: ValueReading; places: { sheet: string; address: string }[] }>();
  for (const { sheet, reading } of rows) {
    for (const field of VALUE_FIELDS) {
      for (const value of reading.values[field]) {
        if (value.certainty === 'exact') continue;
        const known = found.get(value.key) ?? { reading: value, places: [] };
        const cell = reading.cells.find(({ use, head, text }) =>
          use === field ? text.includes(value.text) : head === value.text && use.endsWith('Mark'),
        );
        known.places.push({ sheet, address: cell?.address ?? '' });
        found.set(value.key, known);
      }
    }
  }
  return [...found.values()];
}
