import { expect, it } from 'vitest';
import { projectId } from '@tests/fixtures/command-arbitrary';
import type { PartId } from '../ids';
import type { Criterion } from '../plan/plan-part';
import { assessmentOf, withVerdict } from './assessment';

const criterion = (id: string): Criterion => ({
  id: id as PartId,
  projectId,
  position: 0,
  title: id,
  text: '',
  kind: 'criterion',
  isPerspective: false,
});

it('every criterion stands there, assessed or not', () => {
  const assessment = [{ criterionId: 'b' as PartId, verdict: 'partly', comment: 'Bara flickor.' }] as const;
  expect(assessmentOf({ assessment }, [criterion('a'), criterion('b')])).toEqual([
    { criterion: criterion('a'), verdict: null, comment: '' },
    { criterion: criterion('b'), verdict: 'partly', comment: 'Bara flickor.' },
  ]);
});

it('a verdict and its comment are changed one by one, and taken away again', () => {
  const id = 'a' as PartId;
  const other = { criterionId: 'b' as PartId, verdict: 'no', comment: '' } as const;
  const said = withVerdict([other], id, { verdict: 'yes' });
  expect(said).toEqual([other, { criterionId: id, verdict: 'yes', comment: '' }]);
  const both = withVerdict(said, id, { comment: 'Tydligt.' });
  expect(both).toEqual([other, { criterionId: id, verdict: 'yes', comment: 'Tydligt.' }]);
  expect(withVerdict(withVerdict(both, id, { comment: '' }), id, { verdict: null })).toEqual([other]);
  expect(withVerdict([other], id, { comment: '' })).toEqual([other]);
});
