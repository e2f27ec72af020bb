import { newId } from '@renderer/data';
import type { IndicatorId, IsoDate, PartId, ProjectId } from '@shared/domain/ids';
import { isIsoDate } from '@shared/domain/ids';
import type { Indicator, Quantity } from '@shared/domain/indicator/indicator';
import { readQuantity } from '@shared/domain/indicator/read-quantity';
import { err, ok, type Result } from '@shared/result';
import { followUpText, indicatorText } from '@shared/text/sv-follow-up';
import { describeQuantityProblem } from '@shared/text/sv-quantity';

/** A new indicator as it is typed. */
export interface IndicatorTexts {
  readonly title: string;
  readonly unit: string;
  readonly definition: string;
  readonly baseline: string;
  readonly target: string;
  readonly targetBy: string;
}

export type IndicatorErrors = Partial<Record<keyof IndicatorTexts, string>>;

/** Where the new indicator goes, and the period that its days are taken from. */
export interface IndicatorPlace {
  readonly projectId: ProjectId;
  readonly objectiveId: PartId | null;
  readonly position: number;
  readonly start: IsoDate;
}

function readOptional(text: string, unit: string): Result<Quantity | null, string> {
  if (text.trim() === '') return ok(null);
  const value = readQuantity(text, unit);
  return value.ok ? value : err(describeQuantityProblem(value.error));
}

/** The indicator that was typed, with its baseline on the project's first day; or what is wrong, by field. */
export function readIndicator(
  texts: IndicatorTexts,
  { projectId, objectiveId, position, start }: IndicatorPlace,
): Result<Indicator, IndicatorErrors> {
  const unit = texts.unit.trim();
  const baseline = readOptional(texts.baseline, unit);
  const target = readOptional(texts.target, unit);
  const by = texts.targetBy.trim();
  const definition = texts.definition.trim();
  const hasTarget = target.ok && target.value !== null;
  const errors: IndicatorErrors = {
    ...(texts.title.trim() === '' && { title: indicatorText.titleMissing }),
    ...(definition === '' && { definition: indicatorText.definitionMissing }),
    ...(!baseline.ok && { baseline: baseline.error }),
    ...(!target.ok && { target: target.error }),
    ...(hasTarget && !isIsoDate(by) && { targetBy: followUpText.badDate(by) }),
  };
  if (!baseline.ok || !target.ok || Object.keys(errors).length > 0) return err(errors);
  return ok({
    id: newId<IndicatorId>(),
    projectId,
    position,
    title: texts.title.trim(),
    unit,
    objectiveId,
    definitions: [{ from: start, text: definition }],
    baseline: baseline.value === null ? null : { on: start, value: baseline.value },
    targets: target.value !== null && isIsoDate(by) ? [{ on: by, value: target.value }] : [],
    counting: 'cumulative',
    direction: 'up',
    isSplitBySex: false,
  });
}
