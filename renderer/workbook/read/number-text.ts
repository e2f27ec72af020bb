const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,5})?$/;

/** A number as a workbook stores it; undefined for NaN, infinities, anything beyond a double, and text. */
export function parseStoredNumber(raw: string): number | undefined {
  const text = raw.trim();
  if (text.length > 400 || !NUMBER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** The number to Excel's fifteen digits as plain decimal text: 456852.29999999999 → "456852.3". */
export function plainNumberText(value: number): string {
  // Nearly every number is short; then it is its own text.
  const short = String(value);
  if (short.length <= 15 && !short.includes('e')) return short;
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const negative = mantissa.startsWith('-');
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  if (digits === '') return '0';
  const point = Number(exponent) + 1;
  const plain = placePoint(digits, point);
  return negative ? `-${plain}` : plain;
}

/** Digits with the decimal point after the first `point` of them, filled up with zeros. */
function placePoint(digits: string, point: number): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, '0');
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
