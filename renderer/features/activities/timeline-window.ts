import { useState, type UIEvent } from 'react';

/** Pixels; the same in timeline.css. */
export const ROW_HEIGHT = 28;
/** As many rows are shown whole, on paper too. */
const MOST_WHOLE = 300;
/** Rows beyond what is seen, above and below; scrolling this far draws nothing new. */
const SPARE = 10;

/** Which rows are drawn, and the height of those that are not. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
  readonly isWhole: boolean;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

/** Draws the rows in view with some to spare, where there are too many for all. */
export function useRowWindow(count: number): RowWindow {
  const [first, setFirst] = useState(0);
  const isWhole = count <= MOST_WHOLE;
  const inView = Math.ceil(window.innerHeight / ROW_HEIGHT);
  // Where rows went away under the view, it stands at the new end.
  const top = Math.min(first, Math.max(0, count - inView));
  const from = isWhole ? 0 : Math.max(0, top - SPARE);
  const to = isWhole ? count : Math.min(count, top + inView + 2 * SPARE);
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>): void => {
    const seen = Math.floor(currentTarget.scrollTop / ROW_HEIGHT);
    setFirst(seen - (seen % SPARE));
  };
  return { from, to, above: from * ROW_HEIGHT, below: (count - to) * ROW_HEIGHT, isWhole, onScroll };
}
