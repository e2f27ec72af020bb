import type { Attachment, Participants, PerspectiveCheck, Verdict } from '../domain/activity/activity';
import { isIsoDate, type UtcTime } from '../domain/ids';
import type {
  Indicator,
  IndicatorDefinition,
  IndicatorTarget,
  Measurement,
  Quantity,
} from '../domain/indicator/indicator';
import type { Ore } from '../domain/money/ore';
import type { CriterionVerdict, PilotDecision, PilotYear, ProgressNote } from '../domain/pilot/pilot';
import type { TeamMember } from '../domain/plan/plan-part';
import { formatClock, formatDay, formatList, formatPercent, inKronor } from './format';
import { formatQuantity } from './sv-quantity';
import { contactInWords, recordOf, rowLabelAnywhere, type ChangeNames } from './sv-record-names';
import { PAID_BY_NAMES, VERDICT_NAMES } from './sv-work-names';

/** What stands where a field holds nothing. */
export const EMPTY = 'tom';

/** The parts that say something, in one line: "Region Örebro län, 100 %". */
export const joined = (parts: readonly string[], between = ', '): string =>
  parts.filter((part) => part !== '').join(between);

const inLines = (items: readonly string[]): string => joined(items, ' · ');

/** "2024-08-01 – 2025-01-31", or the one day that is known. */
export const daysInWords = (start: string | null, end: string | null): string =>
  joined([start ?? '', end === start ? '' : (end ?? '')], ' – ');

/** A moment as "2024-08-01 14:32", a date as it is, anything else in the shortest words there are. */
export function plainInWords(value: unknown): string {
  if (value === null || value === '') return EMPTY;
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const isMoment = isIsoDate(value.slice(0, 10)) && value.endsWith('Z');
    return isMoment ? `${formatDay(value as UtcTime)} ${formatClock(value as UtcTime)}` : value;
  }
  return Array.isArray(value) && value.every((one) => typeof one !== 'object')
    ? formatList(value.map(String)) || EMPTY
    : 'egna uppgifter';
}

/** What a part of the plan is called. */
export const partName = (id: string, names: ChangeNames, gone: string): string =>
  recordOf(names, 'parts', id)?.title ?? gone;

/** An organisation's name; the name in words where none is chosen. */
export const actorName = (id: string, names: ChangeNames): string =>
  recordOf(names, 'actors', id)?.name ?? 'en borttagen aktör';

export const pilotName = (id: string, names: ChangeNames): string =>
  recordOf(names, 'pilots', id)?.title ?? 'en borttagen pilot';

export const indicatorName = (id: string, names: ChangeNames): string =>
  recordOf(names, 'indicators', id)?.title ?? 'en borttagen indikator';

export const rowName = (id: string, names: ChangeNames): string => rowLabelAnywhere(id, names);

export function personName(id: string, names: ChangeNames): string {
  const contact = recordOf(names, 'contacts', id);
  return contact ? contactInWords(contact) : 'en borttagen person';
}

/** Several that are named alike, "två borttagna" rather than the same words twice over. */
export const namesInWords = (ids: readonly string[], nameOf: (id: string) => string): string =>
  formatList(ids.map(nameOf));

/** "kvinnor 12, män 8"; groups with nobody in them are left out. */
export function participantsInWords({ women, men, other }: Participants): string {
  const groups = [
    ['kvinnor', women],
    ['män', men],
    ['annan eller okänd', other],
  ] as const;
  const counted = groups.filter(([, count]) => count > 0);
  return counted.map(([name, count]) => `${name} ${String(count)}`).join(', ') || 'ingen';
}

/** "kvinnor 50, män 32,5" */
export function splitInWords(split: NonNullable<Measurement['split']>): string {
  const groups = [
    ['kvinnor', split.women],
    ['män', split.men],
    ['annan eller okänd', split.other],
  ] as const;
  return joined(groups.map(([name, value]) => (value === null ? '' : `${name} ${formatQuantity(value)}`)));
}

