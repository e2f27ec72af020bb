import type { CommandProblem } from '../command/command';
import type { Workspace } from '../command/workspace';
import type { PersonId } from '../ids';
import { err, ok, type Result } from '../../result';
import type { Contact } from './contact';

/** Adds a contact, or replaces the one with the same id. An erased person stays erased. */
export function saveContact(state: Workspace, contact: Contact): Result<Workspace, CommandProblem> {
  if (contact.name.trim() === '') return err({ code: 'contactNameEmpty' });
  const known = state.contacts.find((one) => one.id === contact.id);
  if (contact.erasedAt !== null || (known && known.erasedAt !== null)) return err({ code: 'contactErased' });
  return ok({ ...state, contacts: [...state.contacts.filter((one) => one.id !== contact.id), contact] });
}

/** Takes a contact out of the list; what the history holds of it stays until the person is erased. */
export function removeContact(state: Workspace, id: PersonId): Result<Workspace, CommandProblem> {
  const known = state.contacts.find((one) => one.id === id);
  if (!known) return err({ code: 'notFound', what: 'contact' });
  if (known.erasedAt !== null) return err({ code: 'contactErased' });
  return ok({ ...state, contacts: state.contacts.filter((one) => one.id !== id) });
}
