import type { Locator } from '@playwright/test';
import type { Desk } from './desk';

export interface NewProject {
  readonly name: string;
  readonly diaryNumber?: string;
  readonly start: string;
  readonly end: string;
}

/** The list of projects, its empty state, and the form for a new one. */
export class ProjectsPage {
  constructor(private readonly desk: Desk) {}

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  get exampleButton(): Locator {
    return this.#main.getByRole('button', { name: 'Öppna exemplet Kraftsamling barn och unga' });
  }

  /** The projects in the list. */
  get names(): Locator {
    return this.#main.getByRole('rowheader').getByRole('link');
  }

  row(name: string): Locator {
    return this.#main
      .getByRole('row')
      .filter({ has: this.desk.page.getByRole('link', { name, exact: true }) });
  }

  /** One click, and its budget is open. */
  async openExample(): Promise<void> {
    await this.exampleButton.click();
    await this.desk.page.getByRole('grid', { name: 'Budget' }).waitFor();
  }

  async open(name: string): Promise<void> {
    await this.#main.getByRole('link', { name, exact: true }).click();
  }

  /** Picks what to do with a project in the list. */
  async choose(name: string, action: string): Promise<void> {
    await this.#main.getByRole('button', { name: `Fler val för ${name}`, exact: true }).click();
    await this.desk.page.getByRole('menuitem', { name: action }).click();
  }

  async fillNew({ name, diaryNumber = '', start, end }: NewProject): Promise<void> {
    await this.#main.getByRole('textbox', { name: 'Namn' }).fill(name);
    await this.#main.getByRole('textbox', { name: 'Diarienummer (dnr)' }).fill(diaryNumber);
    await this.#main.getByRole('textbox', { name: 'Projektstart' }).fill(start);
    await this.#main.getByRole('textbox', { name: 'Projektslut' }).fill(end);
  }

  async create(project: NewProject): Promise<void> {
    await this.#main.getByRole('button', { name: 'Nytt projekt' }).click();
    await this.fillNew(project);
    await this.#main.getByRole('button', { name: 'Skapa projekt' }).click();
  }
}
