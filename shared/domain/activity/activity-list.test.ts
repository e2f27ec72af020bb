import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, type ActivityId, type PartId, type ProjectId, type UtcTime } from '../ids';
import { kronor } from '../money/ore';
import { ACTIVITY_KINDS, ACTIVITY_STATUSES, newActivity, type Activity } from './activity';
import {
  ACTIVITY_COLUMNS,
  ACTIVITY_GROUPINGS,
  choicesOfText,
  DEFAULT_CHOICES,
  isFiltered,
  WITHOUT,
  type ActivityChoices,
  type PartFilter,
} from './activity-choices';
import { activityLister } from './activity-list';
import type { ActivityNames } from './activity-names';
import { givenByChoices } from './quick-activity';

const collator = new Intl.Collator('sv', { numeric: true });
const part = (id: string): PartId => id as PartId;
const period = { start: isoDate('2024-08-01'), end: isoDate('2026-08-01') };

const names: ActivityNames = {
  kinds: {
    mapping: 'Kartläggning',
    forum: 'Forum',
    pilot: 'Pilot',
    support: 'Stöd',
    dissemination: 'Spridning',
    evaluation: 'Utvärdering',
  },
  statuses: { planned: 'Planerad', ongoing: 'Pågår', done: 'Genomförd', cancelled: 'Inställd' },
  parts: new Map([
    [part('d1'), 'Stärkt gemensamt lärande'],
    [part('d2'), 'Stärkt lokalt agerande'],
    [part('nora'), 'Nora'],
    [part('orebro'), 'Örebro'],
    [part('askersund'), 'Askersund'],
  ]),
  actors: new Map(),
  pilots: new Map(),
  costRows: new Map(),
  wholeCounty: 'Hela länet',
};

let made = 0;
function activity(title: string, given: Partial<Activity> = {}): Activity {
  made += 1;
  const createdAt = `2024-08-01T00:00:00.${String(made % 1000).padStart(3, '0')}Z` as UtcTime;
  const ids = { id: `a${String(made)}` as ActivityId, projectId: 'p' as ProjectId, createdAt };
  return newActivity(ids, { title, ...given });
}

const show = (activities: readonly Activity[], change: Partial<ActivityChoices>, collapsed: string[] = []) =>
  activityLister(collator)(activities, names, { ...DEFAULT_CHOICES, ...change }, new Set(collapsed));

const titles = (activities: readonly Activity[], change: Partial<ActivityChoices>): readonly string[] =>
  show(activities, change).shown.map(({ title }) => title);

describe('what is searched', () => {
  const all = [
    activity('Föräldrakväll på kafé', { municipalityIds: [part('nora')] }),
    activity('Foraldrakväll', { lessons: 'Boka lokalen tidigt' }),
    activity('Ålkonferens', { isWholeCounty: true }),
    activity('Alkonferens'),
  ];

  it('finds every word anywhere, whatever its case and order', () => {
    expect(titles(all, { search: 'NORA föräldra' })).toEqual(['Föräldrakväll på kafé']);
    expect(titles(all, { search: 'tidigt  lokalen' })).toEqual(['Foraldrakväll']);
    expect(titles(all, { search: 'hela länet' })).toEqual(['Ålkonferens']);
  });

  it('takes å, ä and ö for letters of their own, and é for e', () => {
    expect(titles(all, { search: 'alkonf' })).toEqual(['Alkonferens']);
    expect(titles(all, { search: 'ålkonf' })).toEqual(['Ålkonferens']);
    expect(titles(all, { search: 'kafe' })).toEqual(['Föräldrakväll på kafé']);
    expect(titles(all, { search: 'A\u030alkonf' })).toEqual(['Ålkonferens']);
  });
});

describe('what is chosen', () => {
  const all = [
    activity('Ett', { kind: 'mapping', objectiveIds: [part('d1')], municipalityIds: [part('nora')] }),
    activity('Två', { status: 'done', objectiveIds: [part('d1'), part('d2')], isWholeCounty: true }),
    activity('Tre', { start: isoDate('2024-09-01'), end: isoDate('2024-10-15') }),
    activity('Fyra', { start: isoDate('2024-11-02') }),
  ];
  const none = { sort: null };

  it('narrows by kind, status and what it belongs to, or to what belongs to nothing', () => {
    expect(titles(all, { ...none, kind: 'mapping' })).toEqual(['Ett']);
    expect(titles(all, { ...none, status: 'done' })).toEqual(['Två']);
    expect(titles(all, { ...none, objective: part('d1') })).toEqual(['Ett', 'Två']);
    expect(titles(all, { ...none, objective: WITHOUT })).toEqual(['Tre', 'Fyra']);
  });

  it('counts the whole county as each of its municipalities', () => {
    expect(titles(all, { ...none, municipality: part('nora') })).toEqual(['Ett', 'Två']);
    expect(titles(all, { ...none, municipality: WITHOUT })).toEqual(['Tre', 'Fyra']);
  });

  it('keeps what takes place on some day of the period', () => {
    const from = isoDate('2024-10-01');
    expect(titles(all, { ...none, from, to: isoDate('2024-10-31') })).toEqual(['Tre']);
    expect(titles(all, { ...none, from })).toEqual(['Tre', 'Fyra']);
    expect(titles(all, { ...none, to: isoDate('2024-08-31') })).toEqual([]);
  });
});

