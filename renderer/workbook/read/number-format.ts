/** Excel's built-in formats by number, as far as they are the same everywhere; 5–8 and 41–44 are currency. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '#,##0 "kr";-#,##0 "kr"'],
  [6, '#,##0 "kr";[Red]-#,##0 "kr"'],
  [7, '#,##0.00 "kr";-#,##0.00 "kr"'],
  [8, '#,##0.00 "kr";[Red]-#,##0.00 "kr"'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd h:mm'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;[Red]-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;[Red]-#,##0.00'],
  [41, '#,##0;-#,##0;"-"'],
  [42, '#,##0 "kr";-#,##0 "kr";"-" "kr"'],
  [43, '#,##0.00;-#,##0.00;"-"'],
  [44, '#,##0.00 "kr";-#,##0.00 "kr";"-" "kr"'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

export const builtInFormat = (id: number): string => BUILT_IN.get(id) ?? 'General';

/** Quoted words, escaped characters, padding and brackets: none of it says what the number is. */
const LITERALS = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]/g;

/** Whether a format shows a number as a calendar date: not as a time or a duration, nor as kronor with a "d" in quotes. */
export function isDateFormat(format: string): boolean {
  const first = (format.replace(LITERALS, '').split(';')[0] ?? '').toLowerCase();
  if (/general|standard|[0#?@]/.test(first.replace(/s\.0+/g, 's'))) return false;
  return /[yd]/.test(first) || (first.includes('m') && !/[hs]/.test(first));
}

const DAY_MS = 86_400_000;
/** 9999-12-31. */
const LAST_DAY = 2_958_465;

/**
 * Excel's day number → "2024-08-01"; undefined when it is no day. The calendar from 1900 holds a 29 February that never
 * was (60), and the time of day is left out.
 */
export function dateFromSerial(serial: number, date1904: boolean): string | undefined {
  const day = Math.floor(date1904 ? serial + 1462 : serial);
  if (!(day >= 1 && day <= LAST_DAY) || day === 60) return undefined;
  const sinceEpoch = day - (day < 60 ? 25_568 : 25_569);
  return new Date(sinceEpoch * DAY_MS).toISOString().slice(0, 10);
}
