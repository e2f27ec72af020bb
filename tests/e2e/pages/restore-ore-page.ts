import type { Locator } from '@playwright/test';
import type { Desk } from './desk';

/** From a table in whole kronor to öre: the printed sums, the search, and what it found. */
export class RestoreOrePage {
  constructor(private readonly desk: Desk) {}

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  get #searchButton(): Locator {
    return this.#main.getByRole('button', { name: 'Sök ören' });
  }

  get summary(): Locator {
    return this.#main.getByRole('status').first();
  }

  get problem(): Locator {
    return this.#main.getByRole('alert');
  }

  get found(): Locator {
    return this.#main.getByRole('region', { name: 'Tabellen med ören' });
  }

  /** Writes what the printed table says in one place, where there is a box for it. */
  async declare(place: string, printed: string): Promise<void> {
    await this.#searchButton.waitFor();
    const box = this.#main.getByRole('textbox', { name: place, exact: true });
    if ((await box.count()) > 0) await box.fill(printed);
  }

  async search(): Promise<void> {
    await this.#searchButton.click();
  }

  async apply(): Promise<void> {
    await this.#main.getByRole('button', { name: 'Använd örena' }).click();
  }
}
