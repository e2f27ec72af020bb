import { describe, expect, it } from 'vitest';
import { EMPTY_COUNTY } from '@tests/fixtures/sheets/initiatives/into-county';
import { context, HEADS, mapped, planned, savedBy } from '@tests/fixtures/sheets/initiatives/planned-import';
import type { Written } from '@tests/fixtures/grid-builder';
import { importCommand } from './initiative-commands';

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
