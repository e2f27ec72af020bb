import { useEffect } from 'react';
import './shown-part.css';

/** Brings the row of a part that the address leads to into view, marks it, and puts the focus there. */
export function useShownPart(id: string | undefined, isRead: boolean): void {
  useEffect(() => {
    if (id === undefined || !isRead) return;
    const row = document.querySelector<HTMLElement>(`[data-part="${CSS.escape(id)}"]`);
    if (!row) return;
    row.dataset['shown'] = '';
    row.tabIndex = -1;
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
    return () => {
      delete row.dataset['shown'];
      row.removeAttribute('tabindex');
    };
  }, [id, isRead]);
}
