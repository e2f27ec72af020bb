import type { Locator } from '@playwright/test';
import { plain, type Desk } from './desk';

/** Historik: the steps, what they are narrowed down to, and the review of an earlier moment. */
export class HistoryPage {
  constructor(private readonly desk: Desk) {}

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  /** What the line above the budget's grid says of the cell's last change. */
  get cellLine(): Locator {
    return this.#main.getByText(/^(Ändrad|Tillagd|Anteckning) (av |\d)/);
  }

  get showHistory(): Locator {
    return this.#main.getByRole('link', { name: 'Visa historik' });
  }

  /** How many steps there are, in a sentence. */
  get summary(): Locator {
    return this.#main.getByRole('status').first();
  }

  /** The steps, newest first; each opens to show all that it changed. */
  get steps(): Locator {
    return this.#main
      .getByRole('table', { name: 'Ändringar, senaste först' })
      .getByRole('button', { expanded: false });
  }

  step(what: string): Locator {
    return this.#main.getByRole('button', { name: what, exact: true });
  }

  /** The row of the table that a step stands in. */
  rowOf(what: string): Locator {
    const step = this.desk.page.getByRole('button', { name: what, exact: true });
    return this.#main.getByRole('row').filter({ has: step });
  }

  get rowFilter(): Locator {
    return this.#main.getByRole('button', { name: /Rad$/ });
  }

  day(field: 'Från och med' | 'Till och med'): Locator {
    return this.#main.getByRole('textbox', { name: field });
  }

  /** The button that shows the state right after the first step with this name. */
  goBack(what: string): Locator {
    return this.#main.getByRole('button', { name: `, efter ”${what}”` });
  }

  /** What a change table lists, as "what: before → after" with plain spaces. */
  async changes(table: string): Promise<readonly string[]> {
    const rows = this.#main
      .getByRole('table', { name: table })
      .getByRole('row')
      .filter({ has: this.desk.page.getByRole('cell') });
    const cells = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    );
    return cells.map(([what = '', before = '', after = '']) => plain(`${what}: ${before} → ${after}`));
  }

  get restore(): Locator {
    return this.#main.getByRole('button', { name: 'Återställ', exact: true });
  }
}
