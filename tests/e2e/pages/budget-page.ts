import type { Locator } from '@playwright/test';
import { literal, plain, type Desk } from './desk';

/** A year, or one of the columns beside them, as its head says. */
export type BudgetColumn = number | 'Benämning' | 'Totalt' | 'Kostnadsslag' | 'Regel';

/** One line of the grid: its label, and what it shows for each year and in total. */
export interface ShownLine {
  readonly label: string;
  readonly figures: readonly string[];
}

/** The budget of one version: the grid, the checks beside it, and what can be done. */
export class BudgetPage {
  constructor(private readonly desk: Desk) {}

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  get grid(): Locator {
    return this.desk.page.getByRole('grid', { name: 'Budget' });
  }

  /** The sentence under the title. */
  get summary(): Locator {
    return this.#main.getByRole('banner').or(this.#main).getByRole('status').first();
  }

  get checks(): Locator {
    return this.desk.page.getByRole('complementary', { name: 'Kontroller' });
  }

  /** The editor that is open in a cell. */
  get editor(): Locator {
    return this.grid.getByRole('textbox');
  }

  get version(): Locator {
    return this.#main.getByRole('button', { name: /Version$/ });
  }

  /** The line with this label, whether it is a row, a heading or a sum. */
  row(label: string): Locator {
    const name = new RegExp(`^${literal(label)}( ?Anteckning: .*)?$`);
    const first = this.desk.page.getByRole('gridcell', { name }).and(columnAt(this.desk, 1));
    return this.grid.getByRole('row').filter({ has: first });
  }

  async cell(label: string, column: BudgetColumn): Promise<Locator> {
    return this.row(label)
      .getByRole('gridcell')
      .and(columnAt(this.desk, await this.#indexOf(column)));
  }

  async #indexOf(column: BudgetColumn): Promise<number> {
    const head = this.grid.getByRole('columnheader', { name: String(column), exact: true });
    const count = Number(await this.grid.getAttribute('aria-colcount'));
    // The last ones may be out of view, and then not there.
    if (column === 'Totalt') return count - 2;
    if (column === 'Kostnadsslag') return count - 1;
    if (column === 'Regel') return count;
    return Number(await head.getAttribute('aria-colindex'));
  }

  async select(label: string, column: BudgetColumn): Promise<void> {
    await (await this.cell(label, column)).click();
  }

  /** Marks the block between two cells, as one does with the Shift key. */
  async selectBlock(
    from: readonly [string, BudgetColumn],
    to: readonly [string, BudgetColumn],
  ): Promise<void> {
    await this.select(...from);
    await (await this.cell(...to)).click({ modifiers: ['Shift'] });
  }

  /** Types into a cell as in a spreadsheet: what was there is replaced, Enter commits. */
  async setAmount(label: string, year: number, text: string): Promise<void> {
    await this.select(label, year);
    await this.desk.page.keyboard.type(text);
    await this.desk.page.keyboard.press('Enter');
    await this.editor.waitFor({ state: 'detached' });
  }

  async rename(label: string, newLabel: string): Promise<void> {
    await (await this.cell(label, 'Benämning')).dblclick();
    await this.editor.fill(newLabel);
    await this.desk.page.keyboard.press('Enter');
  }

  async setCategory(label: string, category: string): Promise<void> {
    await (await this.cell(label, 'Kostnadsslag')).dblclick();
    await this.grid.getByRole('combobox', { name: 'Kostnadsslag' }).selectOption(category);
    await this.desk.page.keyboard.press('Enter');
  }

  /** What a line shows for each year and in total. */
  async figures(label: string): Promise<readonly string[]> {
    const lines = await this.lines();
    return lines.find((line) => line.label === label)?.figures ?? [];
  }

  /** Every line that shows figures, from top to bottom, with plain spaces: the printed table. */
  async printedFigures(): Promise<readonly ShownLine[]> {
    const lines = await this.lines();
    return lines.filter(({ figures }) => figures.some((figure) => figure !== ''));
  }

  /** All lines of the grid, headings too. */
  async lines(): Promise<readonly ShownLine[]> {
    const count = Number(await this.grid.getAttribute('aria-colcount'));
    const rows = await this.grid.getByRole('row').evaluateAll((elements) =>
      elements.map((element) =>
        [...element.querySelectorAll('[role="gridcell"]')].map((cell) => ({
          column: Number(cell.getAttribute('aria-colindex')),
          text: cell.textContent,
        })),
      ),
    );
    const textAt = (cells: (typeof rows)[number], column: number): string =>
      plain(cells.find((cell) => cell.column === column)?.text ?? '');
    return rows
      .filter((cells) => cells.length > 0)
      .map((cells) => ({
        label: textAt(cells, 1),
        // Years and total stand between the label and the last two columns.
        figures: Array.from({ length: count - 3 }, (_, index) => textAt(cells, index + 2)),
      }));
  }

  /** The labels of the rows and sums, from top to bottom. */
  async labels(): Promise<readonly string[]> {
    return (await this.lines()).map(({ label }) => label);
  }

  /** How many sums stand below the rows. */
  sumCount(): Promise<number> {
    return this.grid.locator('.rdg-bottom-summary-row').count();
  }

  /** A sentence of the checks; a click on it leads to its cell. */
  check(sentence: string | RegExp): Locator {
    return this.checks.getByRole('listitem').filter({ hasText: sentence });
  }

  /** Picks something to do with the row one is in. */
  async chooseForRow(action: string | RegExp): Promise<void> {
    await this.#choose('Rad', action);
  }

  async chooseMore(action: string): Promise<void> {
    await this.#choose('Fler val', action);
  }

  async setStatus(action: string | RegExp): Promise<void> {
    await this.#choose('Ändra status', action);
  }

  async openMenu(menu: 'Rad' | 'Fler val' | 'Ändra status'): Promise<void> {
    await this.#main.getByRole('button', { name: menu, exact: true }).click();
    await this.desk.page.getByRole('menu').waitFor();
  }

  async #choose(menu: 'Rad' | 'Fler val' | 'Ändra status', action: string | RegExp): Promise<void> {
    await this.openMenu(menu);
    await this.desk.page.getByRole('menuitem', { name: action }).click();
  }

  async press(button: string): Promise<void> {
    await this.#main.getByRole('button', { name: button, exact: true }).click();
  }

  /** Shows öre, or whole kronor again. */
  async toggleOre(): Promise<void> {
    await this.#main.getByRole('checkbox', { name: 'Visa ören' }).press('Space');
  }
}

const columnAt = ({ page }: Desk, index: number): Locator =>
  page.locator(`[aria-colindex="${String(index)}"]`);
