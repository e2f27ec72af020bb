import { useState } from 'react';
import { Button } from '@renderer/ui/Button';
import type { PersonStep } from '@shared/domain/people/register-extract';
import { formatMoment } from '@shared/text/format';
import { describeStep } from '@shared/text/sv-history';
import { registerText } from '@shared/text/sv-people';

export interface StepTableProps {
  readonly caption: string;
  /** Oldest first; shown newest first. */
  readonly steps: readonly PersonStep[];
}

/** More than anybody reads at once. */
const MOST = 20;

/** Steps of the history, the newest first; nothing when there are none. */
export function StepTable({ caption, steps }: StepTableProps) {
  const [isWhole, setWhole] = useState(false);
  if (steps.length === 0) return null;
  const newestFirst = [...steps].reverse();
  return (
    <>
      <table className="table people-fields">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{registerText.when}</th>
            <th scope="col">{registerText.what}</th>
          </tr>
        </thead>
        <tbody>
          {(isWhole ? newestFirst : newestFirst.slice(0, MOST)).map((step) => (
            <tr key={step.seq}>
              <td className="people-step">{formatMoment(step.at)}</td>
              <td className="people-text">{describeStep(step)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isWhole && steps.length > MOST && (
        <div>
          <Button
            onPress={() => {
              setWhole(true);
            }}
          >
            {registerText.showAll(steps.length)}
          </Button>
        </div>
      )}
    </>
  );
}
