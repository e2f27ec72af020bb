import { readWorkbook } from '@renderer/workbook/read/read-workbook';
import type { Result } from '@shared/result';
import type { WorkbookGrid } from '@shared/sheets/grid';
import { IMPORT_LIMITS } from '@shared/sheets/import-limits';
import type { ReadProblem } from '@shared/sheets/read-problem';
import { describeReadNote, describeReadProblem } from '@shared/text/sv-read-problem';
import {
  plainParts,
  PLAIN_AMOUNT,
  PLAIN_LABEL,
  type HostileCase,
} from '@tests/fixtures/hostile/hostile-case';
import { InputTally } from '@tests/faults/count';
import { HOSTILE_CASES, mutatedFiles } from '@tests/fixtures/hostile/make-hostile';
import { zipParts } from '@tests/fixtures/hostile/raw-workbook';
import { WRONG_TYPES, type WrongType } from '@tests/fixtures/hostile/wrong-types';
import { afterAll, describe, expect, it } from 'vitest';

/** B1's bounds. */
const SECONDS = 15;
const MEMORY = 512 * 1024 * 1024;

/** How many mutated files of each kind; the full count is given from outside. */
const MUTATIONS = Number(process.env['HOSTILE_MUTATIONS'] ?? '20');

interface Measured {
  readonly outcome: Result<WorkbookGrid, ReadProblem>;
  readonly seconds: number;
  /** Growth of the whole process at its highest, in bytes. */
  readonly memory: number;
}

async function readMeasured(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Measured> {
  const before = process.memoryUsage.rss();
  let highest = before;
  const look = () => {
    highest = Math.max(highest, process.memoryUsage.rss());
  };
  const watch = setInterval(look, 10);
  const start = performance.now();
  const outcome = await readWorkbook(name, bytes);
  const seconds = (performance.now() - start) / 1000;
  look();
  clearInterval(watch);
  return { outcome, seconds, memory: highest - before };
}

const PLAIN_CELLS = [
  [0, 0, PLAIN_LABEL],
  [0, 1, PLAIN_AMOUNT],
];

/** The first row's cells as place and text; what stands further down in some files is harmless filling. */
function firstRow(grid: WorkbookGrid) {
  const cells = grid.sheets[0]?.cells.filter((cell) => cell.row === 0) ?? [];
  return cells.map(({ row, column, value }) => [row, column, 'text' in value ? value.text : value.type]);
}

function expectOutcome(file: HostileCase, outcome: Measured['outcome']): void {
  if (outcome.ok) {
    expect(['reads', 'sameOrRefused']).toContain(file.expected);
    expect(firstRow(outcome.value)).toEqual(PLAIN_CELLS);
    return;
  }
  expect(describeReadProblem(outcome.error)).toMatch(/^[A-ZÅÄÖ].+\.$/s);
  if (file.expected === 'refused' || file.expected === 'sameOrRefused') {
    expect(outcome.error.code).not.toBe('readerFailed');
  } else expect(outcome.error.code).toBe(file.expected);
}

function expectNamedOrRead(expected: WrongType['expected'], outcome: Measured['outcome']): void {
  if (typeof expected === 'string') {
    expect(outcome).toEqual({ ok: false, error: { code: expected } });
    if (!outcome.ok) expect(describeReadProblem(outcome.error)).toMatch(/^[A-ZÅÄÖ].+\.$/s);
    return;
  }
  if (!outcome.ok) expect.fail(describeReadProblem(outcome.error));
  expect(outcome.value.notes).toEqual(expected);
  expect(firstRow(outcome.value)).toEqual(PLAIN_CELLS);
  for (const note of outcome.value.notes) expect(describeReadNote(note)).toMatch(/^[A-ZÅÄÖ].+\.$/);
}

/** Reads and judges one file; a limit of time or memory that is exceeded counts as a crash. */
const readAndJudge = (tally: InputTally, file: HostileCase): Promise<void> =>
  tally.judge(
    async () => {
      const measured = await readMeasured('fientlig.xlsx', file.bytes());
      expect(measured.seconds).toBeLessThan(SECONDS);
      expect(measured.memory).toBeLessThan(MEMORY);
      return measured.outcome;
    },
    (outcome) => {
      expectOutcome(file, outcome);
    },
  );

describe('B1: hostile workbooks', () => {
  const tally = new InputTally('B1');
  afterAll(() => {
    tally.print();
  });

  it.each(HOSTILE_CASES)('$name: $expected', (file) => readAndJudge(tally, file));

  it('holds at least the forty files of the quick count', () => {
    expect(HOSTILE_CASES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(HOSTILE_CASES.map((file) => file.name)).size).toBe(HOSTILE_CASES.length);
  });
});

describe('B2: files cut off or with a flipped bit', () => {
  const tally = new InputTally('B2');
  afterAll(() => {
    tally.print();
  });

  it.each(mutatedFiles(MUTATIONS))('$name: $expected', (file) => readAndJudge(tally, file));
});

describe('B3: files of the wrong kind', () => {
  const tally = new InputTally('B3');
  afterAll(() => {
    tally.print();
  });

  it.each(WRONG_TYPES)('$fileName', ({ fileName, expected, bytes }) =>
    tally.judge(
      () => readWorkbook(fileName, bytes()),
      (outcome) => {
        expectNamedOrRead(expected, outcome);
      },
    ),
  );
});

describe('each limit', () => {
  const plain = zipParts(plainParts('<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'));

  it.each([
    ['fileBytes', 100, 'fileTooLarge'],
    ['zipEntries', 4, 'tooManyEntries'],
    ['inflatedBytes', 600, 'inflatesTooMuch'],
    ['sheets', 0, 'tooManySheets'],
    ['rows', 0, 'tooManyRows'],
    ['columns', 1, 'tooManyColumns'],
    ['cells', 1, 'tooManyCells'],
    ['merges', 0, 'tooManyMerges'],
    ['cellText', 10, 'textTooLong'],
    ['totalText', 10, 'inflatesTooMuch'],
    ['xmlDepth', 4, 'damagedPart'],
  ] as const)('%s refuses an ordinary workbook when it is %i', async (limit, value, code) => {
    expect((await readWorkbook('budget.xlsx', plain)).ok).toBe(true);
    const outcome = await readWorkbook('budget.xlsx', plain, {
      limits: { ...IMPORT_LIMITS, [limit]: value },
    });
    expect(outcome).toMatchObject({ ok: false, error: { code } });
  });

  it('of the ratio counts only above its threshold', async () => {
    const tight = { ...IMPORT_LIMITS, ratio: 1 };
    expect((await readWorkbook('budget.xlsx', plain, { limits: tight })).ok).toBe(true);
    const outcome = await readWorkbook('budget.xlsx', plain, { limits: { ...tight, ratioFromBytes: 10 } });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'ratioTooHigh' } });
  });
});
