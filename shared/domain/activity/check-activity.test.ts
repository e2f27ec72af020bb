import { describe, expect, it } from 'vitest';
import { describeTrackedProblem } from '../../text/sv-work-problems';
import { isoDate, type ActivityId, type ProjectId, type UtcTime } from '../ids';
import { kronor, ore, ORE_LIMIT } from '../money/ore';
import { newActivity, type Activity } from './activity';
import { activityProblems } from './check-activity';

const project = { start: isoDate('2024-08-01'), end: isoDate('2026-08-01') };
const forum = (given: Partial<Activity>): Activity =>
  newActivity(
    { id: 'a' as ActivityId, projectId: 'p' as ProjectId, createdAt: '2024-08-01T00:00:00.000Z' as UtcTime },
    { title: 'Forum i Nora', ...given },
  );
const said = (given: Partial<Activity>, before: Activity | null = null) =>
  activityProblems(before, forum(given), project).map((problem) =>
    describeTrackedProblem(problem).replace(/[\u00a0\u202f]/g, ' '),
  );

describe('an activity', () => {
  it('may lie anywhere from the project’s first day to its last', () => {
    expect(said({ start: project.start, end: project.end })).toEqual([]);
    expect(said({ start: project.end })).toEqual([]);
    expect(said({})).toEqual([]);
  });

  it('is refused outside the project period, with the day and the period', () => {
    expect(said({ start: isoDate('2024-07-31'), end: isoDate('2024-08-02') })).toEqual([
      '31 juli 2024 ligger utanför projektperioden 1 augusti 2024 – 1 augusti 2026. Välj ett datum inom perioden för ”Forum i Nora”.',
    ]);
    expect(said({ start: project.end, end: isoDate('2026-08-02') })).toHaveLength(1);
  });

  it('keeps the days it had when the period was changed around them, and no others', () => {
    const days = { start: isoDate('2026-10-01'), end: isoDate('2026-10-02') };
    const before = forum(days);
    expect(said({ ...days, status: 'done', responsible: 'Processledare' }, before)).toEqual([]);
    expect(said({ ...days, end: isoDate('2026-10-03') }, before)).toEqual([
      '3 oktober 2026 ligger utanför projektperioden 1 augusti 2024 – 1 augusti 2026. Välj ett datum inom perioden för ”Forum i Nora”.',
    ]);
    expect(said({ start: isoDate('2026-07-01'), end: days.end }, before)).toEqual([]);
    expect(said({ ...days, end: isoDate('2026-09-30') }, before)).toHaveLength(1);
  });

  it('is refused when it ends before it begins, or ends without beginning', () => {
    expect(said({ start: isoDate('2025-02-02'), end: isoDate('2025-02-01') })).toEqual([
      '”Forum i Nora” slutar 1 februari 2025, före starten 2 februari 2025. Rätta datumen.',
    ]);
    expect(said({ end: isoDate('2025-02-01') })).toEqual([
      '”Forum i Nora” har ett slutdatum men inget startdatum. Fyll i starten också.',
    ]);
  });

  it('counts people in whole numbers from nought', () => {
    expect(said({ participants: { women: 0, men: 12, other: 3 } })).toEqual([]);
    expect(said({ participants: { women: -1, men: 1.5, other: Number.NaN } })).toEqual([
      'Antalet kvinnor för ”Forum i Nora” kan inte vara −1. Skriv ett heltal, 0 eller högre.',
      'Antalet män för ”Forum i Nora” kan inte vara 1,5. Skriv ett heltal, 0 eller högre.',
      'Antalet annan eller okänd för ”Forum i Nora” kan inte vara NaN. Skriv ett heltal, 0 eller högre.',
    ]);
  });

  it('counts at most a million of each, unless it did before', () => {
    const many = { participants: { women: 1_000_000, men: 1_000_001, other: 0 } };
    expect(said(many)).toEqual([
      'Antalet män för ”Forum i Nora” kan vara högst 1 000 000. Kontrollera siffrorna.',
    ]);
    expect(said({ ...many, status: 'done' }, forum(many))).toEqual([]);
  });

  it('costs nothing or something, within what is counted exactly', () => {
    expect(said({ plannedCost: kronor(0), actualCost: kronor(12_500) })).toEqual([]);
    expect(said({ plannedCost: ore(-1) })).toEqual([
      'Ett belopp för ”Forum i Nora” är mindre än noll. Skriv 0 eller mer.',
    ]);
    expect(said({ actualCost: ore(ORE_LIMIT + 1) })).toEqual([
      'Ett belopp för ”Forum i Nora” är för stort. Kontrollera siffrorna.',
    ]);
  });

  it('has a name', () => {
    expect(said({ title: '  ' })).toEqual(['Aktiviteten saknar namn. Skriv ett namn.']);
  });
});
