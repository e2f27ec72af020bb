import {
  Button as AriaButton,
  Tooltip,
  TooltipTrigger,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components';
import './Button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** primary: the view's main action, at most one; quiet: among many; danger: takes something away. */
  readonly tone?: 'primary' | 'normal' | 'quiet' | 'danger';
  /** Shown on hover and focus, e.g. "Ctrl+E". */
  readonly hint?: string;
}

/** A button whose label is a verb with its object. */
export function Button({ tone = 'normal', hint, ...props }: ButtonProps) {
  const button = <AriaButton {...props} className={`button button-${tone}`} />;
  if (hint === undefined) return button;
  return (
    <TooltipTrigger delay={600}>
      {button}
      <Tooltip className="tooltip" offset={6}>
        {hint}
      </Tooltip>
    </TooltipTrigger>
  );
}
