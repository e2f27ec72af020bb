import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { literal, plain, type Desk } from './desk';

/** All backups, and one of them beside what there is now. */
export class BackupsPage {
  constructor(private readonly desk: Desk) {}

  get main(): Locator {
    return this.desk.page.getByRole('main');
  }

  get title(): Locator {
    return this.main.getByRole('heading', { level: 1 });
  }

  /** The sentence under the title. */
  get state(): Locator {
    return this.main.getByRole('status').first();
  }

  get table(): Locator {
    return this.main.getByRole('table', { name: /^Säkerhetskopior/ });
  }

  /** The days that there are backups from, newest first. */
  async days(): Promise<readonly string[]> {
    return (await this.table.locator('th[scope="rowgroup"]').allTextContents()).map(plain);
  }

  /** The button that compares the backup of this moment ("i går 14:32") with what there is now. */
  compare(moment: string): Locator {
    return this.table.getByRole('button', {
      name: new RegExp(`^Jämför och återställ säkerhetskopian från ${literal(moment)}`),
    });
  }

  button(name: string): Locator {
    return this.main.getByRole('button', { name, exact: true });
  }

  section(name: 'En andra plats' | 'Självtest'): Locator {
    return this.main.getByRole('region', { name });
  }

  /** Goes there from wherever one is. */
  async goTo(): Promise<void> {
    const sidebar = this.desk.page.getByRole('navigation', { name: 'Platser' });
    await sidebar.getByRole('link', { name: 'Historik och säkerhetskopior' }).click();
    await this.main.getByRole('link', { name: 'Säkerhetskopior', exact: true }).click();
    await this.button('Säkerhetskopiera nu').waitFor();
  }

  /** Takes a backup, and waits until it is said. */
  async take(): Promise<void> {
    await this.button('Säkerhetskopiera nu').click();
    const messages = this.desk.page.getByRole('log', { name: 'Meddelanden' });
    await messages.getByText(/^Säkerhetskopierat /).waitFor();
  }

  /** What both sides of a review hold: name, now, the backup. */
  get sides(): Locator {
    return this.main.getByRole('table', { name: /sida vid sida$/ });
  }

  /** What a restore would change: thing, now, becomes. */
  get changes(): Locator {
    return this.main.getByRole('table', { name: 'Det som ändras vid återställning' });
  }

  async linesOf(table: Locator): Promise<readonly (readonly string[])[]> {
    const rows = await table
      .locator('tbody')
      .getByRole('row')
      .evaluateAll((elements) =>
        elements.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
      );
    return rows.map((cells) => cells.map(plain));
  }
}

/** The backup files that the app has written in this folder of user data, oldest first. */
export function backupFiles(userData: string): readonly string[] {
  const folder = path.join(userData, 'Backups', 'snapshots');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));
}
