import { plainText } from './words';
import { variantOf } from './year-heads';

const AMOUNT_HEAD = /^(?:belopp|kr|tkr|sek|kronor|budget\w*|kostnad(?:er)?|summa|totalt?)(?:\s|\(|$)/;
const OTHER_HEAD =
  /%|^(?:andel|procent|antal|timmar|tim|mängd|enhet|à|pris|å-pris|a-pris|timpris|differens|avvikelse|skillnad|kommentar|anm|not|utfall|redovisat|konto|ansvarig|källa|beskrivning|förklaring)/;

/** How a column's head speaks of it: of amounts, of something else, or nothing telling. */
export function headTelling(text: string): 'amount' | 'percent' | 'other' | 'nothing' {
  const plain = plainText(text);
  if (/%|^(?:andel|procent)/.test(plain)) return 'percent';
  if (OTHER_HEAD.test(plain) || variantOf(text) === 'actual') return 'other';
  return AMOUNT_HEAD.test(plain) ? 'amount' : 'nothing';
}
