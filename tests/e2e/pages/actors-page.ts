import type { Locator } from '@playwright/test';
import { plain, type Desk } from './desk';

/** The organisations round the project: the register, one of them, and two that may be one. */
export class ActorsPage {
  constructor(private readonly desk: Desk) {}

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  get title(): Locator {
    return this.#main.getByRole('heading', { level: 1 });
  }

  get state(): Locator {
    return this.#main.getByRole('status').first();
  }

  get grid(): Locator {
    return this.#main.getByRole('grid', { name: 'Aktörer' });
  }

  get duplicates(): Locator {
    return this.#main.getByRole('region', { name: 'Kanske samma aktör' });
  }

  get history(): Locator {
    return this.#main.getByRole('table', { name: 'Vad aktören har varit med om' });
  }

  get bothSides(): Locator {
    return this.#main.getByRole('table', { name: 'De två och vad de blir' });
  }

  async open(): Promise<void> {
    const places = this.desk.page.getByRole('navigation', { name: 'Platser' });
    await places.getByRole('link', { name: 'Aktörer' }).click();
    await this.title.filter({ hasText: 'Aktörer' }).waitFor();
  }

  button(name: string): Locator {
    return this.#main.getByRole('button', { name, exact: true });
  }

  link(name: string): Locator {
    return this.#main.getByRole('link', { name, exact: true });
  }

  field(name: string): Locator {
    return this.#main.getByRole('textbox', { name, exact: true });
  }

  async add(name: string): Promise<void> {
    await this.field('Ny aktör').fill(name);
    await this.button('Lägg till aktör').click();
    await this.field('Ny aktör').and(this.desk.page.locator('[value=""]')).waitFor();
  }

  /** The names in the register, from top to bottom. */
  async names(): Promise<readonly string[]> {
    const names = await this.grid.getByRole('row').getByRole('link').allTextContents();
    return names.map(plain);
  }

  async search(words: string): Promise<void> {
    await this.#main.getByRole('searchbox', { name: 'Sök bland aktörer' }).fill(words);
  }

  async openActor(name: string): Promise<void> {
    await this.grid.getByRole('link', { name, exact: true }).click();
    await this.title.filter({ hasText: name }).waitFor();
  }

  /** A row of the two sides, as [field, the one, the other, what they become]. */
  async merged(field: string): Promise<readonly string[]> {
    const row = this.bothSides.getByRole('row').filter({
      has: this.desk.page.getByRole('rowheader', { name: field, exact: true }),
    });
    return (await row.locator('th, td').allTextContents()).map(plain);
  }
}
