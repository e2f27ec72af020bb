import { useRef, useState } from 'react';

/**
 * Accepts once: while one import is on its way, and after it has gone in, asking again does nothing. `accept` says
 * whether it went in; after a refusal the user may try again.
 */
export function useAccept(accept: () => Promise<boolean>) {
  const isBusy = useRef(false);
  const [isAccepting, setAccepting] = useState(false);
  const acceptOnce = async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setAccepting(true);
    let isIn = false;
    try {
      isIn = await accept();
    } finally {
      if (!isIn) {
        isBusy.current = false;
        setAccepting(false);
      }
    }
  };
  return { isAccepting, acceptOnce };
}
