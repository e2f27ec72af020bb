import { useState } from 'react';
import { newId } from '@renderer/data';
import { Dialog } from '@renderer/ui/Dialog';
import { DialogForm } from '@renderer/ui/DialogForm';
import { TextField } from '@renderer/ui/TextField';
import type { PersonId } from '@shared/domain/ids';
import { emptyContact } from '@shared/domain/people/contact';
import { peopleText } from '@shared/text/sv-people';
import { saveContact, type ContactField } from './people-actions';

export interface NewContactProps {
  readonly onClose: () => void;
}

const FIELDS: readonly ContactField[] = ['name', 'role', 'organisation', 'email', 'phone'];

/** Asks for a new contact's particulars; only the name is needed. */
export function NewContact({ onClose }: NewContactProps) {
  const [contact, setContact] = useState(() => emptyContact(newId<PersonId>()));
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    const outcome = await saveContact(contact);
    if (outcome.state === 'refused') setProblem(outcome.error);
    else onClose();
  };
  return (
    <Dialog title={peopleText.add} isOpen onClose={onClose}>
      <DialogForm problem={problem} onSave={() => void save()} onCancel={onClose}>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={peopleText[field]}
            value={contact[field]}
            autoFocus={field === 'name'}
            inputMode={field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
            {...(field === 'role' && { help: peopleText.roleExample })}
            onChange={(text) => {
              setContact((now) => ({ ...now, [field]: text }));
            }}
          />
        ))}
      </DialogForm>
    </Dialog>
  );
}
