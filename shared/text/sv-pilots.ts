import type { PilotState } from '../domain/pilot/pilot';

/** The words of the place Piloter. */
export const pilotsText = {
  title: 'Piloter',
  loading: 'Läser in piloterna …',
  views: 'Vyer över piloterna',
  pipeline: 'Från idé till uppskalning',
  reserve: 'Reserv',
  criteria: 'Bedömningskriterier',

  counted: (count: number): string => (count === 1 ? '1 pilot' : `${String(count)} piloter`),
  emptyTitle: 'Här följs piloterna från idé till ordinarie verksamhet',
  emptyHelp:
    'En pilot prövar ett nytt arbetssätt i liten skala och betalas ur reserven för sitt år. Skriv den första idén här ovanför: ett namn räcker.',
  newIdea: 'Ny idé till pilot',
  ideaPlaceholder: 'Vad ska prövas?',
  addIdea: 'Lägg till idé',
  ideaMissing: 'Skriv vad idén heter.',
  ideaAdded: (title: string): string => `Lade till ”${title}”.`,
  search: 'Sök bland piloterna',
  shown: (shown: number, all: number): string => `Visar ${String(shown)} av ${String(all)}`,
  noneFound: 'Ingen pilot passar sökningen.',

  pilot: 'Pilot',
  applicant: 'Sökande',
  period: 'Period',
  applied: 'Sökt',
  reserved: 'Reserverat',
  granted: 'Beviljat',
  paid: 'Utbetalt',
  inKronor: 'Belopp i kronor, alla år tillsammans',
  nextStep: 'Nästa steg',
  moreFor: (title: string): string => `Fler val för ${title}`,
  stepFor: (step: string, title: string): string => `${step}: ${title}`,
  noApplicant: 'ingen angiven',
  removed: (title: string): string => `Tog bort ”${title}”.`,
  remove: 'Ta bort piloten',
  moved: (title: string, state: string): string => `”${title}”: ${state.toLowerCase()}.`,
} as const;

/** What leads to a state, as a button. */
export const MOVE_NAMES: Readonly<Record<Exclude<PilotState, 'idea'>, string>> = {
  application: 'Ta emot ansökan',
  assessment: 'Börja bedömningen',
  granted: 'Fatta beslut',
  rejected: 'Fatta beslut',
  running: 'Starta piloten',
  evaluated: 'Avsluta utvärderingen',
  scaledUp: 'Skala upp piloten',
  closed: 'Avsluta piloten',
};
