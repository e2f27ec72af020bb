import { formatInteger } from './format';

export const followUpText = {
  indicators: 'Indikatorer',
  evaluations: 'Utvärderingar',
  dissemination: 'Resultatspridning',
  count: (count: number): string => (count === 0 ? 'Inget inlagt än.' : `${formatInteger(count)} inlagda.`),
} as const;
