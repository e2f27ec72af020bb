import type { Locator } from '@playwright/test';
import { plain, type Desk } from './desk';

/** The mapping: the register, one initiative, the coverage and what is published. */
export class MappingPage {
  constructor(private readonly desk: Desk) {}

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  async open(): Promise<void> {
    const places = this.desk.page.getByRole('navigation', { name: 'Platser' });
    await places.getByRole('link', { name: 'Kartläggning', exact: true }).click();
    await this.#main.getByRole('navigation', { name: 'Kartläggning' }).waitFor();
  }

  /** Goes to a tab by the keyboard. */
  async goTo(tab: 'Register' | 'Täckning' | 'Publicera'): Promise<void> {
    const tabs = this.#main.getByRole('navigation', { name: 'Kartläggning' });
    await tabs.getByRole('link', { name: tab, exact: true }).focus();
    await this.desk.page.keyboard.press('Enter');
    await tabs.locator('[aria-current="page"]', { hasText: tab }).waitFor();
  }

  get title(): Locator {
    return this.#main.getByRole('heading', { level: 1 });
  }

  get state(): Locator {
    return this.#main.getByRole('status').first();
  }

  get grid(): Locator {
    return this.#main.getByRole('grid', { name: 'Kartlagda insatser' });
  }

  /** The titles that the register shows, from the top. */
  async titles(): Promise<readonly string[]> {
    return (await this.grid.getByRole('link').allInnerTexts()).map(plain);
  }

  get newTitle(): Locator {
    return this.#main.getByRole('textbox', { name: 'Ny insats' });
  }

  /** Writes a title in the line for it and presses Enter. */
  async add(title: string): Promise<void> {
    await this.newTitle.fill(title);
    await this.desk.page.keyboard.press('Enter');
  }

  /** Opens an initiative by the keyboard. */
  async show(title: string): Promise<void> {
    await this.grid.getByRole('link', { name: title, exact: true }).focus();
    await this.desk.page.keyboard.press('Enter');
    await this.title.filter({ hasText: title }).waitFor();
  }

  field(name: string): Locator {
    return this.#main.getByRole('textbox', { name, exact: true });
  }

  /** Types in a field of the initiative and saves it with Ctrl+Enter. */
  async type(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.desk.page.keyboard.press('Control+Enter');
  }

  /** A box of the initiative, a municipality or a focus area. */
  box(name: string): Locator {
    return this.#main.getByRole('checkbox', { name, exact: true });
  }

  /** Ticks a box by the keyboard. */
  async tick(name: string): Promise<void> {
    await this.box(name).focus();
    await this.desk.page.keyboard.press('Space');
  }

  button(name: string): Locator {
    return this.#main.getByRole('button', { name, exact: true });
  }

  /** Presses a button by the keyboard. */
  async press(name: string): Promise<void> {
    await this.button(name).focus();
    await this.desk.page.keyboard.press('Enter');
  }

  link(name: string | RegExp): Locator {
    return this.#main.getByRole('link', { name });
  }

  /** Picks one of a facet's choices. */
  async choose(facet: string, choice: string): Promise<void> {
    await this.#main.getByRole('button', { name: new RegExp(`${facet}$`) }).click();
    await this.desk.page.getByRole('option', { name: choice, exact: true }).click();
  }

  get matrix(): Locator {
    return this.#main.getByRole('table', { name: 'Insatser per kommun och insatsområde' });
  }

  get map(): Locator {
    return this.#main.getByRole('group', { name: /^Karta över Örebro län/ });
  }

  /** The figures of a row of the matrix, the total last. */
  async figures(municipality: string): Promise<readonly string[]> {
    const row = this.matrix.getByRole('row').filter({
      has: this.desk.page.getByRole('rowheader', { name: municipality, exact: true }),
    });
    return (await row.getByRole('cell').allInnerTexts()).map(plain);
  }

  get gaps(): Locator {
    return this.#main.getByRole('region', { name: 'Luckor' });
  }

  get findings(): Locator {
    return this.#main.getByRole('table', { name: 'Personuppgifter i det som skulle publiceras' });
  }

  /** Chooses the readers. */
  async readers(who: 'Interna läsare' | 'Externa läsare'): Promise<void> {
    await this.#main.getByText(who).click();
  }
}
