import { SelectField } from '@renderer/ui/SelectField';
import type { DecimalSign } from '@shared/domain/money/parse-amount';
import type { DoubtfulSign } from '@shared/sheets/recognised';
import {
  describeDoubtfulSign,
  describeUnit,
  importText,
  SIGN_MEANINGS,
  UNIT_NAMES,
  UNITS,
} from '@shared/text/sv-import';
import type { Review } from './use-review';

export interface ReadingChoicesProps {
  readonly review: Review;
}

const unitOptions = UNITS.map((unit) => ({ value: unit, label: UNIT_NAMES[unit] }));

/** How the table's amounts are read: their unit, and what a doubtful point means; the sheet is read again by it. */
export function ReadingChoices({ review }: ReadingChoicesProps) {
  const { table, readAs, isReadingAgain, readTableAs } = review;
  return (
    <div className="import-reading" role="group" aria-label={importText.readAs}>
      <div>
        <SelectField
          label={importText.unit}
          value={readAs.unit ?? table.unit.name}
          options={unitOptions}
          onChange={(unit) => void readTableAs({ unit })}
        />
        <p className="caption">{describeUnit(table.unit)}</p>
      </div>
      {table.doubtfulSign && (
        <SignChoice
          doubtful={table.doubtfulSign}
          chosen={readAs.decimalSign}
          onChange={(decimalSign) => void readTableAs({ decimalSign })}
        />
      )}
      <p className="visually-hidden" role="status">
        {isReadingAgain && importText.readingAgain}
      </p>
    </div>
  );
}

interface SignChoiceProps {
  readonly doubtful: DoubtfulSign;
  readonly chosen: DecimalSign | undefined;
  readonly onChange: (decimal: DecimalSign) => void;
}

const NOT_CHOSEN = 'none';

function SignChoice({ doubtful, chosen, onChange }: SignChoiceProps) {
  const value = chosen ?? doubtful.decimal ?? NOT_CHOSEN;
  const asDecimals: DecimalSign = doubtful.sign === '.' ? 'point' : 'comma';
  const asThousands: DecimalSign = doubtful.sign === '.' ? 'comma' : 'point';
  return (
    <div>
      <SelectField<DecimalSign | typeof NOT_CHOSEN>
        label={importText.signMeans(doubtful.sign)}
        value={value}
        options={[
          ...(value === NOT_CHOSEN ? [{ value: NOT_CHOSEN, label: importText.chooseOne } as const] : []),
          { value: asThousands, label: SIGN_MEANINGS.thousands },
          { value: asDecimals, label: SIGN_MEANINGS.decimals },
        ]}
        onChange={(decimal) => {
          if (decimal !== NOT_CHOSEN) onChange(decimal);
        }}
      />
      <p className="caption">{describeDoubtfulSign(doubtful)}</p>
    </div>
  );
}
