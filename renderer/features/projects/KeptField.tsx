import { fieldDraft } from '@renderer/stores/draft-store';
import { EditedField, type EditedFieldProps } from '@renderer/ui/EditedField';

export interface KeptFieldProps extends Omit<EditedFieldProps, 'drafts'> {
  /** The path that its unsaved text is kept under: what it belongs to, and its name there. */
  readonly field: string;
}

/** A field edited in place whose unsaved text outlives a window that crashes. */
export function KeptField({ field, ...props }: KeptFieldProps) {
  return <EditedField key={field} {...props} drafts={fieldDraft(field)} />;
}
