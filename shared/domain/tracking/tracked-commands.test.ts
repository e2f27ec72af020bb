import { exampleWithWork } from '@tests/fixtures/example-work';
import { describe, expect, it } from 'vitest';
import { newActivity } from '../activity/activity';
import { applyCommand } from '../command/apply-command';
import { changesBetween } from '../command/workspace';
import { isoDate, type ActivityId, type PartId, type ProjectId, type UtcTime } from '../ids';
import { partsOf } from '../plan/plan-part';
import type { Tracked } from './tracked';

const state = exampleWithWork();
const projectId = 'p' as ProjectId;
const [first] = state.activities;
if (!first) throw new Error('The example has no activities.');
const added = newActivity(
  { id: 'new' as ActivityId, projectId, createdAt: '2025-01-01T00:00:00.000Z' as UtcTime },
  { title: 'Nytt forum' },
);
const save = (...records: readonly Tracked[]) =>
  applyCommand(state, { kind: 'saveTracked', projectId, detail: '', records });
const asActivity = (record: typeof first): Tracked => ({ table: 'activities', record });

describe('saving records of the work', () => {
  it('adds and changes many in one step, and touches nothing else', () => {
    const done = save(asActivity({ ...first, title: 'Annat' }), asActivity(added));
    expect(done.ok && changesBetween(state, done.value).map(({ key, before }) => [key, before])).toEqual([
      [first.id, first],
      ['new', null],
    ]);
  });

  it('changes nothing when a record says what it said', () => {
    const done = save(asActivity({ ...first }));
    expect(done.ok && changesBetween(state, done.value)).toEqual([]);
  });

  it('is all or nothing: one bad record, and none is saved', () => {
    const done = save(asActivity(added), asActivity({ ...first, title: '' }));
    expect(done).toEqual({ ok: false, error: { code: 'titleEmpty', table: 'activities' } });
  });

  it('refuses records of another project, or of one that is gone', () => {
    const other = 'other' as ProjectId;
    expect(save(asActivity({ ...added, projectId: other })).ok).toBe(false);
    expect(applyCommand(state, { kind: 'saveTracked', projectId: other, detail: '', records: [] })).toEqual({
      ok: false,
      error: { code: 'notFound', what: 'project' },
    });
  });

  it('changes everything that a shortened project period left outside, but gives it no new day there', () => {
    const done = applyCommand(state, {
      kind: 'editProject',
      projectId,
      patch: { start: isoDate('2024-07-01'), end: isoDate('2024-07-31') },
    });
    if (!done.ok) throw new Error(done.error.code);
    const short = done.value;
    const records: readonly Tracked[] = [
      ...short.activities.map((one) => asActivity({ ...one, responsible: 'Processledare' })),
      ...partsOf(short.parts, 'stage').map((record): Tracked => {
        return { table: 'parts', record: { ...record, text: 'Nytt' } };
      }),
      ...short.pilots.map((one): Tracked => ({ table: 'pilots', record: { ...one, title: 'Ny' } })),
    ];
    const saveInShort = (given: readonly Tracked[]) =>
      applyCommand(short, { kind: 'saveTracked', projectId, detail: '', records: given });
    expect(saveInShort(records).ok).toBe(true);
    const moved = asActivity({ ...first, start: isoDate('2024-08-02'), end: null });
    expect(saveInShort([moved])).toMatchObject({ ok: false, error: { code: 'outsidePeriod' } });
  });

  it('judges pilots by all of them as they would be', () => {
    const [pilot] = state.pilots;
    if (!pilot) throw new Error('The example has no pilots.');
    const done = save({ table: 'pilots', record: { ...pilot, state: 'scaledUp' } });
    expect(done.ok).toBe(false);
  });
});

describe('removing records of the work', () => {
  it('removes those that are named', () => {
    const keys = [{ table: 'activities', id: first.id }] as const;
    const done = applyCommand(state, { kind: 'removeTracked', projectId, detail: '', keys });
    expect(done.ok && changesBetween(state, done.value)).toEqual([
      { table: 'activities', key: first.id, before: first, after: null },
    ]);
  });

  it('is refused of another project’s records', () => {
    const keys = [{ table: 'activities', id: first.id }] as const;
    const other = 'other' as ProjectId;
    expect(applyCommand(state, { kind: 'removeTracked', projectId: other, detail: '', keys })).toEqual({
      ok: false,
      error: { code: 'notFound', what: 'activities' },
    });
  });

  it('is refused when one of them is gone already', () => {
    const keys = [{ table: 'parts', id: 'none' as PartId }] as const;
    expect(applyCommand(state, { kind: 'removeTracked', projectId, detail: '', keys })).toEqual({
      ok: false,
      error: { code: 'notFound', what: 'parts' },
    });
  });
});
