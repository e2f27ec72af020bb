import type { ReactNode, Ref } from 'react';
import './Button.css';

export interface ButtonProps {
  readonly children: ReactNode;
  /** primary: the view's main action, at most one; quiet: among many; danger: takes something away. */
  readonly tone?: 'primary' | 'normal' | 'quiet' | 'danger';
  /** Shown on hover, e.g. "Ctrl+E"; read out as a description. */
  readonly hint?: string;
  /** What a screen reader says when the label alone does not tell which. */
  readonly 'aria-label'?: string;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** Makes it a button that stays in; undefined for one that does something once. */
  readonly isOn?: boolean;
  readonly type?: 'button' | 'submit';
  /** The id of the form that a submit button outside it belongs to. */
  readonly form?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button whose label is a verb with its object. The browser's own element: the start needs nothing heavier. */
export function Button({
  children,
  tone = 'normal',
  hint,
  'aria-label': spoken,
  onPress,
  isDisabled = false,
  isOn,
  type = 'button',
  form,
  ref,
}: ButtonProps) {
  return (
    <button
      ref={ref}
      type={type}
      form={form}
      className={`button button-${tone}`}
      disabled={isDisabled}
      aria-label={spoken}
      aria-pressed={isOn}
      title={hint}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
