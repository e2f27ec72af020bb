import { Checkbox } from '@renderer/ui/Checkbox';
import { Message } from '@renderer/ui/Message';
import { SelectField } from '@renderer/ui/SelectField';
import { TextField } from '@renderer/ui/TextField';
import { NOTICE_KINDS, type BudgetRow } from '@shared/domain/budget/budget';
import { isIsoDate } from '@shared/domain/ids';
import { NOTICE_NAMES } from '@shared/text/sv-budget';
import { nameOfRow } from '@shared/text/sv-compare';
import { importText } from '@shared/text/sv-import';
import type { DestinationFieldsProps } from './DestinationFields';
import { financierOf, financiersOf } from './financier-rows';

const KINDS = NOTICE_KINDS.map((value) => ({ value, label: NOTICE_NAMES[value] }));

/** What a notice says, from when, about which rows, and whether the budget's amounts follow it. */
export function NoticeFields({ destination, noticePlan, isLocked, onChange }: DestinationFieldsProps) {
  const { source, effect, candidates } = noticePlan;
  return (
    <>
      <SelectField
        label={importText.kind}
        value={destination.kind}
        options={KINDS}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      <TextField
        label={importText.date}
        value={destination.date}
        error={isIsoDate(destination.date) ? undefined : importText.dateWrong}
        onChange={(date) => {
          onChange({ date: date.trim() });
        }}
      />
      <TextField
        label={importText.source}
        value={destination.source ?? source}
        onChange={(text) => {
          onChange({ source: text });
        }}
      />
      <NoticeRows destination={destination} noticePlan={noticePlan} onChange={onChange} />
      <div className="import-wide">
        <Checkbox
          isSelected={destination.changesAmounts && effect.cells.length > 0}
          isDisabled={isLocked || effect.cells.length === 0}
          onChange={(changesAmounts) => {
            onChange({ changesAmounts });
          }}
        >
          {importText.changeAmounts}
        </Checkbox>
        {!isLocked && candidates.length > 0 && effect.cells.length === 0 && (
          <p className="caption">{importText.sameAmounts}</p>
        )}
        {isLocked && <p className="caption">{importText.lockedForAmounts}</p>}
        {destination.changesAmounts && effect.becomeEntered.length > 0 && (
          <p className="caption">{importText.becomesEntered(effect.becomeEntered.map(nameOfRow))}</p>
        )}
        {destination.changesAmounts && effect.outsideYears.length > 0 && (
          <p className="caption">{importText.outsideYears(effect.outsideYears)}</p>
        )}
      </div>
    </>
  );
}

function NoticeRows({ destination, noticePlan, onChange }: Omit<DestinationFieldsProps, 'isLocked'>) {
  const { candidates } = noticePlan;
  const financiers = financiersOf(candidates);
  const [first] = financiers;
  if (first === undefined) {
    return (
      <div className="import-wide">
        <Message tone="warning">{importText.noFinancingRows}</Message>
      </div>
    );
  }
  const financier = destination.noticeFinancier ?? first;
  const toggle = (row: BudgetRow, isIn: boolean): void => {
    const leftOut = new Set(destination.leftOut);
    if (isIn) leftOut.delete(row.id);
    else leftOut.add(row.id);
    onChange({ leftOut });
  };
  return (
    <>
      <SelectField
        label={importText.noticeFrom}
        value={financier}
        options={financiers.map((name) => ({ value: name, label: name }))}
        onChange={(noticeFinancier) => {
          onChange({ noticeFinancier });
        }}
      />
      <div className="import-wide" role="group" aria-label={importText.noticeRows}>
        <p className="field-label">{importText.noticeRows}</p>
        {candidates
          .filter((row) => financierOf(row) === financier)
          .map((row) => (
            <div key={row.id}>
              <Checkbox
                isSelected={!destination.leftOut.has(row.id)}
                onChange={(isIn) => {
                  toggle(row, isIn);
                }}
              >
                {nameOfRow(row)}
              </Checkbox>
            </div>
          ))}
      </div>
    </>
  );
}
