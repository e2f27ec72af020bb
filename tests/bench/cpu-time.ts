/** The same work done two ways, as CPU time in milliseconds per call. */
export interface Comparison {
  readonly subject: number;
  readonly reference: number;
  readonly ratio: number;
}

type Work = () => unknown;

/** How long one turn of a side should at least be, in ms of CPU: long against the clock's own grain. */
const TURN = 120;

/** CPU time of this process, all its threads, in milliseconds. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function timeOf(work: Work, calls: number): Promise<number> {
  const start = cpuTime();
  for (let call = 0; call < calls; call += 1) await work();
  return cpuTime() - start;
}

/** How many calls make one turn; doubling also warms the code up. */
async function callsPerTurn(work: Work): Promise<number> {
  for (let calls = 1; ; calls *= 2) if ((await timeOf(work, calls)) >= TURN) return calls;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * Compares two pieces of work by CPU time, turn by turn in one run, so that a busy machine slows both alike.
 * Each side's time is the median of its turns.
 */
export async function compare(subject: Work, reference: Work, turns = 15): Promise<Comparison> {
  const sides = [subject, reference].map((work) => ({ work, perCall: [] as number[] }));
  const calls = [await callsPerTurn(subject), await callsPerTurn(reference)];
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, side] of sides.entries()) {
      const count = calls[index] ?? 1;
      side.perCall.push((await timeOf(side.work, count)) / count);
    }
  }
  const [ours = NaN, theirs = NaN] = sides.map((side) => median(side.perCall));
  return { subject: ours, reference: theirs, ratio: ours / theirs };
}
