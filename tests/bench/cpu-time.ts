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

/** The mean of the middle half: one odd turn does not count, and a coarse clock evens out. */
function typical(times: readonly number[]): number {
  const quarter = Math.floor(times.length / 4);
  const middle = [...times].sort((a, b) => a - b).slice(quarter, times.length - quarter);
  return middle.reduce((sum, time) => sum + time, 0) / middle.length;
}

/**
 * Takes turns between two sides, so that a busy machine slows both alike.
 * Each gives the CPU time of one of its turns, in milliseconds; a side's time is that of its typical turn.
 */
export async function takeTurns(
  subject: () => Promise<number>,
  reference: () => Promise<number>,
  turns: number,
): Promise<Comparison> {
  const times: readonly [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    times[0].push(await subject());
    times[1].push(await reference());
  }
  const [ours, theirs] = [typical(times[0]), typical(times[1])];
  return { subject: ours, reference: theirs, ratio: ours / theirs };
}

/** Compares two pieces of work in this process by CPU time per call. */
export async function compare(subject: Work, reference: Work): Promise<Comparison> {
  const sides = [];
  for (const work of [subject, reference]) sides.push({ work, calls: await callsPerTurn(work) });
  const [ours, theirs] = sides.map(
    ({ work, calls }) =>
      async () =>
        (await timeOf(work, calls)) / calls,
  );
  if (!ours || !theirs) throw new Error('Two sides make a comparison.');
  return takeTurns(ours, theirs, 15);
}
