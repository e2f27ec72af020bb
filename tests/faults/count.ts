import { SEED } from './settings';

/** What one fault cost: rows that the interface had called saved, and öre that any sum is off afterwards. */
export interface Loss {
  readonly rowsLost: number;
  readonly oreOff: number;
}

/** A number of faults of one kind ("F1") and how many of them were survived. */
export interface FaultCount extends Loss {
  readonly fault: string;
  readonly survived: number;
  readonly total: number;
  readonly seconds: number;
}

/** A number of bad inputs of one kind ("B1") and what came of them. */
export interface InputCount {
  readonly input: string;
  readonly count: number;
  readonly crashes: number;
  readonly misreads: number;
  readonly seconds: number;
}

/** Prints the line that the runner (build/test-faults.mjs) adds up. */
export function printCount(count: FaultCount | InputCount): void {
  console.info(`fault-count ${JSON.stringify(count)}`);
}

/** Rows were lost or changed: what the measure found, for the count. */
export class LossError extends Error {
  override readonly name = 'LossError';
  constructor(
    readonly loss: Loss,
    message: string,
  ) {
    super(message);
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Tries the faults of one kind one after the other, goes on after a failure, and prints the count at the end. */
export class Tally {
  readonly #fault: string;
  readonly #begun = performance.now();
  readonly #failures: string[] = [];
  #total = 0;
  #rowsLost = 0;
  #oreOff = 0;

  constructor(fault: string) {
    this.#fault = fault;
  }

  /** One fault: survived when the attempt returns without an error. */
  async fault(name: string, attempt: () => Promise<void> | void): Promise<void> {
    this.#total += 1;
    try {
      await attempt();
    } catch (error) {
      if (error instanceof LossError) {
        this.#rowsLost += error.loss.rowsLost;
        this.#oreOff += error.loss.oreOff;
      }
      this.#failures.push(`${this.#fault}, ${name}: ${messageOf(error)}`);
    }
  }

  /** Prints the count; throws when any fault was not survived, with the command that repeats it. */
  finish(): void {
    printCount({
      fault: this.#fault,
      survived: this.#total - this.#failures.length,
      total: this.#total,
      rowsLost: this.#rowsLost,
      oreOff: this.#oreOff,
      seconds: (performance.now() - this.#begun) / 1000,
    });
    if (this.#failures.length === 0) return;
    throw new Error(
      `${this.#failures.join('\n\n')}\n\nRepeat it with: npm run test:faults -- --only ${this.#fault} --seed ${String(SEED)}`,
    );
  }
}

/** Counts bad inputs of one kind while tests of their own judge them. */
export class InputTally {
  #milliseconds = 0;
  #count = 0;
  #crashes = 0;
  #misreads = 0;

  constructor(private readonly input: string) {}

  /** Judges one input: an error thrown while `read` is a crash, one thrown by `check` is a misread. Throws both on. */
  async judge<T>(read: () => Promise<T> | T, check: (outcome: T) => void): Promise<void> {
    this.#count += 1;
    const begun = performance.now();
    let outcome: T;
    try {
      outcome = await read();
    } catch (error) {
      this.#crashes += 1;
      throw error;
    } finally {
      this.#milliseconds += performance.now() - begun;
    }
    try {
      check(outcome);
    } catch (error) {
      this.#misreads += 1;
      throw error;
    }
  }

  print(): void {
    printCount({
      input: this.input,
      count: this.#count,
      crashes: this.#crashes,
      misreads: this.#misreads,
      seconds: this.#milliseconds / 1000,
    });
  }
}
