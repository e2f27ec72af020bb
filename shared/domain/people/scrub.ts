import { scrubText } from './words';

/** Properties that hold identities, codes and figures, never what somebody wrote. */
const STRUCTURE = new Set([
  'id',
  'projectId',
  'budgetId',
  'rowId',
  'basedOn',
  'of',
  'who',
  'key',
  'table',
  'kind',
  'section',
  'category',
  'group',
  'status',
  'unit',
  'statedUnit',
  'decimalSign',
  'percent',
  'grantShare',
  'ore',
  // The work: what it points to, its codes and its measured numbers.
  ...['objectiveIds', 'focusAreaIds', 'municipalityIds', 'actorIds', 'contactIds'],
  ...['functionId', 'pilotId', 'costRowId', 'seriesId', 'perspectiveId', 'criterionId', 'actorId'],
  ...['applicantId', 'objectiveId', 'indicatorId', 'stageId', 'contactId'],
  ...['level', 'state', 'teamKind', 'paidBy', 'place', 'verdict', 'sector', 'evidence', 'outcome'],
  ...['counting', 'direction', 'attainment', 'share', 'value', 'women', 'men', 'other'],
]);

/** Maps from a text that somebody wrote to a code or a figure: there the keys are scrubbed, and the codes are not. */
const TEXT_KEYED = new Set(['targets', 'years']);

/** A pilot's amounts stand by year, and a year names nobody. */
const YEAR = /^\d{4}$/;

/** A date, a moment or a random identity, whatever property it stands in. */
const MACHINE_MADE = /^(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/**
 * The value with each of the words struck out of every text in it, keys of text included, however deep it lies.
 * Identities, codes, dates and figures stay; so does the very object when nothing in it had to change.
 */
export function scrub<T>(value: T, words: readonly string[]): T {
  return words.length === 0 ? value : (scrubValue(value, words) as T);
}

function scrubValue(value: unknown, words: readonly string[]): unknown {
  if (typeof value === 'string') return MACHINE_MADE.test(value) ? value : scrubText(value, words);
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value)
    ? scrubArray(value as readonly unknown[], words)
    : scrubObject(value as Record<string, unknown>, words);
}

function scrubArray(values: readonly unknown[], words: readonly string[]): readonly unknown[] {
  const scrubbed = values.map((value) => scrubValue(value, words));
  return scrubbed.some((value, index) => value !== values[index]) ? scrubbed : values;
}

const isCode = (value: unknown): boolean =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((one: unknown) => typeof one === 'string'));

function scrubObject(object: Record<string, unknown>, words: readonly string[]): Record<string, unknown> {
  const entries = Object.entries(object).map(([key, value]) => {
    if (STRUCTURE.has(key) && isCode(value)) return [key, value] as const;
    const isMap = TEXT_KEYED.has(key) && typeof value === 'object' && value !== null && !Array.isArray(value);
    return [
      key,
      isMap ? scrubKeyed(value as Record<string, unknown>, words) : scrubValue(value, words),
    ] as const;
  });
  return entries.some(([key, value]) => value !== object[key]) ? Object.fromEntries(entries) : object;
}

function scrubKeyed(map: Record<string, unknown>, words: readonly string[]): Record<string, unknown> {
  const taken = new Set<string>();
  const entries = Object.entries(map).map(([key, value]) => {
    const scrubbed = unused(YEAR.test(key) ? key : scrubText(key, words), taken);
    taken.add(scrubbed);
    return [scrubbed, typeof value === 'string' ? value : scrubValue(value, words)] as const;
  });
  const isSame = entries.every(([key, value]) => Object.hasOwn(map, key) && map[key] === value);
  return isSame ? map : Object.fromEntries(entries);
}

/** Two keys that become the same text are kept apart, so that neither is lost. */
function unused(key: string, taken: ReadonlySet<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key} (${String(number)})`;
  return free;
}
