import type { AmountProblem } from '../domain/money/parse-amount';

/** Why text is no amount, and what to write instead. */
export function describeAmountProblem(problem: AmountProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'Här saknas ett belopp.';
    case 'notAnAmount':
      return `”${problem.text.trim()}” är inte ett belopp. Skriv till exempel 10 000 eller 10 000,50.`;
    case 'ambiguous':
      return `”${problem.text.trim()}” kan betyda två olika belopp. Skriv utan punkt: 1234 eller 1,23.`;
    case 'fractionOfOre':
      return `”${problem.text.trim()}” har fler än två decimaler. Skriv beloppet i hela ören.`;
    case 'tooLarge':
      return `”${problem.text.trim()}” är för stort för en cell. Det största är 100 miljarder kronor.`;
  }
}
