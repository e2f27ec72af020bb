import { MenuButton } from '@renderer/ui/MenuButton';
import type { Contact } from '@shared/domain/people/contact';
import { peopleText } from '@shared/text/sv-people';
import type { PeopleStep } from './PeopleView';

export interface PersonMenuProps {
  readonly contact: Contact;
  readonly takesFocus: boolean;
  readonly onShow: (step: PeopleStep) => void;
  /** Left out for a person who is not in the list. */
  readonly onRemove?: () => void;
}

/** What can be done with one person. */
export function PersonMenu({ contact: { id, name }, takesFocus, onShow, onRemove }: PersonMenuProps) {
  const go = (step: 'register' | 'erase') => () => {
    onShow({ step, id });
  };
  return (
    <MenuButton
      label="⋯"
      hasArrow={false}
      ariaLabel={peopleText.actionsFor(name)}
      tone="quiet"
      takesFocus={takesFocus}
      choices={[
        { id: 'register', label: peopleText.register, onChoose: go('register') },
        ...(onRemove ? [{ id: 'remove', label: peopleText.remove, onChoose: onRemove }] : []),
        { id: 'erase', label: peopleText.erase, onChoose: go('erase') },
      ]}
    />
  );
}
