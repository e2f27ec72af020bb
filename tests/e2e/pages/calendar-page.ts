import type { Locator } from '@playwright/test';
import type { Desk } from './desk';
import { KeyboardUser } from './keyboard-user';

/** The activities by their days: calendar and timeline, and what an activity is repeated as and links to. */
export class CalendarPage {
  readonly user: KeyboardUser;

  constructor(private readonly desk: Desk) {
    this.user = new KeyboardUser(desk);
  }

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  async open(view: 'Kalender' | 'Tidslinje'): Promise<void> {
    const places = this.desk.page.getByRole('navigation', { name: 'Platser' });
    await places.getByRole('link', { name: 'Aktiviteter', exact: true }).click();
    await this.#main.getByRole('link', { name: view, exact: true }).click();
    await (view === 'Kalender' ? this.chosenDay : this.timeline).waitFor();
  }

  get title(): Locator {
    return this.#main.getByRole('heading', { level: 1 });
  }

  /** One month's grid, by its name: "Februari 2025". */
  month(name: string): Locator {
    return this.#main.getByRole('grid', { name });
  }

  /** The day that Tab leads to. */
  get chosenDay(): Locator {
    return this.#main.getByRole('gridcell', { selected: true });
  }

  day(name: string | RegExp): Locator {
    return this.#main.getByRole('gridcell', { name });
  }

  /** Everything on the chosen day, beside the grid. */
  get dayPanel(): Locator {
    return this.#main.locator('.calendar-panel');
  }

  get timeline(): Locator {
    return this.#main.getByRole('treegrid', { name: 'Tidslinje' });
  }

  /** The row of the timeline that the arrows have led to. */
  async activeRow(): Promise<string> {
    const id = await this.timeline.getAttribute('aria-activedescendant');
    return this.timeline.locator(`[id="${id ?? ''}"]`).innerText();
  }

  button(name: string | RegExp): Locator {
    return this.#main.getByRole('button', { name });
  }

  field(name: string): Locator {
    return this.#main.getByRole('textbox', { name, exact: true });
  }

  /** The occasions of the series that the open activity is one of. */
  get occasions(): Locator {
    return this.#main.getByRole('table', { name: 'Tillfällen i serien' }).getByRole('row');
  }

  /** One link of the open activity. */
  attachment(title: string): Locator {
    const name = this.desk.page.getByRole('textbox', { name: `Namn på ${title}`, exact: true });
    return this.#main.getByRole('table', { name: 'Bilagor' }).getByRole('row').filter({ has: name });
  }
}
