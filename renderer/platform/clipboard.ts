// execCommand is the one way to the clipboard, and to a field's own undo, that needs no permission; the shell denies them all.

/** Puts the same content on the clipboard in several forms (media type → text); says whether it got there. */
export function copyToClipboard(forms: Readonly<Record<string, string>>): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, { capture: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return isCopied;
}

/** Undoes or redoes typing in the focused text field. */
export function editText(command: 'undo' | 'redo'): void {
  document.execCommand(command);
}
