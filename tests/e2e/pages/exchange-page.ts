import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { plain } from './desk';

/** One machine: its shell, and the window that is open in it. */
export interface Machine {
  readonly shell: ElectronApplication;
  readonly page: Page;
}

/** "Byta med kollegor" on one machine: export, open a colleague's file, compare, decide, take in. */
export class ExchangePage {
  constructor(private readonly machine: Machine) {}

  get main(): Locator {
    return this.machine.page.getByRole('main');
  }

  get title(): Locator {
    return this.main.getByRole('heading', { level: 1 });
  }

  /** The sentence under the title. */
  get state(): Locator {
    return this.main.getByRole('status').first();
  }

  get problem(): Locator {
    return this.main.getByRole('alert');
  }

  get conflicts(): Locator {
    return this.main.getByRole('table', { name: /^Krockar/ });
  }

  button(name: string): Locator {
    return this.main.getByRole('button', { name, exact: true });
  }

  radio(name: string): Locator {
    return this.main.getByRole('radio', { name, exact: true });
  }

  /** Goes there from wherever one is. */
  async goTo(): Promise<void> {
    const { page } = this.machine;
    const sidebar = page.getByRole('navigation', { name: 'Platser' });
    await sidebar.getByRole('link', { name: 'Historik och säkerhetskopior' }).click();
    await this.main.getByRole('link', { name: 'Byta med kollegor' }).click();
    await this.title.getByText('Byta med kollegor').waitFor();
  }

  /** Says who works at this machine, and comes back. */
  async sayName(name: string): Promise<void> {
    await this.main.getByRole('link', { name: 'Personuppgifter', exact: true }).click();
    const field = this.main.getByRole('textbox', { name: 'Dina ändringar står som' });
    await field.fill(name);
    await field.press('Enter');
    await this.main
      .getByRole('cell', { name })
      .or(this.main.getByRole('rowheader', { name }))
      .first()
      .waitFor();
    await this.goTo();
  }

  /** Exports the project to this path. */
  async exportTo(file: string): Promise<void> {
    const { shell, page } = this.machine;
    await shell.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    await this.button('Exportera till kollega …').click();
    await page.getByRole('log').getByText('är sparad. Skicka den till din kollega.').waitFor();
  }

  async prepareOpen(file: string): Promise<void> {
    await this.machine.shell.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    }, file);
  }

  /** Opens a colleague's file, and waits for the comparison or for why there is none. */
  async open(file: string): Promise<void> {
    await this.prepareOpen(file);
    await this.main.getByRole('button', { name: /^Öppna (fil från kollega|en annan fil) …$/ }).click();
    await this.title
      .filter({ hasText: /^Granska / })
      .or(this.problem)
      .first()
      .waitFor();
  }

  async takeIn(): Promise<void> {
    await this.button('Ta in').click();
    await this.title.getByText('Byta med kollegor').waitFor();
  }

  /** The rows of a table, cell by cell, with plain spaces. */
  async rowsOf(table: Locator): Promise<readonly (readonly string[])[]> {
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((elements) => elements.map((row) => [...row.children].map((cell) => cell.textContent)));
    return rows.map((cells) => cells.map(plain));
  }

  /** What would be taken in: thing, now, becomes. */
  get taken(): Locator {
    return this.main.getByRole('table', { name: 'Det som tas in från kollegan' });
  }

  /** What stays as it is here: thing, theirs, yours. */
  get kept(): Locator {
    return this.main.getByRole('table', { name: 'Det som du behåller' });
  }

  async unfold(title: RegExp): Promise<void> {
    await this.main.locator('summary').filter({ hasText: title }).click();
  }
}
