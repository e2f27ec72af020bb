export interface TextEditorProps {
  readonly label: string;
  readonly text: string;
  readonly isFigure?: boolean;
  readonly onChange: (text: string) => void;
}

function focusAndSelect(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}

/** The one open editor: its text is selected, so that typing replaces it, as in a spreadsheet. */
export function TextEditor({ label, text, isFigure = false, onChange }: TextEditorProps) {
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
    />
  );
}
