import { copyToClipboard } from '@renderer/platform/clipboard';
import { isInShell, platform } from '@renderer/platform/platform';
import { tellCopied, tellShown } from '@renderer/stores/link-message';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import { LinkButton } from '@renderer/ui/LinkButton';
import { planText } from '@shared/text/sv-plan';
import { readLink } from './read-field';
import { ReadField } from './ReadField';

export interface LinkFieldProps {
  /** The path that its unsaved text is kept under. */
  readonly field: string;
  /** What the link is about. */
  readonly title: string;
  readonly link: string;
  readonly onSave: (link: string) => Promise<FieldOutcome>;
}

/** A link in a row, edited in place, with the way to where it leads. */
export function LinkField({ field, title, link, onSave }: LinkFieldProps) {
  return (
    <>
      <ReadField
        field={field}
        label={planText.of(planText.link, title)}
        isLabelHidden
        look="plain"
        lines="wrapped"
        value={link}
        placeholder={planText.link}
        read={readLink}
        onRead={onSave}
      />
      <LinkButton
        target={link}
        title={title}
        canShow={isInShell}
        onShow={() => void platform.showAttachment(link).then((isShown) => tellShown(isShown, title))}
        onCopy={() => {
          tellCopied(copyToClipboard({ 'text/plain': link }), link);
        }}
      />
    </>
  );
}
