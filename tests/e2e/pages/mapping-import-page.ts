import type { Locator } from '@playwright/test';
import { plain } from './desk';
import { ReviewPage } from './review-page';

/** One row of the review: what it becomes and what is done with it. */
export interface ReviewedInitiative {
  readonly title: string;
  readonly decision: string;
  readonly state: string;
}

/** Taking in a workbook of mapped initiatives: choose it, review it row by row, accept or leave. */
export class MappingImportPage extends ReviewPage {
  get rows(): Locator {
    return this.main.getByRole('table', { name: 'Så står det i bladet och vad det blir' }).getByRole('row');
  }

  get values(): Locator {
    return this.main.getByRole('table', { name: 'Uppgifter att kontrollera' }).getByRole('row');
  }

  details(title: string): Locator {
    return this.main.getByRole('table', { name: `Uppgifter om ${title}` });
  }

  async open(): Promise<void> {
    const places = this.desk.page.getByRole('navigation', { name: 'Platser' });
    await places.getByRole('link', { name: 'Kartläggning' }).click();
    await this.main.getByRole('link', { name: 'Importera', exact: true }).click();
    await this.title.filter({ hasText: 'Importera insatser' }).waitFor();
  }

  /** Chooses a file and waits until it has been read, whatever came of it. */
  choose(file: string): Promise<void> {
    return this.chooseUntil(file, /^(Granska|Inga insatser)/);
  }

  /** The rows as the review shows them, from top to bottom. */
  async reviewed(): Promise<readonly ReviewedInitiative[]> {
    const read = await this.rows.evaluateAll((rows) =>
      rows.flatMap((row) => {
        const select = row.querySelector('select');
        if (!select) return [];
        return [
          {
            title: row.querySelector('.mapimp-becomes')?.textContent ?? '',
            decision: select.selectedOptions[0]?.text ?? '',
            state: select.parentElement?.querySelector('.caption')?.textContent ?? '',
          },
        ];
      }),
    );
    return read.map(({ title, decision, state }) => ({
      title: plain(title),
      decision: plain(decision),
      state: plain(state),
    }));
  }

  async decide(title: string, decision: string): Promise<void> {
    await this.main.getByRole('combobox', { name: `Beslut om ${title}` }).selectOption(decision);
  }

  async means(text: string, meaning: string): Promise<void> {
    await this.main.getByRole('combobox', { name: `Betyder: ${text}` }).selectOption(meaning);
  }

  async show(title: string): Promise<void> {
    await this.main.getByRole('button', { name: `Visa alla uppgifter om ${title}` }).click();
  }

  assumed(status: 'Okänd' | 'Pågår'): Locator {
    return this.main.getByRole('radio', { name: status, exact: true });
  }

  /** Chooses the status of new initiatives where no column says it. */
  async assume(status: 'Okänd' | 'Pågår'): Promise<void> {
    const choice = this.main.getByRole('radiogroup', { name: /säger om insatserna pågår/ });
    await choice.getByText(status, { exact: true }).click();
  }

  /** Back to a review that was left. */
  async comeBack(): Promise<void> {
    await this.main.getByRole('link', { name: 'Importera', exact: true }).click();
    await this.title.filter({ hasText: 'Granska' }).waitFor();
  }

  acceptButton(words = /^Importera \d+ insats/): Locator {
    return this.main.getByRole('button', { name: words });
  }

  async accept(): Promise<void> {
    await this.acceptButton().click();
    await this.title.filter({ hasText: 'Kartläggning' }).waitFor();
  }

  async cancel(): Promise<void> {
    await this.main.getByRole('button', { name: 'Avbryt', exact: true }).click();
    await this.title.filter({ hasText: 'Importera insatser' }).waitFor();
  }
}
