import { describe, expect, it } from 'vitest';
import { dateFromSerial, isDateFormat } from './number-format';

describe('isDateFormat', () => {
  it.each([
    'yyyy-mm-dd',
    'd mmmm yyyy',
    '[$-41D]d mmmm yyyy;@',
    'mmm-yy',
    'yyyy\\-mm\\-dd;@',
    'yyyy-mm-dd h:mm',
    'MMMM',
    '"År" yyyy',
  ])('sees a date in %s', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    'General',
    'Standard',
    '#,##0',
    '#,##0.00 "dagar"',
    '#,##0\\ \\m\\n\\k\\r',
    '_-* #,##0.00\\ _k_r_-;\\-* #,##0.00\\ _k_r_-;_-* "-"??\\ _k_r_-;_-@_-',
    '[Red]-#,##0 [$kr-41D]',
    'h:mm',
    '[h]:mm:ss',
    'mm:ss.0',
    '0%',
    '@',
    '',
  ])('sees none in %s', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

describe('dateFromSerial', () => {
  it.each([
    [45505, false, '2024-08-01'],
    [45505.999, false, '2024-08-01'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [2958465, false, '9999-12-31'],
    [44043, true, '2024-08-01'],
    [0, true, '1904-01-01'],
  ])('reads %d (1904: %s) as %s', (serial, from1904, iso) => {
    expect(dateFromSerial(serial, from1904)).toBe(iso);
  });

  it.each([60, 0, -1, 2958466, 1e300])('finds no day in %d', (serial) => {
    expect(dateFromSerial(serial, false)).toBeUndefined();
  });
});
