import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components';
import './Field.css';

export interface CheckboxProps extends Omit<CheckboxFieldProps, 'className' | 'style' | 'children'> {
  readonly children?: string;
}

/** A yes or no with its words beside it; without words it needs an aria-label. */
export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <CheckboxField {...props} className="checkbox-field">
      <CheckboxButton className="checkbox">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className="checkbox-box" aria-hidden="true">
              {isIndeterminate ? '–' : isSelected ? '✓' : ''}
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}
