import { describe, expect, it } from 'vitest';
import { applyCommand } from '../command/apply-command';
import { labelOf } from '../command/history';
import { EMPTY_WORKSPACE, type Workspace } from '../command/workspace';
import type { PersonId, UtcTime } from '../ids';
import { err, ok } from '../../result';
import { erasedContact, type Contact } from './contact';

const id = 'p1' as PersonId;
const at = '2026-01-01T00:00:00.000Z' as UtcTime;
const eva: Contact = {
  id,
  name: 'Eva Berg',
  role: 'Processledare',
  organisation: 'Regionen',
  email: 'eva.berg@region.se',
  phone: '',
  erasedAt: null,
};
const other: Contact = { ...eva, id: 'p2' as PersonId, name: 'Bo Ek' };
const withContacts = (...contacts: Contact[]): Workspace => ({ ...EMPTY_WORKSPACE, contacts });

describe('saveContact', () => {
  it('adds a person, and replaces the one with the same id', () => {
    const added = applyCommand(withContacts(other), { kind: 'saveContact', contact: eva });
    expect(added).toEqual(ok(withContacts(other, eva)));
    const renamed = { ...eva, name: 'Eva Lind' };
    expect(applyCommand(withContacts(other, eva), { kind: 'saveContact', contact: renamed })).toEqual(
      ok(withContacts(other, renamed)),
    );
  });

  it('refuses a person without a name', () => {
    expect(applyCommand(withContacts(), { kind: 'saveContact', contact: { ...eva, name: ' ' } })).toEqual(
      err({ code: 'contactNameEmpty' }),
    );
  });

  it('never brings an erased person back, and is no way to erase one', () => {
    const erased = withContacts(erasedContact(id, at));
    const refused = err({ code: 'contactErased' });
    expect(applyCommand(erased, { kind: 'saveContact', contact: eva })).toEqual(refused);
    const stub = { ...erasedContact(id, at), name: 'x' };
    expect(applyCommand(withContacts(eva), { kind: 'saveContact', contact: stub })).toEqual(refused);
  });

  it('leaves the name out of the label: it stands in the contact only', () => {
    const command = { kind: 'saveContact', contact: eva } as const;
    expect(labelOf(command, withContacts(), withContacts(eva)).detail).toBe('');
  });
});

describe('removeContact', () => {
  it('takes the person out of the list', () => {
    expect(applyCommand(withContacts(eva, other), { kind: 'removeContact', contactId: id })).toEqual(
      ok(withContacts(other)),
    );
  });

  it('refuses one that is not there, and one that is erased', () => {
    expect(applyCommand(withContacts(), { kind: 'removeContact', contactId: id })).toEqual(
      err({ code: 'notFound', what: 'contact' }),
    );
    expect(
      applyCommand(withContacts(erasedContact(id, at)), { kind: 'removeContact', contactId: id }),
    ).toEqual(err({ code: 'contactErased' }));
  });
});
