import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { DATABASE_NAME, NewerDataError, openDatabase } from './database';
import { ALL_MIGRATIONS } from './migrations/all-migrations';

it('keeps the name under which every user has their data', () => {
  expect(DATABASE_NAME).toBe('kraftsamling');
});

it('refuses the data of a newer app and leaves its version alone', async () => {
  const name = `newer-${crypto.randomUUID()}`;
  const newer = await openDatabase(name, [...ALL_MIGRATIONS, { version: 99, stores: { later: 'id' } }]);
  newer.close();
  await expect(openDatabase(name)).rejects.toThrow(NewerDataError);
  const looked = await new Dexie(name).open();
  expect(looked.backendDB().version).toBe(990);
  looked.close();
  await Dexie.delete(name);
});

it('numbers its migrations 1, 2, 3 without a gap', () => {
  expect(ALL_MIGRATIONS.map((migration) => migration.version)).toEqual(
    ALL_MIGRATIONS.map((_, index) => index + 1),
  );
});
