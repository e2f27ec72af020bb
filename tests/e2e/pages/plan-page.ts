import type { Locator } from '@playwright/test';
import type { Desk } from './desk';

export type PlanTab = 'Uppgifter och beslut' | 'Mål och plan' | 'Villkor, organisation och dokument';

/** The project's own views: its plan, its terms, its organisation and documents. */
export class PlanPage {
  constructor(private readonly desk: Desk) {}

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  tab(name: PlanTab): Locator {
    return this.#main
      .getByRole('navigation', { name: 'Projektets delar' })
      .getByRole('link', { name, exact: true });
  }

  /** Goes to a view of the project and waits for it. */
  async open(name: PlanTab): Promise<void> {
    const places = this.desk.page.getByRole('navigation', { name: 'Platser' });
    await places.getByRole('link', { name: 'Projektet', exact: true }).click();
    await this.tab(name).click();
    await this.tab(name).and(this.desk.page.locator('[aria-current="page"]')).waitFor();
    if (name !== 'Uppgifter och beslut') await this.title.filter({ hasText: name }).waitFor();
  }

  get title(): Locator {
    return this.#main.getByRole('heading', { level: 1 });
  }

  /** The sentence of state below the title. */
  get state(): Locator {
    return this.#main.getByRole('status').first();
  }

  section(name: string): Locator {
    return this.#main.getByRole('region', { name, exact: true });
  }

  button(name: string): Locator {
    return this.#main.getByRole('button', { name, exact: true });
  }

  field(name: string): Locator {
    return this.#main.getByRole('textbox', { name, exact: true });
  }

  choice(name: string): Locator {
    return this.#main.getByRole('combobox', { name, exact: true });
  }

  /** The names of the parts in a section, in their order. */
  names(section: string, kind: string): Locator {
    return this.section(section).getByRole('textbox', { name: `${kind}, namn`, exact: true });
  }

  async texts(section: string, kind: string): Promise<readonly string[]> {
    return this.names(section, kind).evaluateAll((fields) =>
      fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')),
    );
  }

  menu(title: string): Locator {
    return this.#main.getByRole('button', { name: `Fler val för ${title}`, exact: true });
  }

  item(name: string): Locator {
    return this.desk.page.getByRole('menuitem', { name, exact: true });
  }
}
