/** One goal of performance.md, measured: how the product's cost compares with the thing it is held against. */
export interface Measured {
  /** The number in performance.md. */
  readonly goal: number;
  /** "an edited cell, against recomputing the budget with decimal.js" */
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  /** "×" for a ratio of CPU times, "kB" for a size, "ms" where the goal itself is a time. */
  readonly unit: '×' | 'kB' | 'ms';
  /** The figures behind it, for the reader of the report. */
  readonly detail: string;
}

/** A `*.bench.ts` file exports this one. It throws when the two things it compares do not do the same work. */
export type Measure = () => Promise<readonly Measured[]>;

/** A `*.page.bench.ts` file exports this one; the built app and the pages of tests/bench/pages are served at `url`. */
export type MeasurePage = (url: string) => Promise<readonly Measured[]>;
