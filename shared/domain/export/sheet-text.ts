const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const NOT_IN_XML = /[\ufffe\uffff]|\p{Surrogate}/gu;

/** Most text has nothing to mend; one look is cheaper than four replacements. */
const NEEDS_MENDING = /[^\t\n\u0020-\u007e\u0080-\ud7ff\ue000-\ufffd]/;

/** Text as a workbook can hold it: the characters that XML forbids are gone, line breaks are "\n". */
export function sheetText(text: string): string {
  if (!NEEDS_MENDING.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '').replace(NOT_IN_XML, '\ufffd');
}

/** Excel reads "_x0041_" in a cell as "A"; written this way it stands as it is. */
export const escapeSheetText = (text: string): string =>
  text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;

const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Two texts that are the same once they have been through a workbook, whichever program saved it, give the same answer. */
export function comparableText(text: string): string {
  let current = text;
  for (let round = 0; round < 4; round += 1) current = unescaped(current);
  return sheetText(current).trim();
}