export const quantityInWords = (value: unknown): string => formatQuantity(value as Quantity);

/** "82,5 den 2025-06-30" */
export const datedQuantity = ({ on, value }: IndicatorTarget): string => `${formatQuantity(value)} den ${on}`;

export const targetsInWords = (targets: Indicator['targets']): string => inLines(targets.map(datedQuantity));

export const definitionsInWords = (definitions: readonly IndicatorDefinition[]): string =>
  inLines(definitions.map(({ from, text }) => `från ${from}: ${text}`));

/** "Delvis: Fler män nästa gång"; without a verdict what was said. */
export const verdictInWords = ({
  verdict,
  comment,
}: Pick<PerspectiveCheck, 'comment'> & { readonly verdict: Verdict | null }): string =>
  joined([verdict === null ? 'inte bedömt' : VERDICT_NAMES[verdict], comment], ': ');

export const perspectivesInWords = (checks: readonly PerspectiveCheck[], names: ChangeNames): string =>
  inLines(
    checks.map((check) =>
      joined(
        [partName(check.perspectiveId, names, 'ett borttaget perspektiv'), verdictInWords(check)],
        ' – ',
      ),
    ),
  );

export const assessmentInWords = (verdicts: readonly CriterionVerdict[], names: ChangeNames): string =>
  inLines(
    verdicts.map((one) =>
      joined([partName(one.criterionId, names, 'ett borttaget kriterium'), verdictInWords(one)], ' – '),
    ),
  );

export const attachmentsInWords = (attachments: readonly Attachment[]): string =>
  inLines(attachments.map(({ title, target }) => joined([title, target], ': ')));

export const progressInWords = (notes: readonly ProgressNote[]): string =>
  inLines(notes.map(({ date, text }) => joined([date, text], ': ')));

/** "Processledare (Region Örebro län, 100 %, Projektet)" */
function memberInWords(
  { role, organisation, share, paidBy, contactId }: TeamMember,
  names: ChangeNames,
): string {
  const facts = joined([
    organisation,
    share === null ? '' : formatPercent(share),
    `betalas av ${PAID_BY_NAMES[paidBy].toLowerCase()}`,
    contactId === null ? '' : personName(contactId, names),
  ]);
  return `${role === '' ? 'Plats' : role} (${facts})`;
}

export const membersInWords = (members: readonly TeamMember[], names: ChangeNames): string =>
  inLines(members.map((member) => memberInWords(member, names)));

/** What a pilot's amounts are called, in their order. */
export const PILOT_AMOUNT_NAMES: Readonly<Record<keyof PilotYear, string>> = {
  applied: 'sökt',
  reserved: 'reserverat',
  granted: 'beviljat',
  paid: 'utbetalt',
};

/** "beviljat 2025: 200 000 kr"; amounts of nothing are left out. */
export function yearsInWords(years: Readonly<Record<string, PilotYear>>): string {
  const amounts = Object.keys(PILOT_AMOUNT_NAMES) as (keyof PilotYear)[];
  return Object.entries(years)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([year, of]) =>
      amounts
        .filter((amount) => of[amount] !== 0)
        .map((amount) => `${PILOT_AMOUNT_NAMES[amount]} ${year}: ${inKronor(of[amount])}`),
    )
    .join(', ');
}

export const OUTCOME_NAMES: Readonly<Record<PilotDecision['outcome'], string>> = {
  granted: 'Beviljad',
  rejected: 'Avslagen',
};

/** "Beviljad 2024-12-10, 24RS8" */
export const decisionInWords = ({ outcome, decidedOn, diaryNumber }: PilotDecision): string =>
  joined([`${OUTCOME_NAMES[outcome]} ${decidedOn}`, diaryNumber]);

export const kronorInWords = (value: unknown): string => inKronor(value as Ore);
