import { expect, it, vi } from 'vitest';
import type { UtcTime } from '@shared/domain/ids';
import { describeUpkeep } from '@shared/text/sv-safety';
import { createUpkeepLog } from './upkeep-log';

const GOOD = { selfTest: null, secondPlace: { state: 'none' } } as const;
const GONE = {
  state: 'unreachable',
  folder: '/share',
  problem: { code: 'vaultUnreachable' },
} as const;

it('says the gravest of what went wrong, and nothing once each has gone well again', () => {
  const log = createUpkeepLog(GOOD);
  const said: (string | null)[] = [];
  log.onProblem(() => {
    const problem = log.problem();
    said.push(problem && describeUpkeep(problem));
  });
  log.noteSecondPlace(GONE);
  log.noteSelfTest(false);
  log.noteBackup({ code: 'vaultFull' });
  log.noteBackup({ code: 'vaultFull' });
  log.noteBackup(null);
  log.noteSelfTest(true);
  log.noteSecondPlace({ state: 'good', folder: '/share' });
  expect(said).toEqual([
    'Den andra platsen nås inte.',
    'Självtestet hittade ett fel.',
    'Den senaste säkerhetskopian kunde inte tas: disken är full.',
    'Självtestet hittade ett fel.',
    'Den andra platsen nås inte.',
    null,
  ]);
});

it('begins with what the last sitting left, and calls nobody back who has stopped', () => {
  const failed = { at: '2026-03-02T09:00:00.000Z' as UtcTime, isGood: false };
  const log = createUpkeepLog({ selfTest: failed, secondPlace: GONE });
  expect(log.problem()).toEqual({ kind: 'selfTest' });
  const listener = vi.fn();
  log.onProblem(listener)();
  log.noteSelfTest(true);
  expect([log.problem()?.kind, listener.mock.calls.length]).toEqual(['secondPlace', 0]);
});
