import type { Locator } from '@playwright/test';
import type { Desk } from './desk';

/** What is round every place: the sidebar at the left, the status line below, menus and dialogs above. */
export class AppFrame {
  constructor(private readonly desk: Desk) {}

  get sidebar(): Locator {
    return this.desk.page.getByRole('navigation', { name: 'Platser' });
  }

  get content(): Locator {
    return this.desk.page.getByRole('main');
  }

  get title(): Locator {
    return this.content.getByRole('heading', { level: 1 });
  }

  get statusLine(): Locator {
    return this.desk.page.getByRole('contentinfo');
  }

  /** "Sparat 14:32" */
  get saved(): Locator {
    return this.statusLine.getByRole('status');
  }

  /** What the status line has to say about the latest step. */
  get message(): Locator {
    return this.desk.page.getByRole('log', { name: 'Meddelanden' });
  }

  get dialog(): Locator {
    return this.desk.page.getByRole('dialog');
  }

  get menu(): Locator {
    return this.desk.page.getByRole('menu');
  }

  get undoButton(): Locator {
    return this.desk.page.getByRole('button', { name: 'Ångra', exact: true });
  }

  get redoButton(): Locator {
    return this.desk.page.getByRole('button', { name: 'Gör om', exact: true });
  }

  /** Undoes by the keyboard and waits until it is said. */
  async undo(what: string): Promise<void> {
    await this.desk.page.keyboard.press('ControlOrMeta+z');
    await this.message.getByText(`Ångrade: ${what}`).waitFor();
  }

  async redo(what: string): Promise<void> {
    await this.desk.page.keyboard.press('ControlOrMeta+Shift+z');
    await this.message.getByText(`Gjorde om: ${what}`).waitFor();
  }

  async goTo(place: 'Projekt' | 'Projektet' | 'Budget'): Promise<void> {
    await this.sidebar.getByRole('link', { name: place, exact: true }).click();
  }

  async goToProjects(): Promise<void> {
    await this.sidebar.getByRole('button', { name: /^Byt projekt/ }).click();
  }

  /** Opens a menu by its button and picks one of its items. */
  async choose(menu: string | RegExp, item: string | RegExp): Promise<void> {
    await this.desk.page.getByRole('button', { name: menu }).click();
    await this.desk.page.getByRole('menuitem', { name: item }).click();
  }

  /** Picks an option of a drop-down list, named by its label. */
  async select(label: string | RegExp, option: string | RegExp): Promise<void> {
    await this.content.getByRole('button', { name: label }).click();
    await this.desk.page.getByRole('option', { name: option }).click();
  }

  async press(key: string): Promise<void> {
    await this.desk.page.keyboard.press(key);
  }

  /** The rows and cells of a table in a piece of HTML, as the browser understands it. */
  tableIn(html: string): Promise<readonly (readonly string[])[]> {
    return this.desk.page.evaluate(
      (markup) => {
        const rows = new DOMParser().parseFromString(markup, 'text/html').querySelectorAll('tr');
        return [...rows].map((row) =>
          [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
        );
        // The page's own rules allow no style, not even in a piece that is never shown.
      },
      html.replace(/ style="[^"]*"/g, ''),
    );
  }

  async setTheme(theme: 'Som datorn' | 'Ljust' | 'Mörkt'): Promise<void> {
    await this.sidebar.getByRole('combobox', { name: 'Utseende' }).selectOption(theme);
  }
}
