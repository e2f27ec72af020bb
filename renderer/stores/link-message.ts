import { targetKind } from '@shared/domain/link/link-target';
import { linkText } from '@shared/text/sv-links';
import { showMessage } from './message-store';

/** Says that a linked file could not be shown; when it was, the file manager says enough. */
export function tellShown(isShown: boolean, title: string): void {
  if (!isShown) showMessage({ tone: 'error', text: linkText.notShown(title) });
}

/** Says what a copied address is good for, or that it could not be copied. */
export function tellCopied(isCopied: boolean, target: string): void {
  if (!isCopied) showMessage({ tone: 'error', text: linkText.notCopied });
  else
    showMessage({
      tone: 'good',
      text: targetKind(target) === 'page' ? linkText.copied : linkText.copiedPath,
    });
}
