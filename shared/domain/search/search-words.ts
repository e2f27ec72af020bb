const NOT_WORD = /[^\p{L}\p{N}]+/u;
/** Marks over letters, but for those of å, ä and ö, which are letters of their own in Swedish. */
const MARKS = /[\u0300-\u036f]/g;
const SWEDISH = /[åäö]/g;
const KEPT: Readonly<Record<string, string>> = { å: '\ue000', ä: '\ue001', ö: '\ue002' };
const BACK: Readonly<Record<string, string>> = { '\ue000': 'å', '\ue001': 'ä', '\ue002': 'ö' };

/** A text as it is searched: small letters, é as e, å ä ö as they are. */
export const searchable = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(SWEDISH, (letter) => KEPT[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[\ue000-\ue002]/g, (mark) => BACK[mark] ?? mark);

/** The words of a text, each as it is searched. */
export const searchWords = (text: string): string[] =>
  searchable(text)
    .split(NOT_WORD)
    .filter((word) => word !== '');
