import { describe, expect, it } from 'vitest';
import { describeRenamed } from '../../text/sv-description';
import type { PartId, ProjectId } from '../ids';
import type { PlanPart } from './plan-part';
import { renamedHeading } from './renamed-heading';

const part = (kind: 'objective' | 'focusArea', position: number, title: string): PlanPart => ({
  id: `${kind}-${String(position)}` as PartId,
  projectId: 'projekt' as ProjectId,
  kind,
  position,
  title,
  text: '',
});

const PLAN = [
  part('objective', 1, 'Stärkt lokalt agerande'),
  part('objective', 0, 'Lärande i hela länet'),
  part('focusArea', 0, 'Meningsfull fritid'),
];

describe('a heading that names a part of the plan', () => {
  it('is told what the part is called now when it has been renamed', () => {
    const renamed = renamedHeading('Delmål 1: Stärkt gemensamt lärande', PLAN);
    expect(renamed).toEqual({
      kind: 'objective',
      number: 1,
      words: 'Stärkt gemensamt lärande',
      title: 'Lärande i hela länet',
    });
    expect(renamed && describeRenamed(renamed)).toBe(
      'Delmål 1 heter ”Lärande i hela länet” i planen. Här står ”Stärkt gemensamt lärande”.',
    );
    expect(renamedHeading('Insatsområde 1. Fritid', PLAN)).toMatchObject({ title: 'Meningsfull fritid' });
  });

  it('is left alone while they agree, also when the part has been moved', () => {
    expect(renamedHeading('Delmål 2: stärkt  lokalt agerande', PLAN)).toBeNull();
    expect(renamedHeading('Delmål 1: Stärkt lokalt agerande', PLAN)).toBeNull();
  });

  it('is left alone when it names none, or one that the plan lacks', () => {
    for (const heading of ['', 'Syfte', 'Delmål', 'Delmål 1', 'Delmål 3: Något annat', 'Insatsområden'])
      expect(renamedHeading(heading, PLAN)).toBeNull();
    expect(renamedHeading('Delmål 1: Stärkt gemensamt lärande', [])).toBeNull();
  });
});
