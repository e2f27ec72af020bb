import { useRef, useState } from 'react';
import type { ExchangeReview } from '@renderer/data/safekeeping';
import type { MergeChoices } from '@shared/domain/exchange/settle-merge';
import type { OpenedFile } from '@shared/ipc/desktop-api';
import type { Result } from '@shared/result';
import { accept, review } from './exchange-actions';

/** Where the user is between opening a colleague's file and taking it in. */
export type ExchangeStep =
  /** `isBack`: a review was left or taken in just now. */
  | { readonly step: 'start'; readonly problem: string | null; readonly isBack: boolean }
  | { readonly step: 'reading'; readonly fileName: string }
  | { readonly step: 'review'; readonly review: ExchangeReview };

/** Reads one file at a time; a later one takes the place of one that is still being read. */
export function useExchange() {
  const [state, setState] = useState<ExchangeStep>({ step: 'start', problem: null, isBack: false });
  const file = useRef<OpenedFile | null>(null);
  const goBack = (problem: string | null = null): void => {
    file.current = null;
    setState({ step: 'start', problem, isBack: true });
  };
  const read = async (opened: OpenedFile): Promise<void> => {
    file.current = opened;
    setState({ step: 'reading', fileName: opened.name });
    const outcome = await review(opened);
    if (file.current !== opened) return;
    if (outcome.ok) setState({ step: 'review', review: outcome.value });
    else goBack(outcome.error);
  };
  const open = (picked: Result<OpenedFile | null, string>): void => {
    if (!picked.ok) goBack(picked.error);
    else if (picked.value) void read(picked.value);
  };
  const takeIn = async (reviewed: ExchangeReview, choices: MergeChoices): Promise<void> => {
    const outcome = await accept(reviewed, choices);
    if (outcome === 'done') goBack();
    if (outcome === 'outdated' && file.current) await read(file.current);
  };
  return { state, open, goBack, takeIn };
}
