import type { Page } from '@playwright/test';
import type { Budget, BudgetRow } from '@shared/domain/budget/budget';
import type { HistoryRecord } from '@shared/domain/command/history';
import type { Project } from '@shared/domain/project/project';

/** Everything in the window's database, read past the app's own code. */
export interface Stored {
  /** As IndexedDB counts: ten times the app's. */
  readonly version: number;
  readonly projects: readonly Project[];
  readonly budgets: readonly Budget[];
  readonly budgetRows: readonly BudgetRow[];
  readonly history: readonly HistoryRecord[];
  readonly [table: string]: unknown;
}

export async function readStored(page: Page): Promise<Stored> {
  const stored: unknown = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('kraftsamling');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const found: Record<string, unknown> = { version: database.version };
          const transaction = database.transaction(names);
          for (const name of names) {
            const reading = transaction.objectStore(name).getAll();
            reading.onsuccess = () => {
              found[name] = reading.result;
            };
          }
          transaction.oncomplete = () => {
            database.close();
            resolve(found);
          };
        };
      }),
  );
  return stored as Stored;
}

/** The sum of every amount, in öre. */
export const oreOf = (rows: readonly BudgetRow[]): bigint =>
  rows.flatMap((row) => Object.values(row.amounts)).reduce((sum, ore) => sum + BigInt(ore), 0n);
