import { describe, expect, it } from 'vitest';
import type { ActorId, InitiativeId, PartId, ProjectId, UtcTime } from '../../domain/ids';
import { newInitiative, type Initiative } from '../../domain/mapping/initiative';
import {
  actorNamed,
  COUNTY_AREAS,
  COUNTY_MUNICIPALITIES,
  EMPTY_COUNTY,
} from '@tests/fixtures/sheets/initiatives/into-county';
import { error, sheet, workbook, type Written } from '@tests/fixtures/grid-builder';
import { startChoices, type InitiativeChoices } from './import-choices';
import { createdWith, importCommand } from './initiative-commands';
import { planInitiatives } from './plan-initiatives';
import { recogniseInitiatives } from './recognise-initiatives';
import { readAllRows, type ImportInto } from './row-drafts';

const KNOWN = { municipalities: COUNTY_MUNICIPALITIES, focusAreas: COUNTY_AREAS };
const HEADS = ['Insats', 'Aktör', 'Kommun', 'Effekt'];

function planned(
  rows: readonly (readonly Written[])[],
  into: ImportInto = EMPTY_COUNTY,
  change: Partial<InitiativeChoices> = {},
  heads: readonly Written[] = HEADS,
) {
  const { tables } = recogniseInitiatives(workbook(sheet('Blad1', [heads, ...rows])), KNOWN);
  const choices = { ...startChoices(tables, () => ({})), ...change };
  return planInitiatives(readAllRows(tables, into, choices), into, choices);
}

const mapped = (title: string, rest: Partial<Initiative> = {}): Initiative =>
  newInitiative(
    {
      id: title as InitiativeId,
      projectId: 'p' as ProjectId,
      createdAt: '2025-01-01T00:00:00.000Z' as UtcTime,
    },
    { title, ...rest },
  );

const context = () => {
  let count = 0;
  return {
    projectId: 'p' as ProjectId,
    fileName: 'blad.xlsx',
    names: EMPTY_COUNTY,
    now: '2025-01-01T00:00:00.000Z' as UtcTime,
    newId: () => `id${String((count += 1))}`,
  };
};

const savedBy = (command: ReturnType<typeof importCommand>) => {
  if (command?.kind !== 'batch' || command.steps[0]?.kind !== 'saveTracked') throw new Error('Nothing saved');
  expect(command.steps).toHaveLength(1);
  return command.steps[0].records;
};

