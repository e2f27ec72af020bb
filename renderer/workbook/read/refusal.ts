import type { ReadProblem } from '@shared/sheets/read-problem';

/** Carries a ReadProblem out of the depths of a reading; `readWorkbook` catches it and hands back the problem. */
export class Refusal extends Error {
  constructor(readonly problem: ReadProblem) {
    super(problem.code);
  }
}

/** Ends the reading with this problem. */
export function refuse(problem: ReadProblem): never {
  throw new Refusal(problem);
}
