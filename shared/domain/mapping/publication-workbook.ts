import { ok, err, type Result } from '../../result';
import { exportText } from '../../text/sv-export';
import { coverageText, describeCounted, describeGap } from '../../text/sv-coverage';
import { LIST_COLUMN_NAMES } from '../../text/sv-mapping';
import { PUBLISHED_FIELD_NAMES, publicationText, summarise } from '../../text/sv-publication';
import { EVIDENCE_NAMES, INITIATIVE_STATUS_NAMES, SECTOR_NAMES } from '../../text/sv-work-names';
import { textContent } from '../export/everything-columns';
import {
  textTooLong,
  type ExportCell,
  type ExportProblem,
  type ExportRow,
  type ExportSheet,
  type ExportWorkbook,
  type StyleRole,
} from '../export/export-sheet';
import { withRowHeights } from '../export/row-height';
import { reaching } from './coverage';
import { coverageGaps } from './coverage-gaps';
import type { Publication, PublishedInitiative } from './publication';

/** A publication on its way to a workbook; its name tells the writer from other documents. */
export interface PublicationDocument {
  readonly publication: Publication;
}

const textCell = (role: StyleRole, column: number, text: string): ExportCell => ({
  column,
  role,
  content: textContent(text),
});
const numberCell = (role: StyleRole, column: number, value: number): ExportCell => ({
  column,
  role,
  content: { type: 'number', value },
});
const row = (role: StyleRole, ...texts: readonly string[]): ExportRow => ({
  cells: texts.map((text, column) => textCell(role, column, text)),
});

function sheet(
  name: string,
  widths: readonly number[],
  rows: readonly ExportRow[],
  headRow: number | null,
): ExportSheet {
  const columns = widths.map((width) => ({ width }));
  return withRowHeights({ name, hidden: false, columns, rows, headRow, names: [] });
}

function aboutSheet(publication: Publication, gaps: number): ExportSheet {
  const { project, audience, publishedOn } = publication;
  return sheet(
    publicationText.sheetAbout,
    [90],
    [
      { ...row('title', publicationText.title), height: 24 },
      row('subtitle', project.name),
      ...(project.diaryNumber === '' ? [] : [row('meta', publicationText.diaryNumber(project.diaryNumber))]),
      row('meta', publicationText.made(audience, publishedOn)),
      ...summarise(publication, gaps).map((sentence) => row('wrapped', sentence)),
    ],
    null,
  );
}

interface RegisterColumn {
  readonly head: string;
  readonly width: number;
  readonly of: (one: PublishedInitiative) => string;
}

const column = (head: string, width: number, of: RegisterColumn['of']): RegisterColumn => ({
  head,
  width,
  of,
});

const REGISTER: readonly RegisterColumn[] = [
  column(LIST_COLUMN_NAMES.title, 36, ({ title }) => title),
  column(LIST_COLUMN_NAMES.actor, 28, ({ actor }) => actor),
  column(LIST_COLUMN_NAMES.sector, 12, ({ sector }) => SECTOR_NAMES[sector]),
  column(LIST_COLUMN_NAMES.municipalities, 30, ({ isWholeCounty, municipalities }) =>
    isWholeCounty ? publicationText.wholeCounty : municipalities.join(', '),
  ),
  column(LIST_COLUMN_NAMES.focusAreas, 36, ({ focusAreas }) => focusAreas.join(', ')),
  column(LIST_COLUMN_NAMES.targetGroup, 24, ({ targetGroup }) => targetGroup),
  column(LIST_COLUMN_NAMES.evidence, 16, ({ evidence }) => EVIDENCE_NAMES[evidence]),
  column(PUBLISHED_FIELD_NAMES.riskFactors, 36, ({ riskFactors }) => riskFactors),
  column(PUBLISHED_FIELD_NAMES.protectiveFactors, 36, ({ protectiveFactors }) => protectiveFactors),
  column(PUBLISHED_FIELD_NAMES.effect, 36, ({ effect }) => effect),
  column(LIST_COLUMN_NAMES.status, 12, ({ status }) => INITIATIVE_STATUS_NAMES[status]),
];
const SOURCE = column(PUBLISHED_FIELD_NAMES.source, 36, ({ source }) => source ?? '');

function registerSheet({ audience, initiatives }: Publication): ExportSheet {
  const columns = audience === 'internal' ? [...REGISTER, SOURCE] : REGISTER;
  return sheet(
    publicationText.register,
    columns.map(({ width }) => width),
    [
      row('head', ...columns.map(({ head }) => head)),
      ...initiatives.map((one) => row('wrapped', ...columns.map(({ of }) => of(one)))),
    ],
    0,
  );
}

/** The matrix in plain numbers: those for the whole county are counted in every municipality. */
function coverageSheet({ coverage }: Publication): ExportSheet {
  const { focusAreas, rows, totals, wholeCounty, total } = coverage;
  const figures = (
    role: StyleRole,
    labelRole: StyleRole,
    label: string,
    counts: readonly number[],
  ): ExportRow => ({
    cells: [textCell(labelRole, 0, label), ...counts.map((count, at) => numberCell(role, at + 1, count))],
  });
  return sheet(
    publicationText.coverage,
    [36, ...focusAreas.map(() => 20), 12],
    [
      {
        cells: [
          textCell('head', 0, coverageText.municipality),
          ...[...focusAreas.map(({ title }) => title), coverageText.total].map((head, at) =>
            textCell('headFigure', at + 1, head),
          ),
        ],
      },
      ...rows.map(({ municipality, cells, total: all }) =>
        figures('wrapped', 'label', municipality.title, [...cells, all].map(reaching)),
      ),
      figures('sum', 'sumLabel', coverageText.totalRow, [...totals, total]),
      figures('wrapped', 'label', coverageText.wholeCountyRow, wholeCounty),
      row('words', `${describeCounted(coverage)} ${coverageText.countHelp}`),
    ],
    0,
  );
}

/** A publication as a workbook: what it is, the register, the matrix and the gaps. */
export function layOutPublication({
  publication,
}: PublicationDocument): Result<ExportWorkbook, ExportProblem> {
  const gaps = coverageGaps(publication.coverage).map((gap) => describeGap(gap));
  const gapRows = (gaps.length === 0 ? [coverageText.noGaps] : gaps).map((gap) => row('wrapped', gap));
  const sheets = [
    aboutSheet(publication, gaps.length),
    registerSheet(publication),
    coverageSheet(publication),
    sheet(
      publicationText.gaps,
      [100],
      [row('head', publicationText.gaps), ...gapRows, row('words', describeCounted(publication.coverage))],
      0,
    ),
  ];
  const problem = textTooLong(sheets);
  if (problem) return err(problem);
  const title = publicationText.fullTitle(publication.project.name);
  return ok({
    title,
    subject: publication.project.diaryNumber,
    footer: `&R${exportText.page}`,
    createdAt: publication.publishedAt,
    sheets,
  });
}
