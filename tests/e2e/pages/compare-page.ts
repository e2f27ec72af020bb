import type { Locator } from '@playwright/test';
import { plain, type Desk } from './desk';

/** Two versions side by side. */
export class ComparePage {
  constructor(private readonly desk: Desk) {}

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  /** How much differs, in a sentence. */
  get summary(): Locator {
    return this.#main.getByRole('status').first();
  }

  /** Row by row what each cell says, e.g. "före 10 000 → efter 12 000 +2 000 +20 %". */
  async row(label: string): Promise<readonly string[]> {
    const row = this.#main
      .getByRole('row')
      .filter({ has: this.desk.page.getByRole('rowheader', { name: label }) });
    return (await row.getByRole('cell').allTextContents()).map(plain);
  }

  get rowNames(): Locator {
    return this.#main.getByRole('rowheader');
  }
}
