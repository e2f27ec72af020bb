import type { FoundTable } from '../domain/search/search-doc';

/** The box that finds everything (Ctrl+K). */
export const paletteText = {
  title: 'Sök och gå till',
  field: 'Sök i projektet, eller skriv en ny aktivitet',
  fieldOverall: 'Gå till',
  reading: 'Läser in projektet …',
  failed: 'Det gick inte att söka. Försök igen.',
  nothing: (query: string): string => `Inget innehåller ”${query}”.`,
  newActivity: (title: string): string => `Lägg till aktiviteten ”${title}”`,
  added: (title: string): string => `Lade till aktiviteten ”${title}”.`,
  place: 'Plats',
  /** A view within a place: "Plats · Aktiviteter". */
  placeIn: (place: string): string => `Plats · ${place}`,
  action: 'Ny',
  count: (count: number): string => (count === 1 ? '1 träff' : `${String(count)} träffar`),
  kinds: {
    parts: 'Projektplan',
    activities: 'Aktivitet',
    initiatives: 'Kartlagd insats',
    pilots: 'Pilot',
    indicators: 'Indikator',
    measurements: 'Mätvärde',
    evaluations: 'Utvärdering',
    actors: 'Aktör',
    budgetRows: 'Budgetrad',
    budgets: 'Budgetversion',
    projects: 'Projektet',
    contacts: 'Person',
  } satisfies Record<FoundTable, string>,
} as const;

/** What leads to an export, said as what somebody looks for. */
export const exportPlaces = {
  budget: 'Exportera budgeten',
  pilots: 'Exportera piloterna',
  everything: 'Exportera alla uppgifter',
} as const;

/** Other words for places, by which they are found as well. */
export const placeWords = {
  overview: 'start försenat',
  briefing: 'underlag processtyrgruppen styrgruppen rapport Word',
  budget: 'budgetversioner Excel importera jämför versioner',
  front: 'finansieringsbeslut anteckning om projektet budgetversioner',
  terms: 'grupper team styrgrupp roller finansieringsbeslut dnr',
  import: 'Excel läs in',
  history: 'ändringar ångra',
  backups: 'återställ kopior självtest',
  exchange: 'utbyte slå ihop kraft-fil',
  people: 'personer kontakter kontaktpersoner namn radera',
  reserve: 'pilotreserven pilotmedel',
} as const;
