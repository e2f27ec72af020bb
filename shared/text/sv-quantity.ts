import type { Quantity } from '../domain/indicator/indicator';
import type { MeasuredProblem } from '../domain/indicator/read-quantity';
import { grouped, MINUS, NO_BREAK_SPACE } from './format';

/** A measured number in Swedish, without its unit: "1 234,5", "−3". */
export function formatQuantity(value: Quantity): string {
  const [whole = '', part] = value.replace('-', '').split('.');
  return `${value.startsWith('-') ? MINUS : ''}${grouped(whole)}${part === undefined ? '' : `,${part}`}`;
}

/** For a field: nothing to trip over: "1234,5", "-3". */
export const quantityForEditing = (value: Quantity): string => value.replace('.', ',');

/** In a sentence: "82 %", "1 234 personer". */
export function inUnit(value: Quantity, unit: string): string {
  const name = unit.trim();
  if (name === '' || name.toLowerCase() === 'antal') return formatQuantity(value);
  return `${formatQuantity(value)}${NO_BREAK_SPACE}${name.toLowerCase() === 'procent' ? '%' : name}`;
}

/** Why text is no measured number, and what to write instead. */
export function describeQuantityProblem(problem: MeasuredProblem): string {
  switch (problem.code) {
    case 'quantityEmpty':
      return 'Här saknas ett värde. Skriv ett tal, till exempel 1 234,5.';
    case 'notAQuantity':
      return `”${problem.text.trim()}” är inte ett tal. Skriv till exempel 1 234,5.`;
    case 'quantityAmbiguous':
      return `”${problem.text.trim()}” kan betyda två olika tal. Skriv utan punkt: 1234 eller 1,234.`;
    case 'otherUnit':
      return problem.unit.trim() === ''
        ? `”${problem.text.trim()}” har en enhet, men indikatorn har ingen. Skriv bara talet.`
        : `”${problem.text.trim()}” har en annan enhet än indikatorns, ${problem.unit.trim()}. Skriv bara talet.`;
    case 'tooManyDecimals':
      return `”${problem.text.trim()}” har fler än sex decimaler. Skriv färre.`;
    case 'quantityTooLarge':
      return `”${problem.text.trim()}” är för stort. Skriv ett tal med högst 15 siffror.`;
    case 'negativeQuantity':
      return `”${problem.text.trim()}” är mindre än noll. Skriv 0 eller mer. Är ett tidigare värde fel, ändra det.`;
    case 'fractionOfCount':
      return `”${problem.text.trim()}” är inte ett helt antal, och ${problem.unit.trim()} räknas i hela tal. Skriv ett heltal.`;
  }
}
