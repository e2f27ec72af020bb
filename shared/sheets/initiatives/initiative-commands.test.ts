import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../domain/ids';
import { actorNamed, EMPTY_COUNTY } from '@tests/fixtures/sheets/initiatives/into-county';
import { context, mapped, planned, savedBy } from '@tests/fixtures/sheets/initiatives/planned-import';
import { createdWith, importCommand } from './initiative-commands';

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
