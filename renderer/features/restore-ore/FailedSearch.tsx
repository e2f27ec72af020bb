import { useEffect, useRef } from 'react';
import { Button } from '@renderer/ui/Button';
import { Message } from '@renderer/ui/Message';
import type { BudgetRow } from '@shared/domain/budget/budget';
import type { RestoreProblem } from '@shared/domain/restore-ore/restored-ore';
import { describeRestoreProblem, restoreOreText } from '@shared/text/sv-restore-ore';
import type { Search } from './use-search';

export interface FailedSearchProps {
  readonly failed: Extract<Search, { state: 'failed' }>;
  readonly onWithoutRules: () => void;
}

/** Whether a rule has a part in the failure, so that there may be an answer without rules. */
function dependsOnRules(problem: RestoreProblem, rows: readonly BudgetRow[]): boolean {
  if (problem.code === 'notFoundWithRules') return true;
  const computed = new Set(rows.flatMap((row) => (row.rule.kind === 'entered' ? [] : [row.id])));
  return problem.figures.some(({ place }) =>
    place.kind === 'sum' ? computed.size > 0 : computed.has(place.rowId),
  );
}

/** Why no öre were found; where rules were kept, the way to search without them. */
export function FailedSearch({ failed, onWithoutRules }: FailedSearchProps) {
  const { rows, keptRules, problem } = failed;
  const sentences = describeRestoreProblem(problem, (id) => rows.find((row) => row.id === id)?.label ?? '');
  const [first, ...others] = sentences;
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    message.current?.scrollIntoView({ block: 'center' });
  }, [problem]);
  return (
    <div ref={message}>
      <Message tone="warning" isAlert>
        <p>
          <strong>{first}</strong>
        </p>
        {others.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {keptRules && dependsOnRules(problem, rows) && (
          <div className="restore-without-rules">
            <Button onPress={onWithoutRules}>{restoreOreText.withoutRules}</Button>
            <span className="caption">{restoreOreText.withoutRulesHint}</span>
          </div>
        )}
      </Message>
    </div>
  );
}
