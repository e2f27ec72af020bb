import { formatClock, formatInteger } from './format';
import type { UtcTime } from '../domain/ids';

/**
 * What is known of a link: there, gone, or that no answer came; not looked for yet; a page, which is never looked for; on a
 * network server, which is asked only by the button; in a browser, which cannot look for files.
 */
export type LinkState = 'there' | 'gone' | 'unknown' | 'checking' | 'page' | 'share' | 'browser';

const STATE_WORDS: Readonly<Record<Exclude<LinkState, 'gone'>, string>> = {
  there: 'Finns',
  unknown: 'Gick inte att kontrollera nu',
  checking: 'Kontrolleras …',
  page: 'Webbsida, kontrolleras inte',
  share: 'Ligger på en server, kontrolleras när du väljer det',
  browser: 'Kan inte kontrolleras här',
};

/** A link's state in words; of one that is gone, where it was. */
export const describeLink = (state: LinkState, target: string): string =>
  state === 'gone' ? `Hittas inte längre: ${target}` : STATE_WORDS[state];

export const attachmentText = {
  title: 'Bilagor',
  help: 'Länkar till filer och webbsidor. Filerna ligger kvar där de är.',
  empty: 'Här finns inga länkar än. Länka till inbjudan, minnesanteckningar eller en sida på webben.',
  inBrowser: 'I webbläsaren kan filer inte väljas eller kontrolleras. Det går i den installerade appen.',
  pick: 'Länka en fil',
  write: 'Skriv en länk',
  check: 'Kontrollera länkarna',
  checked: (time: UtcTime): string => `Kontrollerade ${formatClock(time)}.`,
  gone: (count: number): string =>
    count === 1 ? 'En fil hittas inte längre.' : `${formatInteger(count)} filer hittas inte längre.`,
  table: 'Bilagor',
  name: 'Namn',
  state: 'Läge',
  nameOf: (title: string): string => `Namn på ${title}`,
  remove: 'Ta bort länken',
  removeOf: (title: string): string => `Ta bort länken ${title}`,
  removed: (title: string): string => `Tog bort länken ${title}.`,
  added: (title: string): string => `Länkade ${title}.`,
  target: 'Adress eller sökväg',
  targetHelp: 'Som https://www.exempel.se/sida eller C:\\Projekt\\Inbjudan.docx.',
  linkTitle: 'Namn',
  linkTitleHelp: 'Tomt namn blir filens eller sidans eget.',
  already: 'Den länken finns redan.',
  noTitle: 'Länken saknar namn. Skriv ett namn.',
  save: 'Lägg till länken',
} as const;
