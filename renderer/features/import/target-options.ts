import type { SelectOption } from '@renderer/ui/SelectField';
import { COST_CATEGORIES, FINANCIER_GROUPS, IN_KIND_CATEGORIES } from '@shared/domain/budget/budget';
import type { RowTarget } from '@shared/sheets/recognised';
import { COST_CATEGORY_NAMES, FINANCIER_GROUP_NAMES } from '@shared/text/sv-budget';
import { importText } from '@shared/text/sv-import';

/** The choice that leaves a row out. */
export const SKIP = 'skip';

/** A target as one word, for a list of choices. */
export type TargetKey = string;

const TARGETS: readonly RowTarget[] = [
  ...COST_CATEGORIES.map((category): RowTarget => ({ section: 'cost', category })),
  ...FINANCIER_GROUPS.map((group): RowTarget => ({ section: 'financing', group })),
  ...IN_KIND_CATEGORIES.map((category): RowTarget => ({ section: 'inKind', category })),
];

export const targetKey = (target: RowTarget): TargetKey =>
  target.section === 'financing' ? target.group : target.category;

/** The target of a choice; undefined for "Hoppa över". */
export const targetOf = (key: TargetKey): RowTarget | undefined =>
  TARGETS.find((target) => targetKey(target) === key);

const nameOf = (target: RowTarget): string =>
  target.section === 'financing' ? FINANCIER_GROUP_NAMES[target.group] : COST_CATEGORY_NAMES[target.category];

/** Every place a row can go to, in the order of the budget. */
export const targetOptions: readonly SelectOption<TargetKey>[] = [
  ...TARGETS.map((target) => ({ value: targetKey(target), label: nameOf(target) })),
  { value: SKIP, label: importText.skip },
];
