import { describe, expect, test } from 'vitest';
import type { UtcTime } from '../domain/ids';
import { EMPTY_CONTROL } from '../domain/journal/control';
import type { SnapshotProblem } from '../vault/vault';
import {
  describeBackups,
  describeDamaged,
  describeDay,
  describeDifference,
  describeMoment,
  describeMuchSmaller,
  describeSecondPlace,
  describeSelfTest,
  describeSnapshotProblem,
  formatControlTotal,
} from './sv-backups';

/** A moment by the clock on the wall, wherever the tests run. */
const at = (year: number, month: number, day: number, hour = 12, minute = 0): UtcTime =>
  new Date(year, month - 1, day, hour, minute).toISOString() as UtcTime;

const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('days and moments', () => {
  const now = at(2026, 11, 22, 0, 5);

  test('are named as people say them', () => {
    expect(describeDay(at(2026, 11, 22, 0, 1), now)).toBe('I dag');
    expect(describeDay(at(2026, 11, 21, 23, 59), now)).toBe('I går');
    expect(describeDay(at(2026, 11, 20), now)).toBe('Fredag 20 november 2026');
    expect(describeMoment(at(2026, 11, 21, 14, 32), now)).toBe('i går 14:32');
    expect(describeMoment(at(2026, 11, 20, 9, 5), now)).toBe('20 november 2026 09:05');
  });

  test('stay right over the nights when the clock is put on or back, over new year and leap day', () => {
    for (const [today, yesterday] of [
      [at(2026, 3, 30, 0, 30), at(2026, 3, 29, 0, 10)],
      [at(2026, 10, 26, 0, 30), at(2026, 10, 25, 0, 10)],
      [at(2027, 1, 1), at(2026, 12, 31)],
      [at(2028, 3, 1), at(2028, 2, 29)],
    ] as const) {
      expect(describeDay(yesterday, today)).toBe('I går');
    }
  });

  test('in the future, after the clock was wrong, are called by their date', () => {
    expect(describeDay(at(2026, 11, 23), now)).toBe('Måndag 23 november 2026');
  });
});

describe('the state of the backups', () => {
  const now = at(2026, 11, 22, 15);

  test('says when the last one was taken, how many there are and how the self-test went', () => {
    const selfTest = { at: at(2026, 11, 1), isGood: true };
    expect(describeBackups({ newest: at(2026, 11, 22, 14, 32), count: 23, days: 12, selfTest }, now)).toBe(
      'Senast i dag 14:32. 23 säkerhetskopior från 12 dagar. Självtest 2026-11-01: godkänt.',
    );
    expect(describeBackups({ newest: at(2026, 11, 21, 8), count: 1, days: 1, selfTest: null }, now)).toBe(
      'Senast i går 08:00. 1 säkerhetskopia från 1 dag. Självtest är inte gjort än.',
    );
    expect(describeBackups({ newest: null, count: 0, days: 0, selfTest: null }, now)).toBe(
      'Ingen säkerhetskopia är tagen än.',
    );
  });

  test('tells a self-test that failed apart, and what to do', () => {
    const failed = { at: at(2026, 11, 22, 10), isGood: false };
    expect(describeSelfTest(failed, now)).toMatch(/^Inte godkänt i dag 10:00: .*Säkerhetskopiera nu/);
    expect(describeSelfTest({ ...failed, isGood: true }, now)).toMatch(/^Godkänt i dag 10:00: /);
  });
});

test('a control total is shown to the öre, whatever its size and sign', () => {
  const total = (ore: string): string => plain(formatControlTotal({ counts: {}, ore }));
  expect(total('0')).toBe('0,00');
  expect(total('-5')).toBe('−0,05');
  expect(total('123456789')).toBe('1 234 567,89');
  expect(total('90071992547409930001')).toBe('900 719 925 474 099 300,01');
});

test('a difference is counted in words', () => {
  expect(describeDifference(0)).toMatch(/^Inget skiljer sig\./);
  expect(describeDifference(1)).toMatch(/^1 uppgift skiljer sig\./);
  expect(plain(describeDifference(1240))).toMatch(/^1 240 uppgifter skiljer sig\./);
  const now = { counts: { projects: 2, budgetRows: 40 }, ore: '1' };
  expect(describeMuchSmaller(now, EMPTY_CONTROL)).toContain('0 uppgifter mot 42');
});

test('a second place is named by its folder, with what to do when it cannot be reached', () => {
  expect(describeSecondPlace({ state: 'none' })).toMatch(/Välj en mapp/);
  expect(describeSecondPlace({ state: 'good', folder: 'Gemensam' })).toContain('Gemensam');
  const unreachable = (code: 'vaultFull' | 'vaultUnreachable'): string =>
    describeSecondPlace({ state: 'unreachable', folder: 'Gemensam', problem: { code } });
  expect(unreachable('vaultFull')).toMatch(/^Gemensam är full.*Frigör utrymme/);
  expect(unreachable('vaultUnreachable')).toMatch(/^Gemensam går inte att nå.*försök igen/);
});

test('damaged backups are named, one or several', () => {
  expect(describeDamaged(['a.json'])).toMatch(/^En säkerhetskopia är skadad .*”a\.json”\./);
  expect(describeDamaged(['a.json', 'b.json'])).toMatch(
    /^2 säkerhetskopior är skadade .*”a\.json” och ”b\.json”\./,
  );
});

test('every problem has a sentence of its own that names the file and says what to do', () => {
  const name = 'kopia.json';
  const problems: readonly SnapshotProblem[] = [
    { code: 'vaultFull' },
    { code: 'vaultUnreachable' },
    { code: 'vaultFailed' },
    { code: 'journalDamaged' },
    { code: 'vaultNewer' },
    { code: 'snapshotDamaged', name },
    { code: 'snapshotForeign', name },
    { code: 'snapshotEmpty', name },
    { code: 'snapshotNewer', name },
  ];
  const sentences = problems.map(describeSnapshotProblem);
  expect(new Set(sentences).size).toBe(problems.length);
  for (const [index, problem] of problems.entries()) {
    if ('name' in problem) expect(sentences[index]).toContain('”kopia.json”');
    expect(sentences[index]).not.toMatch(/!|journal|snapshot|hash/i);
  }
});
