import type { StyleRole } from '@shared/domain/export/export-sheet';
import type { Percent } from '@shared/domain/money/percent';
import type { Borders, Fill, Style } from 'exceljs';

/**
 * Whole kronor with a space between thousands. The comma of a format code is not a comma on screen but "the thousands
 * separator", and [$-41D] says Swedish: LibreOffice then writes a space whatever language it runs in, Excel the
 * system's own sign, which with Swedish settings is a space. The code "# ##0" with a literal space would group the
 * first thousand only: 2900757 would print as "2900 757".
 */
export const KRONOR_FORMAT = '[$-41D]#,##0';
/** Kronor with both decimals, for sheets that hold what is stored rather than what is printed. */
const EXACT_FORMAT = '[$-41D]#,##0.00';
const YEAR_FORMAT = '0';
const DATE_FORMAT = 'yyyy\\-mm\\-dd';
const SHARE_FORMAT = '0.00\\ %';

/** As many decimals as the percentage has, at least two, so that what is typed over it shows too. */
export function percentFormat(percent: Percent): string {
  const point = percent.indexOf('.');
  const decimals = Math.max(2, point < 0 ? 0 : percent.length - point - 1);
  return `0.${'0'.repeat(decimals)}\\ %`;
}

const INK = { argb: 'FF1F2A2E' };
const QUIET = { argb: 'FF5A666B' };
const ACCENT = { argb: 'FF0F4C5C' };
const WRONG = { argb: 'FFA12622' };

const tint = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const COMPUTED = tint('FFEFF4F5');
const INPUT = tint('FFFFF8E1');

const above: Partial<Borders> = { top: { style: 'thin', color: INK } };
const hairAbove: Partial<Borders> = { top: { style: 'hair', color: QUIET } };
const below: Partial<Borders> = { bottom: { style: 'medium', color: ACCENT } };

const font = (extra: Style['font'] = {}): Style['font'] => ({
  name: 'Calibri',
  size: 11,
  color: INK,
  ...extra,
});
const right = { horizontal: 'right', vertical: 'top' } as const;
const money = { numFmt: KRONOR_FORMAT, alignment: right };
const bold = font({ bold: true });

/** How each role looks; one object per role, so that the writer's own style table stays small and quick. */
export const CELL_STYLES: Readonly<Record<StyleRole, Partial<Style>>> = {
  title: { font: font({ bold: true, size: 16, color: ACCENT }) },
  subtitle: { font: font({ size: 12 }) },
  meta: { font: font({ color: QUIET }) },
  head: { font: bold, border: below, alignment: { vertical: 'bottom', wrapText: true } },
  headWords: {
    font: bold,
    border: below,
    alignment: { horizontal: 'left', indent: 1, vertical: 'bottom', wrapText: true },
  },
  headFigure: {
    font: bold,
    border: below,
    numFmt: YEAR_FORMAT,
    alignment: { ...right, vertical: 'bottom', wrapText: true },
  },
  section: {
    font: font({ bold: true, color: ACCENT }),
    border: { bottom: { style: 'thin', color: ACCENT } },
  },
  group: { font: font({ italic: true }) },
  label: { font: font(), alignment: { wrapText: true, vertical: 'top' } },
  labelInGroup: {
    font: font(),
    alignment: { horizontal: 'left', indent: 1, wrapText: true, vertical: 'top' },
  },
  amount: { font: font(), ...money },
  exactAmount: { font: font(), numFmt: EXACT_FORMAT, alignment: right },
  exactSum: { font: bold, numFmt: EXACT_FORMAT, alignment: right, border: above },
  computed: { font: font(), ...money, fill: COMPUTED },
  rejected: { font: font({ color: WRONG }), alignment: right },
  share: { font: font({ color: QUIET }), numFmt: SHARE_FORMAT, alignment: right },
  words: {
    font: font({ color: QUIET }),
    alignment: { horizontal: 'left', indent: 1, wrapText: true, vertical: 'top' },
  },
  subtotal: { font: font(), ...money, fill: COMPUTED, border: hairAbove },
  subtotalLabel: { font: font(), border: hairAbove },
  subtotalShare: { font: font({ color: QUIET }), numFmt: SHARE_FORMAT, alignment: right, border: hairAbove },
  sum: { font: bold, ...money, fill: COMPUTED, border: above },
  sumLabel: { font: bold, border: above },
  sumShare: { font: bold, numFmt: SHARE_FORMAT, alignment: right, border: above },
  balance: { font: font(), ...money, fill: COMPUTED },
  balanceLabel: { font: font() },
  control: { font: bold, alignment: right },
  controlLabel: { font: font({ color: QUIET }) },
  percentInput: { font: font(), numFmt: SHARE_FORMAT, alignment: right, fill: INPUT },
  date: { font: font(), numFmt: DATE_FORMAT, alignment: right },
  wrapped: { font: font(), alignment: { wrapText: true, vertical: 'top' } },
  hidden: { font: font({ color: QUIET, size: 8 }) },
};
