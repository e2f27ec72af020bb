import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PILOT_STATES, type PilotState } from './pilot';
import { isGranted, isLegalMove, isUndecided, movesFrom } from './pilot-moves';

const anyState = fc.constantFrom(...PILOT_STATES);

describe('the states of a pilot', () => {
  it('lead from idea to scale-up in the order of the work', () => {
    const path: readonly PilotState[] = [
      'idea',
      'application',
      'assessment',
      'granted',
      'running',
      'evaluated',
      'scaledUp',
    ];
    for (const [index, state] of path.slice(1).entries())
      expect(isLegalMove(path[index] ?? null, state)).toBe(true);
    expect(isLegalMove('assessment', 'rejected')).toBe(true);
  });

  it('can be closed until they are at an end', () => {
    expect(PILOT_STATES.filter((state) => movesFrom(state).includes('closed'))).toEqual([
      'idea',
      'application',
      'assessment',
      'granted',
      'running',
      'evaluated',
    ]);
    for (const state of ['rejected', 'scaledUp', 'closed'] as const) expect(movesFrom(state)).toEqual([]);
  });

  it('allow no step but the listed ones, and staying', () => {
    expect(isLegalMove('idea', 'granted')).toBe(false);
    expect(isLegalMove('granted', 'idea')).toBe(false);
    expect(isLegalMove('rejected', 'running')).toBe(false);
    fc.assert(
      fc.property(anyState, anyState, (from, to) => {
        expect(isLegalMove(from, to)).toBe(from === to || movesFrom(from).includes(to));
      }),
    );
  });

  it('begin as an idea, or as an application at the latest', () => {
    expect(PILOT_STATES.filter((state) => isLegalMove(null, state))).toEqual(['idea', 'application']);
  });

  it('never lead back: no walk of legal steps comes to a state twice', () => {
    const walk = (seen: readonly PilotState[]): void => {
      for (const next of movesFrom(seen.at(-1) ?? 'idea')) {
        expect(seen).not.toContain(next);
        walk([...seen, next]);
      }
    };
    for (const state of PILOT_STATES) walk([state]);
  });

  it('are each undecided, granted or rejected', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const kinds = [isUndecided(state), isGranted(state), state === 'rejected'];
        expect(kinds.filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});
