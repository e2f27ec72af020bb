import type { ActorColumn } from '../domain/actor/actor-list';
import { formatInteger, formatList } from './format';

const actorsInWords = (count: number): string =>
  count === 1 ? '1 aktör' : `${formatInteger(count)} aktörer`;

export const ACTOR_COLUMN_NAMES: Readonly<Record<ActorColumn, string>> = {
  name: 'Aktör',
  sector: 'Sektor',
  municipalities: 'Kommuner',
  roles: 'Roller i projektet',
  engagements: 'Engagemang',
  latest: 'Senast',
};

/** The register's size in one sentence. */
export function describeActors(all: number, shown: number, engaged: number): string {
  if (all === 0) return 'Inga aktörer är inlagda.';
  const counted = `${actorsInWords(all)}, ${formatInteger(engaged)} med något engagemang i projektet.`;
  return shown === all ? counted : `${counted} ${formatInteger(shown)} visas.`;
}

export const actorsText = {
  title: 'Aktörer',
  gridLabel: 'Aktörer',
  emptyTitle: 'Här samlas organisationerna runt projektet',
  emptyHelp:
    'Kommuner, regioner, skolor, föreningar och företag: var de finns, vilken roll de har och vad de har varit med om. Skriv den första, eller importera en kartläggning som tar med sig sina aktörer.',
  newName: 'Ny aktör',
  newHelp: 'Organisationens namn, till exempel Nora kommun.',
  newPlaced: (municipality: string): string => `Den läggs i ${municipality}, som registret visar nu.`,
  add: 'Lägg till aktör',
  added: (name: string): string => `Lade till ${name}.`,
  open: 'Öppna',
  search: 'Sök bland aktörer',
  sector: 'Sektor',
  everySector: 'Alla sektorer',
  municipality: 'Kommun',
  everyMunicipality: 'Alla kommuner',
  showAll: 'Visa alla',
  noneShown: 'Ingen aktör passar det du söker.',
  wholeCounty: 'Hela länet',

  duplicates: 'Kanske samma aktör',
  duplicatesHelp: 'Namnen liknar varandra. Jämför dem innan du slår ihop.',
  pair: (first: string, second: string): string => `${first} och ${second}`,
  compare: 'Jämför',
  compareOf: (first: string, second: string): string => `Jämför ${first} och ${second}`,
  notSame: 'Inte samma',
  notSameOf: (first: string, second: string): string => `${first} och ${second} är inte samma`,
  morePairs: (count: number): string => `${formatInteger(count)} till visas när de första är klara.`,
} as const;

export const actorText = {
  back: 'Till aktörerna',
  missing: 'Aktören finns inte',
  missingHelp: 'Den är borttagen eller ihopslagen med en annan. Ångra tar tillbaka den.',
  state: (roles: readonly string[], where: string): string =>
    [formatList(roles), where].filter((part) => part !== '').join(' · '),
  remove: 'Ta bort aktören',
  removed: (name: string): string => `Tog bort ${name}.`,
  mergeWith: 'Slå ihop med',
  chooseOther: 'Slå ihop med …',
  about: 'Om aktören',
  name: 'Namn',
  sector: 'Sektor',
  roles: 'Roller i projektet',
  rolesHelp: 'Med kommatecken emellan, till exempel pilotägare, värd för forum.',
  notes: 'Anteckningar',
  notesHelp: 'Skriv inga personuppgifter här. De hör hemma bland kontaktpersonerna.',
  where: 'Var',
  municipalities: 'Kommuner',
  wholeCounty: 'Hela länet',
  noMunicipalities: 'Projektet har inga kommuner.',
  toProject: 'Fyll i dem under Projektet',
  removedPart: 'Borttagen kommun',
  contacts: 'Kontaktpersoner',
  contactsHelp:
    'Så få som behövs. Namn, e-post och telefon sparas bara i Personuppgifter, där de går att lämna ut och radera.',
  toPeople: 'Öppna Personuppgifter',
  noContacts: 'Ingen kontaktperson är vald.',
  chooseContact: 'Välj kontaktperson',
  chooseContactFirst: 'Välj bland dem som finns …',
  newContact: 'Lägg till ny kontaktperson',
  removeContact: 'Ta bort härifrån',
  removeContactOf: (name: string): string => `Ta bort ${name} från aktören`,
  erased: 'Raderad person',
  engagements: 'Vad aktören har varit med om',
  noEngagements: 'Ingen aktivitet, kartlagd insats eller pilot pekar på aktören än.',
  date: 'Datum',
  what: 'Vad',
  kind: 'Slag',
  status: 'Status',
  initiative: 'Kartlagd insats',
  pilot: 'Pilot, sökande',
  written: (date: string): string => `inlagd ${date}`,
  moreEngagements: (count: number): string => `och ${formatInteger(count)} äldre`,
} as const;

export const mergeText = {
  title: (first: string, second: string): string => `Slå ihop ${first} och ${second}`,
  state: 'Se båda bredvid varandra. Inget är ändrat än, och en ångring tar tillbaka allt.',
  accept: 'Slå ihop aktörerna',
  table: 'De två och vad de blir',
  field: 'Uppgift',
  first: 'Den ena',
  second: 'Den andra',
  becomes: 'Blir',
  name: 'Namn',
  sector: 'Sektor',
  municipalities: 'Kommuner',
  roles: 'Roller',
  notes: 'Anteckningar',
  contacts: 'Kontaktpersoner',
  activities: 'Aktiviteter',
  initiatives: 'Kartlagda insatser',
  pilots: 'Piloter',
  chooseName: 'Namnet som blir kvar',
  chooseSector: 'Sektorn som blir kvar',
  alsoCalled: (name: string): string => `Har också kallats ${name}.`,
  done: (name: string): string => `Slog ihop aktörerna till ${name}.`,
  missing: 'Någon av aktörerna finns inte längre',
} as const;
