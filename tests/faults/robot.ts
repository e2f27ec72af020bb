import { expect, type ConsoleMessage, type Page } from '@playwright/test';
import type { BudgetRow } from '@shared/domain/budget/budget';
import { BudgetPage } from '../e2e/pages/budget-page';
import { LossError } from './count';
import type { FaultShell } from './shell';

/** The rows and years that the robot writes in: nine cells, all of them in every change. */
const ROWS = ['Egen personal', 'Externa tjänster', 'Resor och logi'] as const;
const YEARS = [2024, 2025, 2026] as const;

/** What change number k writes, in whole kronor: every cell of every change has a figure of its own. */
const kronorOf = (change: number, cell: number): number => change * 100 + cell;

const blockOf = (change: number): readonly (readonly string[])[] =>
  ROWS.map((_, row) => YEARS.map((__, year) => String(kronorOf(change, row * YEARS.length + year))));

const textOf = (block: readonly (readonly string[])[]): string =>
  block.map((row) => row.join('\t')).join('\n');

/** What the status line said of a change. */
export type Said = { readonly kind: 'saved' } | { readonly kind: 'notSaved'; readonly text: string };

/** Pastes into the active cell and waits for what the status line says of it: saved, not saved, or neither for so long. */
async function pasteAndListen(
  page: Page,
  { text, patience }: { readonly text: string; readonly patience: number },
): Promise<Said> {
  return page.evaluate(
    ({ pasted, limit }) =>
      new Promise<Said>((resolve, reject) => {
        const footer = document.querySelector('footer');
        const status = footer?.querySelector('[role="status"]');
        if (!footer || !status) throw new Error('There is no status line.');
        let hasBegun = false;
        const end = (said: Said): void => {
          observer.disconnect();
          clearTimeout(timer);
          resolve(said);
        };
        const wasUnsafe = status.textContent.startsWith('Inte säkrat');
        // What was said before still stands there at first: only what is said after something else counts.
        const observer = new MutationObserver(() => {
          const said = status.textContent;
          if (said.startsWith('Inte säkrat') && !wasUnsafe) end({ kind: 'notSaved', text: said });
          else if (!said.startsWith('Sparat')) hasBegun = true;
          else if (hasBegun) end({ kind: 'saved' });
        });
        observer.observe(footer, { subtree: true, childList: true, characterData: true });
        const timer = setTimeout(() => {
          // "Saving" may be too short to be drawn: then "Sparat" has stood there all the while, and must hold.
          const cell = document.activeElement?.textContent.replace(/\s/g, '') ?? '';
          if (status.textContent.startsWith('Sparat') && cell === pasted.split('\t')[0]) {
            end({ kind: 'saved' });
            return;
          }
          observer.disconnect();
          reject(
            new Error(`Nothing was said of ${pasted.slice(0, 8)}: ${footer.textContent}; cell: ${cell}`),
          );
        }, limit);
        const data = new DataTransfer();
        data.setData('text/plain', pasted);
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
        // It goes on being said where it was said already.
        if (wasUnsafe) end({ kind: 'notSaved', text: status.textContent });
      }),
    { pasted: text, limit: patience },
  );
}

/** Somebody who works in the example's budget through the window, fast, and notes what the status line says. */
export class Robot {
  /** The last change that the status line has called saved. */
  saved = 0;
  /** The last change that was made at all. */
  made = 0;
  readonly #budget: BudgetPage;

  constructor(readonly page: Page) {
    this.#budget = new BudgetPage({ page });
  }

  get grid() {
    return this.#budget.grid;
  }

  /** Starts an app for the first time, creates the example and opens its budget. */
  static async begin(app: FaultShell): Promise<Robot> {
    const robot = new Robot(await app.start());
    await robot.page.getByRole('button', { name: /^Öppna exemplet/ }).click();
    await robot.grid.waitFor();
    await robot.select();
    return robot;
  }

  /** Opens the budget after a start; the app may have opened where it was. An app that begins anew has lost everything. */
  async resume(): Promise<void> {
    const main = this.page.getByRole('main');
    const example = main.getByRole('button', { name: /^Öppna exemplet/ });
    const project = main.getByRole('link', { name: 'Kraftsamling barn och unga', exact: true });
    const closed = main.getByRole('button', { name: 'Försök igen', exact: true });
    await this.grid.or(example).or(project).or(closed).first().waitFor();
    if (await closed.isVisible()) throw new Error(`The app did not open: ${await main.innerText()}`);
    if (!(await this.grid.isVisible())) {
      if (!(await project.isVisible()))
        throw new LossError({ rowsLost: ROWS.length, oreOff: 0 }, 'The app began anew, as on a first start');
      await project.click();
      await this.grid.waitFor();
    }
    await this.select();
  }

