import { useCallback, useEffect, useMemo, useState } from 'react';
import { isInShell, platform } from '@renderer/platform/platform';
import { utcNow } from '@renderer/platform/clock';
import type { Attachment } from '@shared/domain/activity/activity';
import { targetKind } from '@shared/domain/link/link-target';
import type { UtcTime } from '@shared/domain/ids';
import { MOST_CHECKED, type AttachmentState } from '@shared/ipc/desktop-api';
import type { LinkState } from '@shared/text/sv-attachments';

interface Answers {
  readonly states: ReadonlyMap<string, AttachmentState>;
  readonly at: UtcTime | null;
}

/** What the links are found to be, and how to look again. */
export interface AttachmentStates {
  readonly stateOf: (target: string) => LinkState;
  /** When the latest answer came; null before the first. */
  readonly checkedAt: UtcTime | null;
  /** Looks for all files once more, those on servers too. */
  readonly check: () => void;
}

const NONE: Answers = { states: new Map(), at: null };

/**
 * Looks for linked files when the view opens and when links come to it. A server on the network is asked only when the
 * user says so: a link in a colleague's exchange file must not make this machine call, and sign in to, one of its choice.
 */
export function useAttachmentStates(attachments: readonly Attachment[]): AttachmentStates {
  const [answers, setAnswers] = useState(NONE);
  const files = useMemo(
    () =>
      attachments
        .map(({ target }) => target)
        .filter((target) => targetKind(target) === 'file')
        .join('\n'),
    [attachments],
  );
  const look = useCallback((targets: readonly string[]) => {
    if (!isInShell || targets.length === 0) return;
    const asked = targets.slice(0, MOST_CHECKED);
    void platform.checkAttachments(asked).then((states) => {
      setAnswers((now) => ({
        states: new Map([
          ...now.states,
          ...asked.map((target, at) => [target, states[at] ?? 'unknown'] as const),
        ]),
        at: utcNow(),
      }));
    });
  }, []);
  useEffect(() => {
    look(files === '' ? [] : files.split('\n'));
  }, [files, look]);
  const stateOf = (target: string): LinkState => {
    const kind = targetKind(target);
    if (kind === 'page') return 'page';
    if (!isInShell) return 'browser';
    return answers.states.get(target) ?? (kind === 'share' ? 'share' : 'checking');
  };
  const check = (): void => {
    look(attachments.map(({ target }) => target).filter((target) => targetKind(target) !== 'page'));
  };
  return { stateOf, checkedAt: answers.at, check };
}
