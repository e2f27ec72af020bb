import { create } from 'zustand';
import type { Result } from '@shared/result';
import { describeProblem, type ShownProblem } from '@shared/text/sv-commands';

export interface ShownMessage {
  readonly tone: 'note' | 'good' | 'error';
  readonly text: string;
  /** A next step that fits the message. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** Long work under way: what it is, and how to end it. */
export interface Work {
  readonly label: string;
  readonly onCancel: () => void;
}

interface MessageState {
  readonly message: ShownMessage | null;
  readonly work: Work | null;
}

/** What the status line says just now. */
export const useMessageStore = create<MessageState>(() => ({ message: null, work: null }));

/** Shows a message until the next one, or until it is closed. */
export const showMessage = (message: ShownMessage | null): void => {
  useMessageStore.setState({ message });
};

/** Says why a change was refused, if it was; tells whether it was made. */
export function tellIfRefused(outcome: Result<unknown, ShownProblem>): boolean {
  if (!outcome.ok) showMessage({ tone: 'error', text: describeProblem(outcome.error) });
  return outcome.ok;
}

export const showWork = (work: Work | null): void => {
  useMessageStore.setState({ work });
};
