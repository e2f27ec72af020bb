import type { Locator } from '@playwright/test';
import type { Desk } from './desk';

/** Taking in a workbook, whatever is in it: choose it, see what it says beside what it becomes, accept or leave. */
export class ReviewPage {
  constructor(
    protected readonly desk: Desk,
    private readonly prepareOpen: (file: string) => Promise<void>,
  ) {}

  protected get main(): Locator {
    return this.desk.page.getByRole('main');
  }

  get title(): Locator {
    return this.main.getByRole('heading', { level: 1 });
  }

  get summary(): Locator {
    return this.main.getByRole('status').first();
  }

  /** Why a file was not read, or has nothing of use in it. */
  get problem(): Locator {
    return this.main.getByRole('alert');
  }

  /** Chooses a file and waits until it has been read, and so the title is one of these or a problem is said. */
  protected async chooseUntil(file: string, titles: RegExp): Promise<void> {
    await this.prepareOpen(file);
    await this.main.getByRole('button', { name: /^Välj (fil…|en annan fil)$/ }).click();
    const outcome = this.main.getByRole('heading', { level: 1, name: titles });
    await outcome.or(this.problem).first().waitFor();
  }
}
