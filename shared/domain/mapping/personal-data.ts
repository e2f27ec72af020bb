import type { Contact } from '../people/contact';
import { holdsAny, wordsOf } from '../people/words';

export const PERSONAL_KINDS = ['email', 'phone', 'personalNumber', 'name'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** Something about a person in a text, as it stands there. */
export interface PersonalFinding {
  readonly kind: PersonalKind;
  readonly found: string;
}

/** Signs that are not seen: they would hide an address from the search, and not from a reader. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Wide letters and figures as plain ones, every space a space, every dash a hyphen. */
const readable = (text: string): string =>
  text.normalize('NFKC').replace(UNSEEN, '').replace(DASHES, '-').replace(/\s+/g, ' ');

const LOCAL_PART = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+'-]*`;
const HOST = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]*`;
/** "kim@x.se", "kim (at) x.se", "kim [snabel-a] x punkt se". */
const EMAIL = new RegExp(
  String.raw`${LOCAL_PART}(?: ?@ ?| ?[([{<] ?(?:@|at|a|snabel-?a) ?[)\]}>] ?| (?:snabel-?a|at) (?=[^ ]+\.))${HOST}(?:(?:\.| ?[([{] ?(?:dot|punkt|\.) ?[)\]}] ?| (?:dot|punkt) )${HOST})+`,
  'giu',
);

/** Year with or without century, month, day or day + 60 (samordningsnummer), and the last four. */
const PERSONAL_NUMBER =
  /(?<![\d])((?:1[89]|20)?\d{2})[ -]?(0[1-9]|1[0-2])[ -]?(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?: ?[-+] ?| )?(\d{4})(?!\d)/g;

/** The check digit of the ten digits, each second doubled. */
function hasCheckDigit(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const isPersonalNumber = (found: string): boolean => hasCheckDigit(digitsOf(found).slice(-10));

const BETWEEN = String.raw`[ ().\/-]{0,4}`;
/** +46, 0046 or +any other land; a number within the country; one that a word before says is a number. */
const ABROAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\+|00(?=[1-9]))\(?\d(?:${BETWEEN}\d){7,14}(?!\d)`,
  'gu',
);
const DOMESTIC = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\d[,.:/-])\(?0(?:${BETWEEN}\d){7,9}(?![\p{L}\d])`,
  'gu',
);
const WITHOUT_ZERO = /(?<![\p{L}\p{N}]|\d[,.:/-])7[02369][ -]\d{3}[ -]?\d{2}[ -]?\d{2}(?![\p{L}\d])/gu;
const AFTER_WORD = new RegExp(
  String.raw`(?<!\p{L})(?:tel|tfn|tlf|telnr|telefon|telefonnummer|mobil|mobilnummer|mob|ring|sms|växel)(?:nr)?[.:]{0,2} ?(?:(?:till|på|nr|nummer)[.:]? )?\(?(\d(?:${BETWEEN}\d){4,11})(?!\d)`,
  'giu',
);

/** What has the digits of a telephone number and is something else: days, hours, years. */
const OTHER_FIGURES = [
  /^\d{1,2}[-./ ]{1,2}\d{1,2}[-./ ]{1,2}(?:19|20)\d{2}$/,
  /^\d{2}[.: ]?\d{2} ?- ?\d{2}[.: ]?\d{2}$/,
  /^\d{2}[.:]\d{2} ?- ?\d{2}[.:]\d{2}.*$/,
];
const isPhone = (found: string): boolean => !OTHER_FIGURES.some((pattern) => pattern.test(found.trim()));

interface Detector {
  readonly kind: PersonalKind;
  /** What a text must hold for the pattern to be worth the time. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly accepts: (found: string) => boolean;
}

/** An at sign, or a word for one. */
const SOME_AT = /@|snabel|[([{<] ?(?:at|a) ?[)\]}>]| at /i;
/** Digits near each other. */
const SOME_DIGITS = /\d(?:[^\d\p{L}]{0,5}\d){4}/u;

const always = (): boolean => true;
/** In this order: what one has found, the next does not see. */
const DETECTORS: readonly Detector[] = [
  { kind: 'email', needs: SOME_AT, pattern: EMAIL, accepts: always },
  { kind: 'personalNumber', needs: SOME_DIGITS, pattern: PERSONAL_NUMBER, accepts: isPersonalNumber },
  { kind: 'phone', needs: SOME_DIGITS, pattern: ABROAD, accepts: always },
  { kind: 'phone', needs: SOME_DIGITS, pattern: DOMESTIC, accepts: isPhone },
  { kind: 'phone', needs: SOME_DIGITS, pattern: WITHOUT_ZERO, accepts: always },
  { kind: 'phone', needs: SOME_DIGITS, pattern: AFTER_WORD, accepts: isPhone },
];

/** Names that are looked for in texts: as they are written, and with the last name first. */
export interface KnownNames {
  readonly all: readonly string[];
  /** How each of them begins: a text without any of these needs no closer look. */
  readonly beginnings: ReadonlySet<string>;
  readonly each: readonly { readonly name: string; readonly words: readonly string[] }[];
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Numbers may be divided after any digit, names only where a word ends. */
const beginningOf = (word: string): string => word.slice(0, /^\d/.test(word) ? 2 : 3);

/** Whether a name could begin at some word of the text. */
function mayName(text: string, { beginnings }: KnownNames): boolean {
  if (beginnings.size === 0) return false;
  for (const [word] of text.toLowerCase().matchAll(WORD)) if (beginnings.has(beginningOf(word))) return true;
  return false;
}

/** Prepares the search for people's names, once for many texts. */
export function knownNames(contacts: readonly Contact[]): KnownNames {
  const each = contacts.flatMap((contact) => {
    const name = contact.name.normalize('NFC').trim();
    const parts = name.split(/\s+/);
    const turned = parts.length < 2 ? '' : [parts.at(-1), ...parts.slice(0, -1)].join(' ');
    const words = [name, turned].flatMap((one) =>
      wordsOf([{ ...contact, name: one, email: '', phone: contact.phone }]),
    );
    return words.length === 0 ? [] : [{ name: name === '' ? contact.phone : name, words }];
  });
  const all = each.flatMap(({ words }) => words);
  return {
    all,
    beginnings: new Set(
      all.flatMap((words) =>
        (words.normalize('NFKC').toLowerCase().match(WORD) ?? []).slice(0, 1).map(beginningOf),
      ),
    ),
    each,
  };
}

/** Every e-mail address, telephone number, personal identity number and known name in a text, in that order. */
export function personalDataIn(text: string, names: KnownNames): readonly PersonalFinding[] {
  if (text === '') return [];
  const findings: PersonalFinding[] = [];
  let rest = readable(text);
  for (const { kind, needs, pattern, accepts } of DETECTORS) {
    if (!needs.test(rest)) continue;
    rest = rest.replace(pattern, (found: string) => {
      if (!accepts(found)) return found;
      findings.push({ kind, found: found.trim() });
      return ' … ';
    });
  }
  if (!mayName(rest, names) || !holdsAny(rest, names.all)) return findings;
  for (const { name, words } of names.each)
    if (holdsAny(rest, words)) findings.push({ kind: 'name', found: name });
  return findings;
}
