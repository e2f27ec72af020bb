import { useEffect, useRef } from 'react';

/** Calls back on Ctrl+Shift+A, the key for a new activity. */
export function useAddKey(onKey: () => void): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isKey = (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey;
      if (!isKey || event.key.toLowerCase() !== 'a') return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
