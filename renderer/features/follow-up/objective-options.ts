import type { SelectOption } from '@renderer/ui/SelectField';
import type { Objective } from '@shared/domain/plan/plan-part';
import { indicatorText } from '@shared/text/sv-follow-up';

/** The objectives to choose among, with '' for none. */
export const objectiveOptions = (objectives: readonly Objective[]): readonly SelectOption<string>[] => [
  ...objectives.map(({ id, title }, index) => ({
    value: id,
    label: indicatorText.objective(index + 1, title),
  })),
  { value: '', label: indicatorText.noObjective },
];
