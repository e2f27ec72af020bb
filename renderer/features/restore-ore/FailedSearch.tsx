import { Button } from '@renderer/ui/Button';
import { Message } from '@renderer/ui/Message';
import { describeRestoreProblem, restoreOreText } from '@shared/text/sv-restore-ore';
import type { Search } from './use-search';

export interface FailedSearchProps {
  readonly failed: Extract<Search, { state: 'failed' }>;
  readonly onWithoutRules: () => void;
}

/** Why no öre were found; where rules were kept, the way to search without them. */
export function FailedSearch({ failed, onWithoutRules }: FailedSearchProps) {
  const { rows, keptRules, problem } = failed;
  const sentences = describeRestoreProblem(problem, (id) => rows.find((row) => row.id === id)?.label ?? '');
  const [first, ...others] = sentences;
  const hasRules = rows.some((row) => row.rule.kind !== 'entered');
  return (
    <Message tone="warning" isAlert>
      <p>
        <strong>{first}</strong>
      </p>
      {others.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {keptRules && hasRules && (
        <div className="restore-without-rules">
          <Button onPress={onWithoutRules}>{restoreOreText.withoutRules}</Button>
          <span className="caption">{restoreOreText.withoutRulesHint}</span>
        </div>
      )}
    </Message>
  );
}