describe('the order', () => {
  it('is Swedish, with numbers by their size and what says nothing last, both ways', () => {
    const all = ['Öst', 'Zon', 'Ägg', 'Forum 10', 'Forum 2', 'Åland', 'abc'].map((title) => activity(title));
    const order = ['abc', 'Forum 2', 'Forum 10', 'Zon', 'Åland', 'Ägg', 'Öst'];
    expect(titles(all, { sort: { column: 'title', isDescending: false } })).toEqual(order);
    expect(titles(all, { sort: { column: 'title', isDescending: true } })).toEqual(order.toReversed());
    const dated = [
      activity('utan'),
      activity('sen', { start: isoDate('2025-01-01') }),
      activity('tidig', { start: isoDate('2024-09-01') }),
    ];
    expect(titles(dated, { sort: { column: 'start', isDescending: false } })).toEqual([
      'tidig',
      'sen',
      'utan',
    ]);
    expect(titles(dated, { sort: { column: 'start', isDescending: true } })).toEqual([
      'sen',
      'tidig',
      'utan',
    ]);
  });

  it('puts a changed activity in its new place without moving the others', () => {
    const list = activityLister(collator);
    const choices: ActivityChoices = { ...DEFAULT_CHOICES, sort: { column: 'title', isDescending: false } };
    const all = ['b', 'd', 'f'].map((title) => activity(title));
    const [first, second, third] = all as [Activity, Activity, Activity];
    list(all, names, choices, new Set());
    const renamed = { ...first, title: 'e' };
    const { shown, lines } = list([renamed, second, third, activity('a')], names, choices, new Set());
    expect(shown.map(({ title }) => title)).toEqual(['a', 'd', 'e', 'f']);
    expect(lines[1]).toBe(list([renamed, second, third], names, choices, new Set()).lines[0]);
  });
});

describe('groups', () => {
  const all = [
    activity('Ett', { municipalityIds: [part('orebro')], participants: { women: 3, men: 2, other: 0 } }),
    activity('Två', { municipalityIds: [part('orebro'), part('nora')], plannedCost: kronor(100) }),
    activity('Tre', { isWholeCounty: true, actualCost: kronor(7), plannedCost: kronor(5) }),
    activity('Fyra'),
  ];

  it('follow the plan, those with nothing last, each with its count and sums', () => {
    const { lines, shown, sums } = show(all, { grouping: 'municipality', sort: null });
    const heads = lines.flatMap((line) => (line.kind === 'group' ? [line.group] : []));
    expect(heads.map(({ name }) => name)).toEqual(['Hela länet', 'Nora', 'Örebro', '']);
    expect(heads[2]?.sums).toEqual({ count: 2, participants: 5, plannedCost: 10_000, actualCost: 0 });
    expect(shown).toHaveLength(4);
    // Whatever is in two groups counts once in the whole.
    expect(sums).toEqual({ count: 4, participants: 5, plannedCost: 10_500, actualCost: 700 });
  });

  it('show only their head when collapsed', () => {
    const { lines } = show(all, { grouping: 'municipality', sort: null }, ['municipality:orebro']);
    expect(lines.map(({ kind }) => kind)).toEqual([
      'group',
      'activity',
      'group',
      'activity',
      'group',
      'group',
      'activity',
    ]);
  });

  it('take what has been removed from the plan for nothing', () => {
    const { lines } = show([activity('x', { objectiveIds: [part('gone')] })], { grouping: 'objective' });
    expect(lines[0]).toMatchObject({ kind: 'group', group: { key: '' } });
  });
});

