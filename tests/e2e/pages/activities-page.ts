import type { Locator } from '@playwright/test';
import type { Desk } from './desk';
import { KeyboardUser } from './keyboard-user';

export type ActivityHead = 'Rubrik' | 'Slag' | 'Status' | 'Start' | 'Slut' | 'Ansvarig';

/** The activities of a project: table, board, and one of them. */
export class ActivitiesPage {
  readonly user: KeyboardUser;

  constructor(private readonly desk: Desk) {
    this.user = new KeyboardUser(desk);
  }

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  async open(): Promise<void> {
    const places = this.desk.page.getByRole('navigation', { name: 'Platser' });
    await places.getByRole('link', { name: 'Aktiviteter', exact: true }).click();
    await this.#main.getByRole('heading', { level: 1, name: 'Aktiviteter' }).waitFor();
  }

  tab(name: 'Tabell' | 'Tavla' | 'Kalender' | 'Tidslinje'): Locator {
    return this.#main.getByRole('navigation', { name: 'Vyer av aktiviteterna' }).getByRole('link', { name });
  }

  /** The sentence under the title. */
  get summary(): Locator {
    return this.#main.getByRole('status').first();
  }

  get grid(): Locator {
    return this.desk.page.getByRole('grid', { name: 'Aktiviteter' });
  }

  get quickAdd(): Locator {
    return this.#main.getByRole('textbox', { name: 'Ny aktivitet' });
  }

  get search(): Locator {
    return this.#main.getByRole('searchbox', { name: 'Sök bland aktiviteterna' });
  }

  get grouping(): Locator {
    return this.#main.getByRole('combobox', { name: 'Gruppera' });
  }

  /** What can be done with the chosen rows. */
  get chosen(): Locator {
    return this.#main.getByRole('group', { name: /vald/ });
  }

  get savedViews(): Locator {
    return this.#main.getByRole('banner').or(this.#main).getByRole('button', { name: /▾$/ }).first();
  }

  button(name: string): Locator {
    return this.#main.getByRole('button', { name, exact: true });
  }

  /** Adds an activity by its title alone. */
  async add(title: string): Promise<void> {
    await this.user.press('ControlOrMeta+Shift+a');
    await this.user.type(title);
    await this.user.press('Enter');
    await this.desk.page.getByRole('log').getByText(`Lade till ”${title}”.`).waitFor();
  }

  row(title: string): Locator {
    return this.grid
      .getByRole('row')
      .filter({ has: this.desk.page.getByRole('gridcell', { name: title, exact: true }) });
  }

  async cell(title: string, head: ActivityHead): Promise<Locator> {
    const column = this.grid.getByRole('columnheader', { name: head, exact: true });
    const index = await column.getAttribute('aria-colindex');
    return this.row(title).locator(`[aria-colindex="${String(index)}"]`);
  }

  /** Goes to a cell with Tab and the arrows. */
  async goToCell(title: string, head: ActivityHead): Promise<void> {
    await this.user.tabTo(this.grid);
    await this.user.moveTo(this.grid, await this.cell(title, head));
  }

  field(label: string): Locator {
    return this.#main.getByRole('textbox', { name: label, exact: true });
  }

  section(name: string): Locator {
    return this.#main.getByRole('region', { name, exact: true });
  }

  column(status: 'Planerad' | 'Pågår' | 'Genomförd' | 'Inställd'): Locator {
    return this.#main.getByRole('region', { name: new RegExp(`^${status}`) });
  }

  card(title: string): Locator {
    return this.#main.getByRole('link').filter({ hasText: title });
  }
}
