import { useEffect, useRef, useState } from 'react';
import { showMessage, showWork } from '@renderer/stores/message-store';
import { restoreOreInWorker, type RestoreRequest } from '@renderer/workbook/restore-ore-in-worker';
import type { BudgetRow } from '@shared/domain/budget/budget';
import type { RestoredOre, RestoreProblem } from '@shared/domain/restore-ore/restored-ore';
import { restoreOreText } from '@shared/text/sv-restore-ore';
import { restoreOreViewText } from '@shared/text/sv-restore-ore-view';

/** How far a search has come; an answer names the rows it is about. */
export type Search =
  | { readonly state: 'asking' }
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly request: RestoreRequest; readonly restored: RestoredOre }
  | {
      readonly state: 'failed';
      readonly rows: readonly BudgetRow[];
      readonly keptRules: boolean;
      readonly problem: RestoreProblem;
    };

const ASKING: Search = { state: 'asking' };

type Ended = Extract<Awaited<ReturnType<typeof restoreOreInWorker>>, { ok: false }>['error'];

function afterFailure(problem: Ended, request: RestoreRequest): Search {
  switch (problem.code) {
    case 'cancelled':
      showMessage({ tone: 'note', text: restoreOreViewText.cancelled });
      return ASKING;
    case 'searchFailed':
      showMessage({ tone: 'error', text: restoreOreViewText.failed });
      return ASKING;
    default:
      return { state: 'failed', rows: request.rows, keptRules: request.keepsRules, problem };
  }
}

/** One search at a time, shown in the status line with its Avbryt, ended when the view is left. */
export function useSearch() {
  const [search, setSearch] = useState<Search>(ASKING);
  const running = useRef<AbortController>(null);
  useEffect(
    () => () => {
      running.current?.abort();
      if (running.current) showWork(null);
      running.current = null;
    },
    [],
  );
  const begin = async (request: RestoreRequest): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setSearch({ state: 'searching' });
    showWork({
      label: restoreOreText.working,
      onCancel: () => {
        controller.abort();
      },
    });
    const result = await restoreOreInWorker(request, controller.signal);
    // Another search has taken over, or the view is gone.
    if (running.current !== controller) return;
    running.current = null;
    showWork(null);
    setSearch(
      result.ok ? { state: 'found', request, restored: result.value } : afterFailure(result.error, request),
    );
  };
  const startOver = (): void => {
    setSearch(ASKING);
  };
  return { search, begin, startOver };
}
