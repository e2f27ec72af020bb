import { describe, expect, it } from 'vitest';
import type { BudgetId, ProjectId, UtcTime } from '@shared/domain/ids';
import { readNewProject, yearsOfEntries, type NewProjectEntries } from './new-project';

const ids = { project: 'p' as ProjectId, budget: 'b' as BudgetId };
const entries: NewProjectEntries = {
  name: ' Fritid för alla ',
  diaryNumber: '24RS1',
  start: '2025-03-01',
  end: '2027-02-28',
};
const read = (changed: Partial<NewProjectEntries>) =>
  readNewProject({ ...entries, ...changed }, ids, '' as UtcTime);

describe('readNewProject', () => {
  it('makes a project with an empty draft whose years follow from the period', () => {
    expect(read({})).toMatchObject({
      ok: true,
      value: {
        kind: 'createProject',
        project: { name: 'Fritid för alla' },
        budget: { status: 'draft', years: [2025, 2026, 2027] },
        rows: [],
      },
    });
  });

  it('says what is wrong at every field at once', () => {
    const answer = read({ name: ' ', start: '1/3 2025', end: '' });
    expect(answer.ok || Object.keys(answer.error)).toEqual(['name', 'start', 'end']);
    expect(answer.ok || answer.error.start).toBe('”1/3 2025” är inte ett datum. Skriv som 2024-08-01.');
  });

  it('puts a period that ends before it begins at the end date', () => {
    const answer = read({ end: '2024-02-28' });
    expect(answer.ok || answer.error.end).toContain('innan det börjar');
  });

  it('needs no diary number', () => {
    expect(read({ diaryNumber: '' }).ok).toBe(true);
  });
});

describe('yearsOfEntries', () => {
  it('gives no years while a date is unfinished or the period is reversed', () => {
    expect(yearsOfEntries({ ...entries, end: '2027-0' })).toEqual([]);
    expect(yearsOfEntries({ ...entries, end: '2024-01-01' })).toEqual([]);
    expect(yearsOfEntries(entries)).toEqual([2025, 2026, 2027]);
  });
});
