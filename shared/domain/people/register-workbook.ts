import { err, ok, type Result } from '../../result';
import { groupChanges, type ChangeNames } from '../../text/sv-changes';
import { exportText } from '../../text/sv-export';
import { describeStep } from '../../text/sv-history';
import { describeContactPlace, describeSteps, filledFields, registerText } from '../../text/sv-people';
import { formatMoment } from '../../text/format';
import { textContent } from '../export/everything-columns';
import {
  textTooLong,
  type ExportProblem,
  type ExportRow,
  type ExportSheet,
  type ExportWorkbook,
  type StyleRole,
} from '../export/export-sheet';
import { withRowHeights } from '../export/row-height';
import type { IsoDate, UtcTime } from '../ids';
import type { Contact } from './contact';
import type { PersonStep, RegisterExtract } from './register-extract';

/** A register extract as it goes out of the app, to the person it is about. */
export interface RegisterDocument {
  readonly extract: RegisterExtract;
  readonly names: ChangeNames;
  readonly exportedAt: UtcTime;
  /** The day the user sees on the calendar. */
  readonly exportedOn: IsoDate;
}

const row = (role: StyleRole, ...texts: string[]): ExportRow => ({
  cells: texts.map((text, column) => ({ column, role, content: textContent(text) })),
});

const sheetOf = (name: string, widths: readonly number[], rows: readonly ExportRow[]): ExportSheet =>
  withRowHeights({
    name,
    hidden: false,
    columns: widths.map((width) => ({ width })),
    rows,
    headRow: null,
    names: [],
  });

const fieldRows = (contact: Contact): readonly ExportRow[] =>
  filledFields(contact).map(({ name, value }) => row('wrapped', name, value));

const stepRows = (steps: readonly PersonStep[]): readonly ExportRow[] =>
  steps.map((step) => row('wrapped', formatMoment(step.at), describeStep(step)));

function aboutSheet({ extract, exportedOn }: RegisterDocument): ExportSheet {
  const { contact, contactFor, earlier, isListed } = extract;
  return sheetOf(
    registerText.sheetAbout,
    [30, 80],
    [
      { ...row('title', registerText.title(contact.name)), height: 24 },
      row('meta', registerText.madeAt(exportedOn)),
      row('meta', registerText.state),
      row('words', ''),
      row('head', registerText.contact, ''),
      ...fieldRows(contact),
      ...(isListed ? [] : [row('wrapped', '', registerText.notListed)]),
      ...(contactFor.length === 0 ? [] : [row('words', ''), row('head', registerText.contactFor, '')]),
      ...contactFor.map((place) => row('wrapped', '', describeContactPlace(place))),
      ...earlier.flatMap((version) => [
        row('words', ''),
        row('head', registerText.earlier, ''),
        ...fieldRows(version),
      ]),
      row('words', ''),
      row('head', registerText.steps, ''),
      row('wrapped', '', describeSteps(extract)),
    ],
  );
}

function stepsSheet({ steps }: RegisterExtract): ExportSheet {
  return sheetOf(
    registerText.sheetSteps,
    [18, 90],
    [row('head', registerText.when, registerText.what), ...stepRows(steps)],
  );
}

function textsSheet({ extract, names }: RegisterDocument): ExportSheet {
  const mentions = groupChanges(extract.mentions, names).flatMap(({ title, lines }) =>
    lines.map(({ what, before }) => row('wrapped', `${title}: ${what}`, before)),
  );
  return sheetOf(
    registerText.sheetMentions,
    [50, 80],
    [
      row('head', registerText.where, registerText.text),
      ...(mentions.length === 0 ? [row('wrapped', '', registerText.noMentions)] : mentions),
      row('words', ''),
      row('head', registerText.named, ''),
      ...(extract.named.length === 0 ? [row('wrapped', '', registerText.noNamed)] : stepRows(extract.named)),
    ],
  );
}

/** A register extract as a workbook: what is known, what the person did, where the person is named. */
export function layOutRegister(document: RegisterDocument): Result<ExportWorkbook, ExportProblem> {
  const { extract, exportedAt } = document;
  const sheets = [aboutSheet(document), stepsSheet(extract), textsSheet(document)];
  const problem = textTooLong(sheets);
  if (problem) return err(problem);
  const title = registerText.title(extract.contact.name);
  return ok({ title, subject: '', footer: `&R${exportText.page}`, createdAt: exportedAt, sheets });
}
