import type { FieldDifference } from '../domain/journal/field-differences';
import type { PlanPart } from '../domain/plan/plan-part';
import type { Tracked, TrackedTable } from '../domain/tracking/tracked';
import { formatList } from './format';
import { inUnit } from './sv-quantity';
import { recordOf, type ChangeNames } from './sv-record-names';
import { WORK_FIELDS } from './sv-work-fields';
import {
  ACTIVITY_KIND_NAMES,
  ACTIVITY_STATUS_NAMES,
  ATTAINMENT_NAMES,
  CONDITION_STATE_NAMES,
  DOCUMENT_STATE_NAMES,
  EVALUATION_KIND_NAMES,
  GOAL_LEVEL_NAMES,
  INITIATIVE_STATUS_NAMES,
  PILOT_STATE_NAMES,
  SECTOR_NAMES,
} from './sv-work-names';
import {
  actorName,
  daysInWords,
  EMPTY,
  joined,
  membersInWords,
  partName,
  splitInWords,
  verdictInWords,
  yearsInWords,
} from './sv-work-values';

/** What is said of one perspective or criterion. */
type Said = Parameters<typeof verdictInWords>[0];

/** What a field of the work is called: "beviljat 2025", "bedömning av Bidrar till delmålen". */
export function workFieldName(
  table: TrackedTable,
  { field, part }: Pick<FieldDifference, 'field' | 'part'>,
  names: ChangeNames,
): string {
  const { name } = WORK_FIELDS[table][field] ?? { name: 'övrigt' };
  if (part === null) return name;
  if (field === 'perspectives') return `${name} ${partName(part, names, 'som är borttaget')}`;
  if (field === 'assessment') return `${name} av ${partName(part, names, 'ett borttaget kriterium')}`;
  return `${name} ${part}`;
}

/** One side of a difference in a field of the work. */
export function workFieldInWords(
  table: TrackedTable,
  { field, part }: Pick<FieldDifference, 'field' | 'part'>,
  value: unknown,
  names: ChangeNames,
): string {
  if (value === null) return EMPTY;
  if (part !== null && (field === 'perspectives' || field === 'assessment'))
    return verdictInWords(value as Said);
  const inWords = WORK_FIELDS[table][field]?.inWords(value, names) ?? '';
  return inWords === '' ? EMPTY : inWords;
}

function partInWords(part: PlanPart, names: ChangeNames): string {
  switch (part.kind) {
    case 'goal':
      return joined([GOAL_LEVEL_NAMES[part.level], part.text], ': ');
    case 'stage':
      return joined([daysInWords(part.start, part.end), part.text]);
    case 'condition':
      return joined([CONDITION_STATE_NAMES[part.state], part.proof, part.diaryNumber]);
    case 'team':
      return membersInWords(part.members, names);
    case 'document':
      return joined([DOCUMENT_STATE_NAMES[part.state], part.diaryNumber, part.date ?? '']);
    case 'savedView':
      return '';
    default:
      return part.text;
  }
}

/** The whole record in a line; empty when there is nothing to say beside its title. */
export function workRecordInWords(tracked: Tracked, names: ChangeNames): string {
  switch (tracked.table) {
    case 'parts':
      return partInWords(tracked.record, names);
    case 'activities': {
      const { kind, status, start, end } = tracked.record;
      const state = ACTIVITY_STATUS_NAMES[status].toLowerCase();
      return joined([ACTIVITY_KIND_NAMES[kind], state, daysInWords(start, end)]);
    }
    case 'initiatives': {
      const { actorId, actorName: inText, sector, status } = tracked.record;
      const actor = actorId === null ? inText : actorName(actorId, names);
      return joined([actor, `${SECTOR_NAMES[sector]} sektor`, INITIATIVE_STATUS_NAMES[status].toLowerCase()]);
    }
    case 'pilots': {
      const { state, years } = tracked.record;
      return joined([PILOT_STATE_NAMES[state], yearsInWords(years)]);
    }
    case 'indicators': {
      const { unit, definitions } = tracked.record;
      return joined([unit, definitions.at(-1)?.text ?? ''], ': ');
    }
    case 'measurements': {
      const { indicatorId, value, split, comment } = tracked.record;
      const shown = inUnit(value, recordOf(names, 'indicators', indicatorId)?.unit ?? '');
      return joined([shown, split === null ? '' : splitInWords(split), comment]);
    }
    case 'evaluations': {
      const { kind, on, attainment } = tracked.record;
      return joined([
        EVALUATION_KIND_NAMES[kind],
        on,
        attainment === null ? '' : ATTAINMENT_NAMES[attainment],
      ]);
    }
    case 'actors': {
      const { sector, roles } = tracked.record;
      return joined([`${SECTOR_NAMES[sector]} sektor`, formatList(roles)]);
    }
  }
}
