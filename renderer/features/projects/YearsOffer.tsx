import { Button } from '@renderer/ui/Button';
import { Message } from '@renderer/ui/Message';
import type { Budget } from '@shared/domain/budget/budget';
import { yearsOfPeriod, type Project } from '@shared/domain/project/project';
import { describeYears, projectText } from '@shared/text/sv-project';
import { tryCommand } from './save-project';

export interface YearsOfferProps {
  readonly project: Project;
  readonly budgets: readonly Budget[];
}

/** When the newest draft's years are not the period's: says so and offers to change them. */
export function YearsOffer({ project, budgets }: YearsOfferProps) {
  const draft = budgets.find((budget) => budget.status === 'draft');
  const years = yearsOfPeriod(project.start, project.end);
  if (!draft || draft.years.join() === years.join()) return null;
  const gone = draft.years.filter((year) => !years.includes(year));
  return (
    <Message tone="warning">
      <div className="years-offer">
        <p>
          {projectText.missingYears(describeYears(years), describeYears(draft.years))}{' '}
          {gone.length > 0 && projectText.goneYears(gone)}
        </p>
        <Button onPress={() => void tryCommand({ kind: 'setBudgetYears', budgetId: draft.id, years })}>
          {projectText.changeYears(describeYears(years))}
        </Button>
      </div>
    </Message>
  );
}
