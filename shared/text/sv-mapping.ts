import { formatInteger, formatList } from './format';

const initiatives = (count: number): string =>
  count === 1 ? 'en kartlagd insats' : `${formatInteger(count)} kartlagda insatser`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the place Kartläggning. */
export const mappingText = {
  title: 'Kartläggning',
  register: 'Register',
  coverage: 'Täckning',
  publish: 'Publicera',
  importing: 'Importera från Excel',
  initiatives,
} as const;

/** The state of the register in words: "12 av 40 kartlagda insatser visas. 30 pågår. 4 är bara interna." */
export function describeRegister(counts: {
  readonly all: number;
  readonly shown: number;
  readonly ongoing: number;
  readonly internal: number;
}): string {
  const { all, shown, ongoing, internal } = counts;
  if (all === 0) return 'Ingen insats är kartlagd.';
  const first =
    shown === all ? `${capital(initiatives(all))}` : `${formatInteger(shown)} av ${initiatives(all)} visas`;
  const parts = [`${formatInteger(ongoing)} pågår`, `${formatInteger(internal)} bara internt`];
  return `${first}. Av alla: ${formatList(parts)}.`;
}
