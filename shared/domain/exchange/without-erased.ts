import type { PersonId } from '../ids';
import type { Contact } from '../people/contact';
import { contactsIn, eraseFromStored, eraseFromVersions, wordsOf } from '../people/erase-person';
import type { ExchangeSide } from './exchange-file';

/** Every version of every contact that a side tells of. */
function contactsOf({ tables, records }: ExchangeSide, id: PersonId): readonly Contact[] {
  return [
    ...tables.contacts.filter((one) => one.id === id),
    ...records.flatMap((record) => contactsIn(record, id)),
  ];
}

/** The people whom a side has erased, and when. */
function erasedBy({ tables, records }: ExchangeSide): ReadonlyMap<PersonId, Contact> {
  const versions = records.flatMap(({ changes, seen = [] }) => [
    ...changes.flatMap(({ table, before, after }) => [
      { table, value: before },
      { table, value: after },
    ]),
    ...seen,
  ]);
  const contacts = versions.flatMap(({ table, value }) =>
    table === 'contacts' && value !== null ? [value as Contact] : [],
  );
  const erased = [...contacts, ...tables.contacts].filter(({ erasedAt }) => erasedAt !== null);
  return new Map(erased.map((contact) => [contact.id, contact]));
}

/**
 * A colleague's side without the people who were erased on this one: a file from before the erasure must not bring them
 * back. What they are found by in texts is taken from the file itself.
 */
export function withoutErased<Side extends ExchangeSide>(theirs: Side, mine: ExchangeSide): Side {
  let side = theirs;
  for (const [id, { erasedAt }] of erasedBy(mine)) {
    const contacts = contactsOf(side, id);
    if (erasedAt === null || contacts.length === 0) continue;
    const words = wordsOf(contacts);
    side = {
      ...side,
      tables: eraseFromStored({ ...side.tables }, id, erasedAt, words),
      records: side.records.map((record) => eraseFromVersions(record, id, erasedAt, words)),
    };
  }
  return side;
}
