import { z } from 'zod';
import type { IsoDate, PartId } from '../ids';
import { storedDate } from '../stored-values';
import { ACTIVITY_KINDS, ACTIVITY_STATUSES, type ActivityKind, type ActivityStatus } from './activity';

/** What the table can show of an activity, in the order of its columns. */
export const ACTIVITY_COLUMNS = [
  'title',
  'kind',
  'status',
  'start',
  'end',
  'responsible',
  'objectives',
  'focusAreas',
  'municipalities',
  'participants',
  'plannedCost',
  'actualCost',
  'function',
  'pilot',
  'actors',
  'costRow',
] as const;
export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number];

export const ACTIVITY_GROUPINGS = [
  'none',
  'kind',
  'status',
  'objective',
  'focusArea',
  'municipality',
  'responsible',
] as const;
export type ActivityGrouping = (typeof ACTIVITY_GROUPINGS)[number];

/** "" shows all, WITHOUT those that name none; else a part's id. */
export type PartFilter = PartId | '' | typeof WITHOUT;
export const WITHOUT = '-';

/** How the list of activities is looked at. */
export interface ActivityChoices {
  /** Every word of it must be there. */
  readonly search: string;
  readonly kind: ActivityKind | '';
  readonly status: ActivityStatus | '';
  readonly objective: PartFilter;
  readonly focusArea: PartFilter;
  readonly municipality: PartFilter;
  /** Activities that take place on some day from here … */
  readonly from: IsoDate | null;
  /** … to here. */
  readonly to: IsoDate | null;
  readonly grouping: ActivityGrouping;
  /** null: in the order they were added. */
  readonly sort: { readonly column: ActivityColumn; readonly isDescending: boolean } | null;
  /** The columns beside the title. */
  readonly columns: readonly ActivityColumn[];
}

export const DEFAULT_CHOICES: ActivityChoices = {
  search: '',
  kind: '',
  status: '',
  objective: '',
  focusArea: '',
  municipality: '',
  from: null,
  to: null,
  grouping: 'none',
  sort: { column: 'start', isDescending: false },
  columns: ['kind', 'status', 'start', 'end', 'responsible', 'focusAreas', 'participants', 'plannedCost'],
};

/** The choices that leave some activities out, as they stand when none is left out. */
export const NO_FILTER = {
  search: '',
  kind: '',
  status: '',
  objective: '',
  focusArea: '',
  municipality: '',
  from: null,
  to: null,
} as const satisfies Partial<ActivityChoices>;

/** Whether some activities may be left out. */
export const isFiltered = (choices: ActivityChoices): boolean =>
  (Object.keys(NO_FILTER) as (keyof typeof NO_FILTER)[]).some((key) => choices[key] !== NO_FILTER[key]);

const partFilter = z.custom<PartFilter>((value) => typeof value === 'string');
const column = z.enum(ACTIVITY_COLUMNS);
const fields = {
  search: z.string(),
  kind: z.enum(['', ...ACTIVITY_KINDS]),
  status: z.enum(['', ...ACTIVITY_STATUSES]),
  objective: partFilter,
  focusArea: partFilter,
  municipality: partFilter,
  from: storedDate.nullable(),
  to: storedDate.nullable(),
  grouping: z.enum(ACTIVITY_GROUPINGS),
  sort: z.object({ column, isDescending: z.boolean() }).nullable(),
  columns: z.array(column),
} satisfies Record<keyof ActivityChoices, z.ZodType>;

/** Choices from outside: whatever in them is not understood is as it is from the start. */
export function readChoices(value: unknown): ActivityChoices {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const read = Object.entries(fields).map(([key, field]) => {
    const parsed = field.safeParse(given[key]);
    return [key, parsed.success ? parsed.data : DEFAULT_CHOICES[key as keyof ActivityChoices]] as const;
  });
  const choices = Object.fromEntries(read) as unknown as ActivityChoices;
  return { ...choices, columns: ACTIVITY_COLUMNS.filter((one) => choices.columns.includes(one)) };
}

/** The same from a saved view's text. */
export function choicesOfText(text: string): ActivityChoices {
  try {
    return readChoices(JSON.parse(text));
  } catch {
    return DEFAULT_CHOICES;
  }
}
