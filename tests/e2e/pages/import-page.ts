import type { Locator } from '@playwright/test';
import { plain } from './desk';
import { ReviewPage } from './review-page';

/** One row of a sheet as the review shows it. */
export interface ReviewedRow {
  readonly label: string;
  /** Cost category or kind of financier; "Hoppa över" for a row left out. */
  readonly becomes: string;
  /** One per year, with plain spaces; after a cross what is wrong with the cell. */
  readonly amounts: readonly string[];
}

/** Taking in a workbook: choose it, see what it says beside what it becomes, accept or leave. */
export class ImportPage extends ReviewPage {
  /** What is said about the sheet's own sums that are not the sums of their cells. */
  get sumRemarks(): Locator {
    return this.main.getByRole('listitem').filter({ hasText: /^(Fel|Avrundning):/ });
  }

  get difference(): Locator {
    return this.main.getByRole('region', { name: 'Skillnad mot budgeten i dag' });
  }

  get #rows(): Locator {
    return this.main.getByRole('table', { name: 'Vad det blir' }).getByRole('row');
  }

  /** Chooses a file and waits until it has been read, whatever came of it. */
  choose(file: string): Promise<void> {
    return this.chooseUntil(file, /^(Granska|Ändringar i|Ingen budget)/);
  }

  /** The rows of the sheet and what they become, from top to bottom. */
  async rows(): Promise<readonly ReviewedRow[]> {
    const read = await this.#rows.evaluateAll((rows) =>
      rows.flatMap((row) => {
        const label = row.querySelector<HTMLInputElement>('th input');
        if (!label) return [];
        const amounts = [...row.querySelectorAll('td')].slice(1, -1).map((cell) => cell.textContent);
        return [
          {
            label: label.value,
            becomes: row.querySelector<HTMLSelectElement>('th select')?.selectedOptions[0]?.text ?? '',
            amounts,
          },
        ];
      }),
    );
    return read.map(({ label, becomes, amounts }) => ({
      label,
      becomes: plain(becomes.replace('▾', '')),
      amounts: amounts.map(plain),
    }));
  }

  /** The years that the rows' amounts are for. */
  async years(): Promise<readonly string[]> {
    const heads = await this.#rows.first().getByRole('columnheader').allTextContents();
    return heads.filter((head) => /^\d{4}$/.test(head));
  }

  /** The changes made in a workbook of ours: what, before, after, and in which cell. */
  async changes(): Promise<readonly (readonly string[])[]> {
    const rows = this.main
      .getByRole('table', { name: 'Ändringar som gjorts i arbetsboken' })
      .getByRole('row');
    const cells = await rows.evaluateAll((elements) =>
      elements.map((row) =>
        [...row.querySelectorAll('th[scope="row"], td.figure, td:last-child')].map(
          (cell) => cell.textContent,
        ),
      ),
    );
    return cells.map((row) => row.map(plain)).filter((row) => row.length > 0);
  }

  /** Opens what is folded away: what was skipped, and how the sheet was read. */
  async openDetails(): Promise<void> {
    const folded = this.main.getByRole('region', { name: 'Så lästes bladet' }).getByRole('group');
    for (const part of await folded.all()) await part.locator('summary').click();
  }

  async accept(): Promise<void> {
    await this.main.getByRole('button', { name: 'Importera', exact: true }).click();
    await this.desk.page.getByRole('grid', { name: 'Budget' }).waitFor();
  }

  async cancel(): Promise<void> {
    await this.main.getByRole('button', { name: 'Avbryt', exact: true }).click();
    await this.main.getByRole('heading', { level: 1, name: 'Importera' }).waitFor();
  }
}
