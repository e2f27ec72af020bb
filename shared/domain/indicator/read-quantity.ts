import { err, type Result } from '../../result';
import type { Quantity } from './indicator';
import { parseQuantity, type QuantityProblem } from './parse-quantity';

/** Why a number cannot be what an indicator measures: unreadable, below zero, or a part of something counted. */
export type MeasuredProblem =
  | QuantityProblem
  | { readonly code: 'negativeQuantity'; readonly text: string }
  | { readonly code: 'fractionOfCount'; readonly text: string; readonly unit: string };

/** Things that are counted one by one. Every other unit may have decimals: percent, kronor, index, hours, full-time posts. */
const COUNTED = new Set([
  ...['antal', 'st', 'stycken'],
  ...[
    'personer',
    'deltagare',
    'besökare',
    'medarbetare',
    'ledare',
    'svar',
    'kvinnor',
    'män',
    'flickor',
    'pojkar',
  ],
  ...['barn', 'unga', 'ungdomar', 'elever', 'föräldrar', 'vårdnadshavare', 'familjer', 'hushåll'],
  ...['kommuner', 'län', 'regioner', 'verksamheter', 'skolor', 'förskolor', 'organisationer', 'föreningar'],
  ...['aktörer', 'företag', 'enheter', 'team', 'nätverk', 'piloter', 'pilotprojekt', 'projekt', 'insatser'],
  ...['aktiviteter', 'metoder', 'modeller', 'planer', 'beslut', 'avtal', 'möten', 'träffar', 'tillfällen'],
  ...['utbildningar', 'konferenser', 'forum', 'rapporter', 'ärenden'],
]);

/** Whether the unit names things of which there are only whole ones. */
export const isCounted = (unit: string): boolean => COUNTED.has(unit.trim().toLowerCase().replace(/\.$/, ''));

/** Reads a number as `parseQuantity` does, and holds it to what can be measured: from zero, and whole where things are counted. */
export function readQuantity(text: string, unit: string): Result<Quantity, MeasuredProblem> {
  const value = parseQuantity(text, unit);
  if (!value.ok) return value;
  if (value.value.startsWith('-')) return err({ code: 'negativeQuantity', text });
  if (value.value.includes('.') && isCounted(unit)) return err({ code: 'fractionOfCount', text, unit });
  return value;
}
