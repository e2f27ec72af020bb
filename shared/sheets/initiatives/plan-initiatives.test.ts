import { describe, expect, it } from 'vitest';
import type { InitiativeId, PartId } from '../../domain/ids';
import { EMPTY_COUNTY } from '@tests/fixtures/sheets/initiatives/into-county';
import { HEADS, KNOWN, mapped, planned } from '@tests/fixtures/sheets/initiatives/planned-import';
import { error, sheet, workbook } from '@tests/fixtures/grid-builder';
import { startChoices } from './import-choices';
import { planInitiatives } from './plan-initiatives';
import { recogniseInitiatives } from './recognise-initiatives';
import { readAllRows } from './row-drafts';

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
