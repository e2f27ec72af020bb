import type { ReactNode } from 'react';
import './View.css';

const MARKS = { note: 'i', good: '✓', warning: '!', error: '✕' } as const;

export interface MessageProps {
  readonly tone: keyof typeof MARKS;
  readonly children: ReactNode;
  /** Read out at once when it appears. */
  readonly isAlert?: boolean;
}

/** A sentence that stands out: a sign, a colour and the words. */
export function Message({ tone, children, isAlert = false }: MessageProps) {
  return (
    <div className={`message message-${tone}`} {...(isAlert && { role: 'alert' })}>
      <span className="message-mark" aria-hidden="true">
        {MARKS[tone]}
      </span>
      <div>{children}</div>
    </div>
  );
}
