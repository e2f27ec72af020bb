/** The field whose text was taken away by hand: what it held can be brought back there. */
let emptied: EventTarget | null = null;

/** Whether Ctrl+Z is about the text of a field. An empty one that nobody has emptied has no text to bring back. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement && target.type !== 'checkbox')
    return target.value !== '' || target === emptied;
  return target instanceof HTMLTextAreaElement && (target.value !== '' || target === emptied);
}

function onInput({ target }: Event): void {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  emptied = isField && target.value === '' ? target : null;
}

const onLeave = (): void => {
  emptied = null;
};

/** Follows what is typed, for `isTyping`; gives back what ends it. */
export function followTyping(): () => void {
  addEventListener('input', onInput, { capture: true });
  addEventListener('focusout', onLeave, { capture: true });
  return () => {
    removeEventListener('input', onInput, { capture: true });
    removeEventListener('focusout', onLeave, { capture: true });
  };
}
