import { dispatch } from '@renderer/data';
import { showMessage, tellIfRefused } from '@renderer/stores/message-store';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import type { Contact } from '@shared/domain/people/contact';
import { describeProblem } from '@shared/text/sv-commands';
import { peopleText } from '@shared/text/sv-people';

/** The fields of a contact that are edited. */
export type ContactField = 'name' | 'role' | 'organisation' | 'email' | 'phone';

const trimmed = (contact: Contact): Contact => ({
  ...contact,
  name: contact.name.trim(),
  role: contact.role.trim(),
  organisation: contact.organisation.trim(),
  email: contact.email.trim(),
  phone: contact.phone.trim(),
});

/** Saves a contact; the answer is what a field says of it. */
export async function saveContact(contact: Contact): Promise<FieldOutcome> {
  const outcome = await dispatch({ kind: 'saveContact', contact: trimmed(contact) });
  if (!outcome.ok) return { state: 'refused', error: describeProblem(outcome.error) };
  return { state: outcome.value === null ? 'unchanged' : 'saved' };
}

/** Takes a contact out of the list, and says so. */
export async function removeContact({ id, name }: Contact): Promise<void> {
  if (tellIfRefused(await dispatch({ kind: 'removeContact', contactId: id })))
    showMessage({ tone: 'good', text: peopleText.removed(name) });
}
