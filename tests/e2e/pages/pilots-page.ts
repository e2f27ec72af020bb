import type { Locator } from '@playwright/test';
import type { Desk } from './desk';

/** The pilots: all of them, the reserve, the criteria, and one pilot with the review of its decision. */
export class PilotsPage {
  constructor(private readonly desk: Desk) {}

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  get link(): Locator {
    return this.desk.page
      .getByRole('navigation', { name: 'Platser' })
      .getByRole('link', { name: 'Piloter', exact: true });
  }

  get title(): Locator {
    return this.#main.getByRole('heading', { level: 1 });
  }

  /** The sentence below the title. */
  get state(): Locator {
    return this.#main.locator('header').getByRole('status');
  }

  async open(): Promise<void> {
    await this.link.click();
    await this.title.filter({ hasText: 'Piloter' }).waitFor();
  }

  tab(name: 'Från idé till uppskalning' | 'Reserv' | 'Bedömningskriterier'): Locator {
    return this.#main
      .getByRole('navigation', { name: 'Vyer över piloterna' })
      .getByRole('link', { name, exact: true });
  }

  async openPilot(name: string): Promise<void> {
    await this.pilotLink(name).click();
    await this.title.filter({ hasText: name }).waitFor();
  }

  pilotLink(name: string): Locator {
    return this.#main.getByRole('link', { name, exact: true });
  }

  /** A pilot's line among all pilots, or behind a year's figures. */
  line(name: string): Locator {
    return this.#main
      .getByRole('row')
      .filter({ has: this.desk.page.getByRole('link', { name, exact: true }) });
  }

  /** What a pilot may do next, as its line or its page offers it. */
  step(step: string, name: string): Locator {
    return this.#main.getByRole('button', { name: `${step}: ${name}`, exact: true });
  }

  field(label: string): Locator {
    return this.#main.getByRole('textbox', { name: label, exact: true });
  }

  choice(label: string): Locator {
    return this.#main.getByRole('combobox', { name: label, exact: true });
  }

  button(label: string): Locator {
    return this.#main.getByRole('button', { name: label, exact: true });
  }

  section(title: string): Locator {
    return this.#main.getByRole('region', { name: title, exact: true });
  }

  /** Where the pilot stands on its way. */
  get currentState(): Locator {
    return this.#main.getByRole('list', { name: 'Pilotens väg' }).locator('[aria-current="step"]');
  }

  /** One year of the reserve: its cells from Reserv to Kvar. */
  async reserveOf(year: number): Promise<readonly string[]> {
    const line = this.#main
      .getByRole('row')
      .filter({ has: this.desk.page.getByRole('link', { name: `Visa piloterna bakom ${String(year)}` }) });
    const cells = await line.getByRole('cell').allTextContents();
    return cells.map((text) => text.replace(/\s/g, ' '));
  }

  async addIdea(name: string): Promise<void> {
    await this.field('Ny idé till pilot').fill(name);
    await this.button('Lägg till idé').click();
    await this.line(name).waitFor();
  }
}
