import { useState } from 'react';

/**
 * The text of a line where one thing after another is added. It is free for the next one at once; what is refused comes
 * back, before anything that was typed meanwhile. `add` tells whether it was done.
 */
export function useQuickLine(add: (text: string) => Promise<boolean>) {
  const [text, setText] = useState('');
  const submit = async (): Promise<void> => {
    const given = text;
    setText('');
    if (!(await add(given.trim()))) setText((typed) => (typed === '' ? given : `${given} ${typed}`));
  };
  return { text, setText, submit };
}
