import type { Locator } from '@playwright/test';
import type { Desk } from './desk';

export interface PersonEntry {
  readonly name: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** The people that the app knows: the list, all about one of them, and the erasure of one. */
export class PeoplePage {
  constructor(private readonly desk: Desk) {}

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  async open(): Promise<void> {
    const places = this.desk.page.getByRole('navigation', { name: 'Platser' });
    await places.getByRole('link', { name: 'Historik och säkerhetskopior' }).click();
    await this.#main.getByRole('link', { name: 'Personuppgifter' }).click();
    await this.title.filter({ hasText: 'Personuppgifter' }).waitFor();
  }

  get title(): Locator {
    return this.#main.getByRole('heading', { level: 1 });
  }

  get table(): Locator {
    return this.#main.getByRole('table', { name: 'Kontaktpersoner' });
  }

  get ownName(): Locator {
    return this.#main.getByRole('textbox', { name: 'Dina ändringar står som' });
  }

  button(name: string): Locator {
    return this.#main.getByRole('button', { name, exact: true });
  }

  /** One field of one person in the list. */
  field(name: 'Namn' | 'Roll' | 'Organisation' | 'E-post' | 'Telefon', person: string): Locator {
    return this.table.getByRole('textbox', { name: `${name}, ${person}`, exact: true });
  }

  /** The line of a person in the list. */
  line(person: string): Locator {
    const menu = this.desk.page.getByRole('button', { name: `Åtgärder för ${person}`, exact: true });
    return this.table.getByRole('row').filter({ has: menu });
  }

  async add({ name, role = '', organisation = '', email = '', phone = '' }: PersonEntry): Promise<void> {
    await this.button('Lägg till kontaktperson').click();
    const dialog = this.desk.page.getByRole('dialog', { name: 'Lägg till kontaktperson' });
    const texts = { Namn: name, Roll: role, Organisation: organisation, 'E-post': email, Telefon: phone };
    for (const [label, text] of Object.entries(texts))
      await dialog.getByRole('textbox', { name: label, exact: true }).fill(text);
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await this.line(name).waitFor();
  }

  async choose(person: string, action: string): Promise<void> {
    await this.desk.page.getByRole('button', { name: `Åtgärder för ${person}`, exact: true }).click();
    await this.desk.page.getByRole('menuitem', { name: action }).click();
  }

  section(title: string): Locator {
    return this.#main
      .locator('section')
      .filter({ has: this.desk.page.getByRole('heading', { name: title }) });
  }

  get confirmation(): Locator {
    return this.#main.getByRole('checkbox', { name: /^Jag har läst vad som raderas/ });
  }

  /** Ticks the box by its words. */
  async confirm(): Promise<void> {
    await this.#main.getByText('Jag har läst vad som raderas').click();
  }
}
