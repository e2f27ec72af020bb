import { useEffect } from 'react';

const TABBABLE =
  'a[href], button:not([disabled], [tabindex="-1"]), input:not([disabled], [tabindex="-1"]), textarea, [tabindex="0"]';

const regions = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) => region.checkVisibility());

/** A region that can hold the focus itself takes it, so that the next Tab goes to its first field. */
function enter(region: HTMLElement): boolean {
  const target = region.tabIndex === -1 && region.hasAttribute('tabindex') ? region : first(region);
  target?.focus();
  return target !== undefined;
}

const first = (region: HTMLElement): HTMLElement | undefined =>
  [...region.querySelectorAll<HTMLElement>(TABBABLE)].find((element) => element.checkVisibility());

/** Moves the focus to the next or previous part of the window that has anything to focus. */
function goRound(step: 1 | -1): void {
  const all = regions();
  const current = all.indexOf(document.activeElement?.closest<HTMLElement>('[data-region]') ?? document.body);
  const start = current === -1 && step === -1 ? 0 : current;
  for (let count = 1; count <= all.length; count++) {
    const region = all[(start + step * count + all.length * count) % all.length];
    if (region && enter(region)) return;
  }
}

/** F6 goes round the parts of the window (data-region) as in other programs, Shift+F6 the other way; dialogs keep the focus. */
export function useRegions(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      if (!document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]'))
        goRound(event.shiftKey ? -1 : 1);
    };
    // Before the grid, which has a use of its own for every key.
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);
}
