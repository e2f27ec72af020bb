import { replaceRoute } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { SelectField } from '@renderer/ui/SelectField';
import type { BudgetId } from '@shared/domain/ids';
import { compareText, describeVersion } from '@shared/text/sv-compare';
import type { ComparisonProps } from './Comparison';

/** Which two versions are compared; choosing the other's version makes them change places. */
export function ChosenVersions({ versions, earlier, later }: ComparisonProps) {
  const [from, to] = [earlier.id, later.id];
  const options = versions.map((budget) => ({ value: budget.id, label: describeVersion(budget) }));
  const choose = (otherId: BudgetId, budgetId: BudgetId): void => {
    replaceRoute({ place: 'compare', projectId: later.projectId, budgetId, otherId });
  };
  return (
    <div className="compare-versions">
      <SelectField
        label={compareText.earlier}
        value={from}
        options={options}
        onChange={(id) => {
          choose(id, id === to ? from : to);
        }}
      />
      <SelectField
        label={compareText.later}
        value={to}
        options={options}
        onChange={(id) => {
          choose(id === from ? to : from, id);
        }}
      />
      <Button
        onPress={() => {
          choose(to, from);
        }}
      >
        {compareText.swap}
      </Button>
    </div>
  );
}
