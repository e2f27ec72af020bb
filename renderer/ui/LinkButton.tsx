import { targetKind } from '@shared/domain/link/link-target';
import { linkText } from '@shared/text/sv-links';
import { Button } from './Button';

export interface LinkButtonProps {
  readonly target: string;
  /** What is linked, for screen readers. */
  readonly title: string;
  /** The window can have a file shown by the system. */
  readonly canShow: boolean;
  /** Known to be away: there is nothing to show. */
  readonly isGone?: boolean;
  readonly onShow: () => void;
  readonly onCopy: () => void;
}

/** The way to what is linked: a file among its neighbours, a page's address on the clipboard. Nothing is opened. */
export function LinkButton({ target, title, canShow, isGone = false, onShow, onCopy }: LinkButtonProps) {
  const kind = targetKind(target);
  if (kind === 'other') return null;
  if (kind === 'page' || !canShow)
    return (
      <Button tone="quiet" aria-label={linkText.copyOf(title)} onPress={onCopy}>
        {linkText.copy}
      </Button>
    );
  return isGone ? null : (
    <Button tone="quiet" aria-label={linkText.showOf(title)} onPress={onShow}>
      {linkText.show}
    </Button>
  );
}