describe('a row of the sheet', () => {
  it('is new when the project has nothing of its name', () => {
    const plan = planned([['Läxhjälp', 'Nora kommun', 'Nora', '']]);
    expect(plan.rows[0]).toMatchObject({ state: { kind: 'new' }, decision: 'import' });
    expect(plan.counts).toEqual({ import: 1, update: 0, join: 0, skip: 0 });
  });

  it('is known by title and actor whatever their case and order of words, and changes nothing by itself', () => {
    const into = {
      ...EMPTY_COUNTY,
      initiatives: [mapped('läxhjälp', { actorName: 'Kommunen Nora', effect: 'Fler godkända' })],
    };
    const [row] = planned([['Läxhjälp ', 'Nora kommun', 'Nora', 'Bättre betyg']], into).rows;
    expect(row).toMatchObject({
      decision: 'skip',
      allowed: ['skip', 'update', 'import'],
      state: { kind: 'existing', differs: ['municipalities', 'effect'] },
    });
  });

  it('is another one when somebody else is behind it', () => {
    const into = { ...EMPTY_COUNTY, initiatives: [mapped('Läxhjälp', { actorName: 'Kumla kommun' })] };
    expect(planned([['Läxhjälp', 'Nora kommun', 'Nora', '']], into).rows[0]?.state.kind).toBe('new');
  });

  it('without an actor is known by its title, when only one has it', () => {
    const one = mapped('Läxhjälp', { actorName: 'Kumla kommun' });
    const two = { ...mapped('Läxhjälp', { actorName: 'Nora kommun' }), id: 'other' as InitiativeId };
    const rows = [['Läxhjälp', '', 'Nora', '']];
    expect(planned(rows, { ...EMPTY_COUNTY, initiatives: [one] }).rows[0]?.state.kind).toBe('existing');
    expect(planned(rows, { ...EMPTY_COUNTY, initiatives: [one, two] }).rows[0]?.state.kind).toBe('new');
  });

  it('that differs in nothing can only be left out or taken as one more', () => {
    const into = {
      ...EMPTY_COUNTY,
      initiatives: [mapped('Läxhjälp', { actorName: 'Nora kommun', municipalityIds: ['Nora' as PartId] })],
    };
    const [row] = planned([['Läxhjälp', 'Nora kommun', 'Nora', '']], into).rows;
    expect(row).toMatchObject({ decision: 'skip', allowed: ['skip', 'import'], state: { differs: [] } });
  });

  it('that repeats another is joined to it when it adds places only, else left out with its reason', () => {
    const plan = planned([
      ['Läxhjälp', 'Nora kommun', 'Nora', 'Bra'],
      ['Läxhjälp', 'Nora kommun', 'Kumla', 'Bra'],
      ['Läxhjälp', 'Nora kommun', 'Laxå', 'Sämre'],
    ]);
    expect(plan.rows.map(({ decision }) => decision)).toEqual(['import', 'join', 'skip']);
    expect(plan.rows[0]?.becomes.municipalityIds).toEqual(['Nora', 'Kumla']);
    expect(plan.rows[2]?.state).toMatchObject({ kind: 'repeated', row: 1, addsOnly: false });
  });

  it('of a sheet with a row for each municipality is compared as a whole with what the project has', () => {
    const municipalityIds = ['Kumla', 'Nora'] as unknown as readonly PartId[];
    const into = { ...EMPTY_COUNTY, initiatives: [mapped('Läxhjälp', { actorName: 'A', municipalityIds })] };
    const plan = planned(
      [
        ['Läxhjälp', 'A', 'Nora', ''],
        ['Läxhjälp', 'A', 'Kumla', ''],
      ],
      into,
    );
    expect(plan.rows[0]?.state).toMatchObject({ kind: 'existing', differs: [] });
  });

  it('without a name is left out', () => {
    expect(planned([['', 'Nora kommun', 'Nora', 'Bra']]).rows[0]).toMatchObject({
      state: { kind: 'untitled' },
      allowed: ['skip'],
    });
  });

  it('keeps its other cells when one holds an error of Excel', () => {
    const [row] = planned([['Läxhjälp', 'Nora kommun', 'Nora', error('#REF!')]]).rows;
    expect(row?.becomes).toMatchObject({ title: 'Läxhjälp', effect: '' });
    expect(row?.reading.cells.filter(({ isFault }) => isFault).map(({ address }) => address)).toEqual(['D2']);
  });
});

describe('what the user chooses', () => {
  it('decides what a text means, everywhere it stands', () => {
    const rows = [
      ['A', 'X', 'Mora', ''],
      ['B', 'X', 'Mora, Nora', ''],
    ];
    expect(planned(rows).values.map(({ places }) => places.length)).toEqual([2]);
    const plan = planned(rows, EMPTY_COUNTY, { values: { 'municipalities mora': 'use:Nora' } });
    expect(plan.rows.map(({ becomes }) => becomes.municipalityIds)).toEqual([['Nora'], ['Nora']]);
  });

  it('decides what a column is', () => {
    const { tables } = recogniseInitiatives(
      workbook(sheet('Blad1', [HEADS, ['A', 'X', 'Nora', 'Y']])),
      KNOWN,
    );
    const choices = startChoices(tables, () => ({ 3: 'notes', 1: 'unused' }));
    const [row] = planInitiatives(readAllRows(tables, EMPTY_COUNTY, choices), EMPTY_COUNTY, choices).rows;
    expect(row?.becomes).toMatchObject({ notes: 'Y', effect: '', actorId: null, actorName: '' });
  });

  it('keeps an organisation as words where no actors are to be created', () => {
    const [row] = planned([['A', 'Nya föreningen', '', '']], EMPTY_COUNTY, { createsActors: false }).rows;
    expect(row?.becomes).toMatchObject({ actorId: null, actorName: 'Nya föreningen' });
  });
});

