import type { Locator } from '@playwright/test';
import type { Desk } from './desk';

/** Everything known about one project. */
export class ProjectPage {
  constructor(private readonly desk: Desk) {}

  get #main(): Locator {
    return this.desk.page.getByRole('main');
  }

  section(
    name: 'Budgetversioner' | 'Ur projektbeskrivningen' | 'Uppgifter' | 'Finansieringsbeslut',
  ): Locator {
    return this.#main.getByRole('region', { name });
  }

  field(label: string): Locator {
    return this.#main.getByRole('textbox', { name: label, exact: true });
  }

  get versions(): Locator {
    return this.section('Budgetversioner').getByRole('rowheader');
  }
}
