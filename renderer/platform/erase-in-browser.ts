import type { PersonId } from '@shared/domain/ids';
import { canRebuild } from '@shared/vault/can-rebuild';
import type { VaultStart } from '@shared/vault/vault';

/** Holds who is being erased, from before the first file is touched until the page's databases are deleted. */
const NOTE = 'kraftsamling-erasing';

const deleteDatabase = (name: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = resolve;
    deleting.onerror = () => {
      reject(new Error(`The database ${name} was not deleted.`));
    };
  });

export const noteErasing = (id: PersonId): void => {
  localStorage.setItem(NOTE, id);
};

/** Deletes what the browser stores besides the vault's files: databases, half-typed texts, choices about looks. */
export async function deleteStored(): Promise<void> {
  const found = await indexedDB.databases();
  await Promise.all(found.map(({ name = '' }) => deleteDatabase(name)));
  localStorage.clear();
}

/** Finishes an erasure that was interrupted, before any database is opened; what is deleted is built again from the vault. */
export async function finishErasing(start: VaultStart): Promise<void> {
  const id = localStorage.getItem(NOTE);
  if (id === null || !canRebuild(start)) return;
  if (start.erased.includes(id as PersonId)) await deleteStored();
  localStorage.removeItem(NOTE);
}