describe('a status that no column says', () => {
  const statuses = (heads: readonly Written[], into = EMPTY_COUNTY) =>
    planned(
      [
        ['A', 'X', 'Nora', ''],
        ['B', 'X', 'Nora', 'Avslutad'],
      ],
      into,
      { assumedStatus: 'ongoing' },
      heads,
    ).rows.map(({ becomes, given }) => [becomes.status, given.includes('status')]);

  it('is what the user assumes, and is nothing that the sheet gives', () => {
    expect(statuses(HEADS)).toEqual([
      ['ongoing', false],
      ['ongoing', false],
    ]);
    expect(planned([['A', 'X', 'Nora', '']]).rows[0]?.becomes.status).toBe('unknown');
  });

  it('is unknown in an empty cell of a column that says it of others', () => {
    expect(statuses(['Insats', 'Aktör', 'Kommun', 'Status'])).toEqual([
      ['unknown', false],
      ['ended', true],
    ]);
  });

  it('changes nothing of an initiative that is there already', () => {
    const before = mapped('A', { actorName: 'X', status: 'ended' });
    const into = { ...EMPTY_COUNTY, initiatives: [before] };
    const plan = planned([['A', 'X', '', 'Ny']], into, {
      assumedStatus: 'ongoing',
      rows: { 'Blad1!0/1': 'update' },
    });
    expect(savedBy(importCommand(plan, context()))[0]?.record).toEqual({ ...before, effect: 'Ny' });
  });
});

describe('a choice whose part or actor has been taken away since', () => {
  it('falls back to what is proposed', () => {
    const [row] = planned([['A', '', 'Mora', '']], EMPTY_COUNTY, {
      values: { 'municipalities mora': 'use:gone' },
    }).rows;
    expect(row?.becomes.municipalityIds).toEqual([]);
  });
});

describe('the import', () => {
  it('is one step with what it creates: every actor once, however it is written', () => {
    const plan = planned(
      [
        ['A', 'Nora kommun', 'Mora', ''],
        ['B', 'Kommunen Nora', 'Mora', ''],
      ],
      EMPTY_COUNTY,
      { values: { 'municipalities mora': 'create' } },
    );
    const records = savedBy(importCommand(plan, context()));
    expect(records.map(({ table }) => table)).toEqual(['parts', 'actors', 'initiatives', 'initiatives']);
    const [part, actor, ...initiatives] = records.map(({ record }) => record);
    expect(part).toMatchObject({ kind: 'municipality', title: 'Mora', position: 12 });
    for (const initiative of initiatives)
      expect(initiative).toMatchObject({ actorId: actor?.id, municipalityIds: [part?.id] });
  });

  it('takes municipalities from the sheet when the project has none', () => {
    const into = { ...EMPTY_COUNTY, municipalities: [] };
    expect(
      createdWith(planned([['A', 'X', 'Nora', '']], into)).municipalities.map(({ text }) => text),
    ).toEqual(['Nora']);
  });

  it('updates what the sheet says and leaves the rest as it was', () => {
    const before = mapped('A', {
      actorId: 'X' as ActorId,
      notes: 'Vår egen',
      effect: 'Gammal',
      isPublic: false,
    });
    const into = { ...EMPTY_COUNTY, actors: [actorNamed('X')], initiatives: [before] };
    const plan = planned([['A', 'X', '', 'Ny']], into, { rows: { 'Blad1!0/1': 'update' } });
    const records = savedBy(importCommand(plan, { ...context(), names: into }));
    expect(records).toEqual([{ table: 'initiatives', record: { ...before, effect: 'Ny' } }]);
  });

  it('creates nothing for rows that are left out, and is no step when all are', () => {
    const rows = [['A', 'Ny aktör', 'Nora', '']];
    const plan = planned(rows, EMPTY_COUNTY, { rows: { 'Blad1!0/1': 'skip' } });
    expect(createdWith(plan).actors).toEqual([]);
    expect(importCommand(plan, context())).toBeNull();
  });
});
