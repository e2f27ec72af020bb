const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
/** What HTML has no place for, and what turns the reading direction of all that follows. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as it stands in HTML, between tags and within quoted attributes. */
export const htmlText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"'`]/g, (sign) => ESCAPES[sign] ?? sign);

const WEB_ADDRESS = /^https?:\/\/[^\s"'<>`\\]+$/i;

/** A web address as a link, and everything else, "javascript:" too, as text. */
export function htmlLinked(text: string): string {
  const shown = htmlText(text);
  return WEB_ADDRESS.test(text.trim())
    ? `<a href="${htmlText(text.trim())}" rel="noreferrer">${shown}</a>`
    : shown;
}

/** Text with its line breaks. */
export const htmlLines = (text: string): string => htmlText(text).replace(/\r\n?|\n/g, '<br>');
