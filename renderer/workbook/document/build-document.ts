import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TableLayoutType,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ISectionOptions,
  type ITableOptions,
} from 'docx';
import {
  cellLines,
  isFigure,
  type ReportBlock,
  type ReportCell,
  type ReportDocument,
  type ReportTable,
} from '@shared/domain/briefing/report-document';
import { exportText } from '@shared/text/sv-export';
import { reportTableInWords } from '@shared/text/sv-report-blocks';
import { columnWidths } from './column-widths';
import { DescribedTable } from './described-table';

const FONT = 'Calibri';
/** Half points, as Word counts. */
const BODY_SIZE = 22;
const UNDER_SIZE = 18;
const BULLETS = 'bullets';
const HEADINGS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const BORDER = { style: 'single', size: 4, color: '7B8185' } as const;

/** The text is as wide as an A4 without its margins of an inch, in twips. */
const PAGE = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1440;
const TEXT_WIDTH = PAGE.width - 2 * MARGIN;

function cell(content: ReportCell, isBold: boolean): TableCell {
  const alignment = isFigure(content) ? AlignmentType.END : AlignmentType.START;
  return new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: cellLines(content).map((text, line) => {
      const run: IRunOptions = line === 0 ? { text, bold: isBold } : { text, size: UNDER_SIZE };
      return new Paragraph({ alignment, children: [new TextRun(run)] });
    }),
  });
}

/** Its first row is repeated on each page and told as a heading; its caption is a line above, and its alternative text. */
function table(one: ReportTable): readonly (Paragraph | Table)[] {
  const { caption, head, rows, hasSum = false } = one;
  const options: ITableOptions = {
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: columnWidths(one, TEXT_WIDTH),
    layout: TableLayoutType.FIXED,
    borders: {
      top: BORDER,
      bottom: BORDER,
      left: BORDER,
      right: BORDER,
      insideHorizontal: BORDER,
      insideVertical: BORDER,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((name) => cell(name, true)) }),
      ...rows.map((row, place) => {
        const isSum = hasSum && place === rows.length - 1;
        return new TableRow({ cantSplit: true, children: row.map((content) => cell(content, isSum)) });
      }),
    ],
  };
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
    new DescribedTable(options, caption, reportTableInWords(one)),
    new Paragraph({}),
  ];
}

function block(one: ReportBlock): readonly (Paragraph | Table)[] {
  switch (one.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: HEADINGS[one.level], keepNext: true, children: [new TextRun(one.text)] }),
      ];
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 120 }, children: [new TextRun(one.text)] })];
    case 'list':
      return one.items.map(
        (text) =>
          new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: [new TextRun(text)] }),
      );
    case 'table':
      return table(one);
  }
}

const pageFooter = (title: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.END,
        children: [new TextRun({ children: [`${title}  `, PageNumber.CURRENT], size: 18 })],
      }),
    ],
  });

function section({ title, subtitle, blocks }: ReportDocument): ISectionOptions {
  return {
    properties: { page: { size: PAGE, margin: { left: MARGIN, right: MARGIN } } },
    footers: { default: pageFooter(title) },
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
      new Paragraph({ spacing: { after: 240 }, children: [new TextRun(subtitle)] }),
      ...blocks.flatMap(block),
    ],
  };
}

const heading = (size: number) => ({
  run: { font: FONT, size, bold: true, color: '0A3F44' },
  paragraph: { spacing: { before: 240, after: 80 } },
});

/** A Word document on A4 in Swedish: real headings, table heads that repeat, lists, page numbers. */
export async function buildDocument(report: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: report.title,
    creator: exportText.application,
    lastModifiedBy: exportText.application,
    description: report.subtitle,
    styles: {
      default: {
        document: { run: { font: FONT, size: BODY_SIZE, language: { value: 'sv-SE' } } },
        heading1: heading(36),
        heading2: heading(28),
        heading3: heading(24),
      },
      paragraphStyles: [
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          quickFormat: true,
          run: { bold: true, size: 20 },
          paragraph: { spacing: { before: 120, after: 60 } },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [section(report)],
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}
