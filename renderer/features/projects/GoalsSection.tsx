import type { ProjectId } from '@shared/domain/ids';
import { GOAL_LEVELS, partsOf, type Goal, type PlanPart } from '@shared/domain/plan/plan-part';
import { GOAL_WORDS, planText } from '@shared/text/sv-plan';
import { GOAL_LEVEL_NAMES } from '@shared/text/sv-work-names';
import { addPart, editPart } from './part-actions';
import { PartList } from './PartList';
import { PartSection } from './PartSection';

export interface GoalsSectionProps {
  readonly projectId: ProjectId;
  readonly parts: readonly PlanPart[];
}

const movesOf = (goal: Goal) =>
  GOAL_LEVELS.filter((level) => level !== goal.level).map((level) => ({
    id: level,
    label: planText.asLevel(GOAL_LEVEL_NAMES[level].toLowerCase()),
    onChoose: () => void editPart(goal, () => ({ level })),
  }));

/** Purpose, overall goals and project goals, each below its own heading. */
export function GoalsSection({ projectId, parts }: GoalsSectionProps) {
  const goals = partsOf(parts, 'goal');
  return (
    <section className="panel project-section" aria-labelledby="plan-goals">
      <h2 id="plan-goals">{planText.goals}</h2>
      {GOAL_LEVELS.map((level) => {
        const listed = goals.filter((goal) => goal.level === level);
        return (
          <PartSection
            key={level}
            id={`plan-goals-${level}`}
            title={GOAL_LEVEL_NAMES[level]}
            {...GOAL_WORDS[level]}
            isInner
            isEmpty={listed.length === 0}
            onAdd={(title) => addPart(projectId, 'goal', title, { level })}
          >
            <PartList parts={listed} choicesFor={movesOf} />
          </PartSection>
        );
      })}
    </section>
  );
}
