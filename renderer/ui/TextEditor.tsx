import type { ClipboardEvent, FocusEvent } from 'react';

export interface TextEditorProps {
  readonly label: string;
  readonly text: string;
  readonly isFigure?: boolean;
  readonly onChange: (text: string) => void;
  /** The focus went elsewhere in the window: what was typed is to be kept. */
  readonly onLeave: () => void;
}

function focusAndSelect(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}

/** In the editor the clipboard is about its text; the grid around it would take the key for its whole block. */
const keepToText = (event: ClipboardEvent): void => {
  event.stopPropagation();
};

/** The one open editor: its text is selected, so that typing replaces it, as in a spreadsheet. */
export function TextEditor({ label, text, isFigure = false, onChange, onLeave }: TextEditorProps) {
  return (
    <input
      ref={focusAndSelect}
      className={isFigure ? 'cell-editor cell-figure' : 'cell-editor'}
      aria-label={label}
      autoComplete="off"
      spellCheck={!isFigure}
      value={text}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onCopy={keepToText}
      onCut={keepToText}
      onPaste={keepToText}
      onBlur={(event: FocusEvent) => {
        // A window that steps back keeps its editor; then the field is still the page's active element.
        if (document.activeElement !== event.currentTarget) onLeave();
      }}
    />
  );
}