describe('properties', () => {
  const partIds = fc.subarray([part('d1'), part('d2'), part('nora'), part('orebro'), part('gone')]);
  const given = fc.record({
    title: fc.constantFrom('Ett', 'Två', 'Ö', 'ö', 'Åsa', 'asa', 'kafé', 'x1', 'x10', 'x9'),
    kind: fc.constantFrom(...ACTIVITY_KINDS),
    status: fc.constantFrom(...ACTIVITY_STATUSES),
    start: fc.constantFrom(null, isoDate('2024-08-01'), isoDate('2025-02-28')),
    responsible: fc.constantFrom('', 'processledare', 'Ekonom'),
    objectiveIds: partIds,
    municipalityIds: partIds,
    isWholeCounty: fc.boolean(),
    plannedCost: fc.constantFrom(null, kronor(1), kronor(100)),
  });
  const activities = fc
    .array(given, { maxLength: 30 })
    .map((all) => all.map((one) => activity(one.title, one)));
  const choices: fc.Arbitrary<ActivityChoices> = fc.record({
    search: fc.constantFrom('', 'x', 'ö', 'a', 'ekonom ett'),
    kind: fc.constantFrom('' as const, ...ACTIVITY_KINDS),
    status: fc.constantFrom('' as const, ...ACTIVITY_STATUSES),
    objective: fc.constantFrom<PartFilter[]>('', WITHOUT, part('d1')),
    focusArea: fc.constantFrom<PartFilter[]>('', WITHOUT),
    municipality: fc.constantFrom<PartFilter[]>('', WITHOUT, part('nora')),
    from: fc.constantFrom(null, isoDate('2025-01-01')),
    to: fc.constantFrom(null, isoDate('2026-01-01')),
    grouping: fc.constantFrom(...ACTIVITY_GROUPINGS),
    sort: fc.option(fc.record({ column: fc.constantFrom(...ACTIVITY_COLUMNS), isDescending: fc.boolean() })),
    columns: fc.constant(DEFAULT_CHOICES.columns),
  });

  it('every shown activity stands in at least one group, and the same list comes out of a fresh start', () => {
    fc.assert(
      fc.property(activities, activities, choices, (before, after, chosen) => {
        const list = activityLister(collator);
        list(before, names, chosen, new Set());
        const mixed = [...before.filter((_, at) => at % 2 === 0), ...after];
        const { lines, shown, sums } = list(mixed, names, chosen, new Set());
        const fresh = activityLister(collator)(mixed, names, chosen, new Set());
        expect(shown).toEqual(fresh.shown);
        expect(lines).toEqual(fresh.lines);
        const inLines = new Set(lines.flatMap((line) => (line.kind === 'activity' ? [line.activity] : [])));
        expect(inLines).toEqual(new Set(shown));
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        expect(sums.count).toBe(shown.length);
      }),
    );
  });

  it('what is left out and what is shown is everything, and without a filter nothing is left out', () => {
    fc.assert(
      fc.property(activities, choices, (all, chosen) => {
        const { shown } = activityLister(collator)(all, names, chosen, new Set());
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.every((one) => all.includes(one))).toBe(true);
        if (!isFiltered(chosen)) expect(shown).toHaveLength(all.length);
      }),
    );
  });

  it('a new activity with the defaults of the choices passes their filters, but for words and period', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const plain = { ...chosen, search: '', from: null, to: null, grouping: 'none' as const };
        const isWithout = [plain.objective, plain.focusArea, plain.municipality].includes(WITHOUT);
        const one = activity('Ny', givenByChoices(plain, '', period));
        if (!isWithout) expect(titles([one], plain)).toEqual(['Ny']);
      }),
    );
  });

  it('a day that the filter gives a new activity stays within the project', () => {
    const startFrom = (from: string) =>
      givenByChoices({ ...DEFAULT_CHOICES, from: isoDate(from) }, '', period).start;
    expect(['2024-01-01', '2025-03-01', '2027-01-01'].map(startFrom)).toEqual([
      '2024-08-01',
      '2025-03-01',
      '2026-08-01',
    ]);
    expect(givenByChoices(DEFAULT_CHOICES, '', period)).not.toHaveProperty('start');
  });

  it('choices come back from their text, and anything else gives the ones from the start', () => {
    fc.assert(
      fc.property(choices, fc.json(), (chosen, other) => {
        expect(choicesOfText(JSON.stringify(chosen))).toEqual(chosen);
        expect(Object.keys(choicesOfText(other)).sort()).toEqual(Object.keys(DEFAULT_CHOICES).sort());
      }),
    );
    expect(choicesOfText('{"kind":"nonsense","search":"Nora","columns":["title","x"]}')).toEqual({
      ...DEFAULT_CHOICES,
      search: 'Nora',
    });
    expect(choicesOfText('{')).toEqual(DEFAULT_CHOICES);
  });
});
