import type { KeyboardEvent } from 'react';

const OWN_ENTER =
  'button, a, summary, textarea, select, [role="option"], [role="menuitem"], .import-rows *, .import-cells';

/** Whether Enter here means "take it in": anywhere but where it already means something else. */
export const confirmsImport = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  !event.defaultPrevented &&
  event.target instanceof HTMLElement &&
  !event.target.matches(OWN_ENTER);
