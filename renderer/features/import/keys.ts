import type { KeyboardEvent } from 'react';

const OWN_ENTER =
  'button, a, summary, textarea, select, [role="option"], [role="menuitem"], .import-rows *, .import-cells';

/** Where Esc belongs to the field or the list of choices that the user is in. */
const OWN_ESC =
  'input, select, textarea, [contenteditable="true"], [aria-expanded="true"], .popover, [role="listbox"], [role="menu"], [role="dialog"]';

/** Whether Enter here means "take it in": anywhere but where it already means something else. */
export const confirmsImport = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  !event.repeat &&
  !event.defaultPrevented &&
  event.target instanceof HTMLElement &&
  !event.target.matches(OWN_ENTER);

/** Whether Esc here means "leave the review": never from within a field or an open list, where it would cost the choices made. */
export const leavesImport = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' &&
  !event.defaultPrevented &&
  event.target instanceof HTMLElement &&
  event.target.closest(OWN_ESC) === null;
