import { useEffect, useState } from 'react';
import { findInProject, type Found } from '@renderer/data/work';
import type { ProjectId } from '@shared/domain/ids';

/** What was found for the words; while newer words are looked for, what the older ones gave stays. */
export interface FoundState {
  readonly state: 'idle' | 'reading' | 'found' | 'failed';
  readonly query: string;
  readonly found: readonly Found[];
}

const IDLE: FoundState = { state: 'idle', query: '', found: [] };

/** Looks for the words in the project, in a worker; an answer to words since typed over is dropped. */
export function useFound(projectId: ProjectId | null, query: string): FoundState {
  const [answer, setAnswer] = useState<FoundState>(IDLE);
  useEffect(() => {
    if (projectId === null || query === '') return;
    let isCurrent = true;
    findInProject(projectId, query).then(
      (found) => {
        if (isCurrent) setAnswer({ state: 'found', query, found });
      },
      () => {
        if (isCurrent) setAnswer({ state: 'failed', query, found: [] });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [projectId, query]);
  if (projectId === null || query === '') return IDLE;
  return answer.state === 'idle' ? { state: 'reading', query, found: [] } : answer;
}