  /** Stands in the first of the nine cells. */
  async select(): Promise<void> {
    await this.#budget.select(ROWS[0], YEARS[0]);
  }

  /** The same person at the window that the app has opened again. */
  at(page: Page): Robot {
    const robot = new Robot(page);
    robot.saved = this.saved;
    robot.made = this.made;
    return robot;
  }

  /** Makes the next change and waits for what is said of it. */
  async change(patience = 4000): Promise<Said> {
    this.made += 1;
    const said = await pasteAndListen(this.page, { text: textOf(blockOf(this.made)), patience });
    if (said.kind === 'saved') this.saved = this.made;
    return said;
  }

  /** Asks for what could not be saved to be tried again, and waits until it is. */
  async retry(): Promise<void> {
    const line = this.page.getByRole('contentinfo');
    const again = line.getByRole('button', { name: 'Försök igen', exact: true });
    // It may have been tried again by itself meanwhile.
    await again.click({ timeout: 2000 }).catch(() => undefined);
    await expect(line.getByRole('status')).toHaveText(/^Sparat/);
    await this.select();
  }

  /** Adds rows by one paste below the costs, and waits for what is said of it. */
  async addRows(names: readonly string[], patience = 4000): Promise<Said> {
    await this.#budget.select('Indirekta kostnader', 'Benämning');
    const rows = names.map((name, index) => [name, String(index + 1)]);
    const said = await pasteAndListen(this.page, {
      text: textOf([['Indirekta kostnader'], ...rows]),
      patience,
    });
    await this.#budget.select(ROWS[0], YEARS[0]);
    return said;
  }

  /** Goes on changing until the app is gone; settles with the first change that is called saved. */
  async goOn(): Promise<void> {
    const blocks = Array.from({ length: 2000 }, (_, index) => textOf(blockOf(this.made + index + 1)));
    const first = this.made;
    const firstSaved = new Promise<void>((resolve) => {
      this.page.on('console', (message: ConsoleMessage) => {
        const [, kind, change] = /^robot (made|saved) (\d+)$/.exec(message.text()) ?? [];
        if (kind === 'made') this.made = first + Number(change);
        if (kind !== 'saved') return;
        this.saved = first + Number(change);
        resolve();
      });
    });
    const work = this.page.evaluate(async (pastes) => {
      const status = document.querySelector('footer [role="status"]');
      if (!status) throw new Error('There is no status line.');
      for (const [index, text] of pastes.entries()) {
        await new Promise<void>((resolve) => {
          let hasBegun = false;
          const observer = new MutationObserver(() => {
            const isSaved = status.textContent.startsWith('Sparat');
            if (!isSaved) hasBegun = true;
            if (!isSaved || !hasBegun) return;
            observer.disconnect();
            console.debug(`robot saved ${String(index + 1)}`);
            resolve();
          });
          observer.observe(status, { subtree: true, childList: true, characterData: true });
          // As above: what was never seen to begin may have been too short; it does not count, and the work goes on.
          setTimeout(() => {
            observer.disconnect();
            resolve();
          }, 3000);
          const data = new DataTransfer();
          data.setData('text/plain', text);
          console.debug(`robot made ${String(index + 1)}`);
          document.activeElement?.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
          );
        });
      }
    }, blocks);
    // The kill ends it.
    work.catch(() => undefined);
    await firstSaved;
  }

  /** The screen shows the change that was found. */
  async expectShown(): Promise<void> {
    const first = YEARS.map((_, cell) => kronorOf(this.saved, cell));
    const expected = [...first, first.reduce((sum, kr) => sum + kr, 0)].map(String);
    await expect
      .poll(async () => (await this.#budget.figures(ROWS[0])).map((figure) => figure.replace(/\s/g, '')))
      .toEqual(expected);
  }

  /**
   * Compares what is there with what was said: all nine cells from one change, and from none before the last saved one.
   * Goes on from the change that is there. Throws a LossError.
   */
  expectKept(rows: readonly BudgetRow[], least = this.saved): void {
    const changes = ROWS.map((label, row) =>
      YEARS.map((year, column) => {
        const ore = rows.find((one) => one.label === label)?.amounts[String(year)] ?? 0;
        return (ore / 100 - (row * YEARS.length + column)) / 100;
      }),
    );
    const found = changes[0]?.[0] ?? 0;
    const rowsLost = changes.filter(
      (cells) => !cells.every((change) => change === found && change >= least),
    ).length;
    if (rowsLost > 0) {
      const oreOff = changes.flat().filter((change) => change < least).length * 100 * 100;
      throw new LossError(
        { rowsLost, oreOff },
        `Change ${String(least)} was called saved; the cells are from ${JSON.stringify(changes)}`,
      );
    }
    this.made = found;
    this.saved = found;
  }
}
