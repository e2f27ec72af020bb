import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import './Button.css';
import './Field.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** Its keyboard shortcut, or another short remark. */
  readonly hint?: string;
  readonly isDisabled?: boolean;
  readonly onChoose: () => void;
}

export interface MenuButtonProps {
  readonly label: ReactNode;
  /** What a screen reader says when the label is a sign. */
  readonly ariaLabel?: string;
  readonly choices: readonly MenuChoice[];
  readonly tone?: 'normal' | 'quiet';
  /** false where the label itself says that there is more. */
  readonly hasArrow?: boolean;
  /** Takes the focus when it appears. */
  readonly takesFocus?: boolean;
  readonly isOpenAtFirst?: boolean;
}

/** A button that opens a menu of actions. */
export function MenuButton({
  label,
  ariaLabel,
  choices,
  tone = 'normal',
  hasArrow = true,
  takesFocus = false,
  isOpenAtFirst = false,
}: MenuButtonProps) {
  return (
    <MenuTrigger defaultOpen={isOpenAtFirst}>
      <Button
        autoFocus={takesFocus}
        className={`button button-${tone}`}
        {...(ariaLabel !== undefined && { 'aria-label': ariaLabel })}
      >
        {label}
        {hasArrow && <span aria-hidden="true">▾</span>}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="options">
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              className="option"
              textValue={choice.label}
              isDisabled={choice.isDisabled ?? false}
              onAction={choice.onChoose}
            >
              {choice.label}
              {choice.hint !== undefined && <span className="option-hint">{choice.hint}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
