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
  } satisfies Record<FoundTable, string>,
} as const;
