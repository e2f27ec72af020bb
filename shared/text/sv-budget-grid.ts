import type { PastePlan } from '../domain/budget/paste-block';

const count = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${String(n)} ${many}`;

/** What a paste passed over; empty when everything found its place. */
export function describePaste(plan: Omit<PastePlan, 'steps'>): string {
  const parts: string[] = [];
  if (plan.rejected > 0)
    parts.push(`${count(plan.rejected, 'cell', 'celler')} innehåller inte ett belopp och är märkta.`);
  if (plan.skippedComputed > 0)
    parts.push(`${count(plan.skippedComputed, 'uträknad cell', 'uträknade celler')} ändrades inte.`);
  if (plan.droppedColumns > 0)
    parts.push(`${count(plan.droppedColumns, 'kolumn', 'kolumner')} till höger om sista året togs inte med.`);
  if (plan.droppedRows > 0)
    parts.push(
      `${count(plan.droppedRows, 'rad', 'rader')} fick inte plats. Klistra in i kolumnen Benämning för att skapa nya rader.`,
    );
  if (plan.roundedTotals > 0)
    parts.push(
      `${count(plan.roundedTotals, 'rads total skiljer', 'raders totaler skiljer')} sig från cellerna genom avrundning: tabellen är i hela kronor.`,
    );
  return parts.join(' ');
}

export const gridText = {
  enteredCell: 'Inmatat belopp',
  noRow: 'Gå till en cell för att se hur den räknas.',
  noteOn: (label: string, key: string): string => `Anteckning på ${label}${key === 'label' ? '' : ` ${key}`}`,
  note: 'Anteckning',
  noteHelp: 'Tom text tar bort anteckningen.',
  ruleOf: (label: string): string => `Regel för ${label === '' ? 'raden' : label}`,
  ruleEntered: 'Inmatad: belopp skrivs i cellerna',
  ruleRate: 'Procent av andra kostnadsrader',
  ruleShare: 'Procent av bokförda kostnader',
  ruleRemainder: 'Resten: kostnader minus övrig finansiering',
  percent: 'Procent',
  percentHelp: 'Till exempel 21,39.',
  bases: 'Räknas på',
  isGrant: (grantName: string): string => `Är ${grantName} enligt finansieringsbeslutet`,
  howComputed: 'Så räknas raden',
  version: 'Version',
  versionName: (version: number, name: string, status: string): string =>
    `${String(version)}. ${name} · ${status}`,
  row: 'Rad',
  insertBelow: 'Infoga rad nedanför',
  ruleKey: 'Enter i kolumnen Regel',
  notices: 'Finansiärens besked',
  exporting: 'Skapar arbetsboken …',
  exported: (name: string): string => `Exporterade ${name}.`,
  pdfSaved: (name: string): string => `Sparade ${name}.`,
  copied: 'Tabellen är kopierad. Klistra in den i Word.',
  showInFolder: 'Visa i mappen',
  copyFailed: 'Tabellen kunde inte kopieras. Klicka i vyn och försök igen.',
} as const;
