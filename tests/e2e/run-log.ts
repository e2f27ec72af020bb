import type { ConsoleMessage, ElectronApplication, Page } from '@playwright/test';

/** What went wrong in the background of a test: it fails for each line that no pattern tolerates. */
export class RunLog {
  readonly #lines = new Set<string>();
  readonly #tolerated: RegExp[] = [];

  add(line: string): void {
    this.#lines.add(line);
  }

  /** Expects lines of this kind, since the test provokes them. */
  tolerate(pattern: RegExp): void {
    this.#tolerated.push(pattern);
  }

  /** Listens to all pages of a context, and looks up what they said before. */
  async follow(context: ReturnType<Page['context']>): Promise<void> {
    const hear = (message: ConsoleMessage): void => {
      if (message.type() === 'error') this.add(`console: ${message.text()}`);
    };
    context.on('console', hear);
    context.on('weberror', (error) => this.add(`page: ${error.error().message}`));
    for (const page of context.pages()) {
      for (const message of await page.consoleMessages()) hear(message);
      for (const error of await page.pageErrors()) this.add(`page: ${error.message}`);
    }
  }

  /** Takes over what the stand-in has written down; the real binary keeps no such log. */
  async collect(shell: ElectronApplication): Promise<void> {
    const log = await shell
      .evaluate(
        (electron) =>
          (electron as unknown as { standInLog?: Record<'network' | 'errors', string[]> }).standInLog,
      )
      .catch(() => undefined);
    for (const error of log?.errors ?? []) this.add(`shell: ${error}`);
    for (const url of log?.network ?? []) this.add(`network: ${url}`);
  }

  /** Everything that was neither expected nor tolerated. */
  faults(): string[] {
    return [...this.#lines].filter((line) => !this.#tolerated.some((pattern) => pattern.test(line)));
  }
}
