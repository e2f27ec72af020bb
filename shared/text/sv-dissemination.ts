import type { DisseminationSummary } from '../domain/indicator/dissemination';
import { formatInteger } from './format';

export const disseminationText = {
  what: 'Vad som sprids',
  audience: 'Till vem',
  channel: 'Kanal',
  date: 'Datum',
  status: 'Status',
  cofinancing: 'Medfinansiering visas',
  yes: 'Ja',
  no: 'Nej',
  unchecked: 'Inte kontrollerat',
  notShownMark: 'Inte visat',
  altTexts: 'Alt-texter',
  altTextsMissing: 'Alt-texter saknas',
  add: 'Lägg till spridning',
  open: 'Öppna aktiviteten',
  openFor: (title: string): string => `Öppna aktiviteten ${title}`,
  removeOne: 'Ta bort aktiviteten',
  emptyTitle: 'Här samlas hur resultaten sprids',
  emptyHelp:
    'Skriv vad som sprids, till vem och var: en rapport, en film, ett inlägg, ett föredrag. Varje rad blir en aktivitet av slaget Resultatspridning.',
  emptyCondition:
    'Beslutet kräver att det syns vem som medfinansierar. Märk varje rad, så ser ni vad som återstår.',
  titleMissing: 'Skriv vad som sprids.',
  more: (count: number): string => `Visa ${formatInteger(count)} till`,
  shownOf: (shown: number, total: number): string =>
    `Visar ${formatInteger(shown)} av ${formatInteger(total)}, de senaste överst.`,
  someFinancier: 'finansiären',
} as const;

/** The financier as it is called in a sentence: "Region Örebro län, regional tillväxtnämnd" is the region. */
export function shortFinancier(financier: string): string {
  const [name = ''] = financier.split(',');
  return name.trim() === '' ? disseminationText.someFinancier : name.trim();
}

/** "3 av 5 visar att Region Örebro län medfinansierar. 1 är inte kontrollerad." */
export function describeDissemination(
  { total, shown, unchecked, withoutAltTexts }: DisseminationSummary,
  financier: string,
): string {
  if (total === 0) return 'Ingen resultatspridning är inlagd.';
  return [
    `${formatInteger(shown)} av ${formatInteger(total)} visar att ${shortFinancier(financier)} medfinansierar.`,
    ...(unchecked === 0
      ? []
      : [`${formatInteger(unchecked)} är inte kontrollerad${unchecked === 1 ? '' : 'e'}.`]),
    ...(withoutAltTexts === 0
      ? []
      : [
          `${formatInteger(withoutAltTexts)} genomförd${withoutAltTexts === 1 ? '' : 'a'} saknar alt-texter.`,
        ]),
  ].join(' ');
}
