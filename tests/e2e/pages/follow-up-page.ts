import type { Locator } from '@playwright/test';
import type { Desk } from './desk';

type Tab = 'Indikatorer' | 'Utvärderingar' | 'Resultatspridning';

/** Uppföljning: the indicators and their pages, the evaluations, and how results are spread. */
export class FollowUpPage {
  constructor(private readonly desk: Desk) {}

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  async open(tab: Tab = 'Indikatorer'): Promise<void> {
    const places = this.desk.page.getByRole('navigation', { name: 'Platser' });
    await places.getByRole('link', { name: 'Uppföljning' }).click();
    await this.tab(tab).click();
    await this.title.filter({ hasText: tab }).waitFor();
  }

  tab(name: Tab): Locator {
    return this.#main
      .getByRole('navigation', { name: 'Uppföljning' })
      .getByRole('link', { name, exact: true });
  }

  get title(): Locator {
    return this.#main.getByRole('heading', { level: 1 });
  }

  /** The sentence below the title. */
  get state(): Locator {
    return this.#main.getByRole('status');
  }

  button(name: string): Locator {
    return this.#main.getByRole('button', { name, exact: true });
  }

  section(name: string | RegExp): Locator {
    return this.#main.getByRole('region', { name });
  }

  table(name: string | RegExp): Locator {
    return this.#main.getByRole('table', { name });
  }

  /** A field by its whole label, wherever it stands. */
  field(label: string): Locator {
    return this.#main.getByRole('textbox', { name: label, exact: true });
  }

  /** A field of the line in which something is added. */
  entry(form: string, label: string | RegExp): Locator {
    return this.#main.getByRole('form', { name: form }).getByRole('textbox', { name: label });
  }

  /** The link to an indicator's page. */
  measurementsOf(indicator: string): Locator {
    return this.#main.getByRole('link', { name: new RegExp(`, ${indicator}$`) });
  }

  /** Takes the latest change back by its button: in a field, Ctrl+Z is about the text. */
  async undo(what: string): Promise<void> {
    await this.desk.page.getByRole('contentinfo').getByRole('button', { name: 'Ångra' }).click();
    await this.desk.page.getByRole('log', { name: 'Meddelanden' }).getByText(`Ångrade: ${what}`).waitFor();
  }

  /** The line of an indicator in its objective's table. */
  line(indicator: string): Locator {
    const name = this.desk.page.getByRole('textbox', { name: `Indikator, ${indicator}`, exact: true });
    return this.#main.getByRole('row').filter({ has: name });
  }

  stage(title: string): Locator {
    return this.table('Etapper').getByRole('row').filter({ hasText: title });
  }

  /** What is answered of one thing that is spread. */
  answer(title: string): Locator {
    return this.desk.page.getByRole('combobox', { name: `Medfinansiering visas, ${title}` });
  }

  /** The line of one thing that is spread. */
  spread(title: string): Locator {
    return this.table('Resultatspridning')
      .getByRole('row')
      .filter({ has: this.answer(title) });
  }
}
