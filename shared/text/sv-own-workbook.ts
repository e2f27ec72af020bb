import type { CellEntry } from '../domain/command/command';
import type { CellPlace } from '../sheets/grid';
import { cellAddress } from '../sheets/grid';
import type { OwnChange } from '../sheets/own-workbook/own-changes';
import type { OwnKind, OwnNote, OwnProblem } from '../sheets/own-workbook/own-budget';
import { formatPercent, inKronor } from './format';
import { COST_CATEGORY_NAMES, FINANCIER_GROUP_NAMES } from './sv-budget';

const at = (place: CellPlace): string => `Cell ${cellAddress(place)} i bladet ${place.sheet}`;

/** Why a workbook of ours was not read back, and what to do. */
export function describeOwnProblem(problem: OwnProblem): string {
  switch (problem.code) {
    case 'newerFormat':
      return 'Arbetsboken är exporterad från en nyare version av programmet. Uppdatera programmet, eller läs in den som ett vanligt blad.';
    case 'dataDamaged':
      return 'Arbetsboken är exporterad härifrån, men dess dolda uppgifter är skadade. Läs in den som ett vanligt blad.';
    case 'budgetSheetMissing':
      return 'Arbetsboken är exporterad härifrån, men budgetbladet går inte att känna igen. Läs in den som ett vanligt blad.';
    case 'yearColumnMissing':
      return `Bladet ${problem.sheet} saknar kolumnen ${String(problem.year)}. Skriv tillbaka årtalet i rubrikraden, eller läs in det som ett vanligt blad.`;
  }
}

/** What was noticed but changes nothing. */
export function describeOwnNote(note: OwnNote): string {
  switch (note.code) {
    case 'computedDiffers':
      return `${at(note.place)} (${note.label}) visar ${inKronor(note.shown)}, men raden räknas till ${inKronor(note.computed)}. Formeln är ändrad. Regeln gäller.`;
    case 'uncached':
      return `${at(note.place)} har en formel som sparats utan resultat. Öppna arbetsboken i Excel, spara den och läs in den igen.`;
    case 'outsideTable':
      return `${at(note.place)} står utanför tabellens delar${note.text === '' ? '' : ` (${note.text})`} och har inte lästs.`;
    case 'unknownKind':
      return `${at(note.place)} innehåller ”${note.text}”, som inte är ett kostnadsslag eller en sorts finansiär. Raden behåller sin sort.`;
    case 'unreadablePercent':
      return `${at(note.place)} innehåller ”${note.text}”, som inte är en procent med högst sex decimaler. ${formatPercent(note.kept)} behålls.`;
  }
}

const named = (label: string): string => (label.trim() === '' ? 'Raden utan namn' : label);

function describeEntry(entry: CellEntry): string {
  switch (entry.kind) {
    case 'amount':
      return inKronor(entry.ore);
    case 'rejected':
      return `”${entry.text}”`;
    case 'empty':
      return 'tomt';
  }
}

const describeKind = (kind: OwnKind): string =>
  kind.section === 'financing' ? FINANCIER_GROUP_NAMES[kind.group] : COST_CATEGORY_NAMES[kind.category];

/** One change in a sentence, with both values. */
export function describeOwnChange(change: OwnChange): string {
  const label = named(change.label);
  switch (change.kind) {
    case 'amountChanged':
      return `${label} ${String(change.year)}: ${describeEntry(change.before)} → ${describeEntry(change.after)}`;
    case 'labelRenamed':
      return `${named(change.before)} heter nu ${named(change.after)}`;
    case 'categoryChanged':
      return `${label}: ${describeKind(change.before)} → ${describeKind(change.after)}`;
    case 'groupChanged':
      return `${label}: ${describeKind(change.before)} → ${describeKind(change.toKind)}`;
    case 'ruleReplaced':
      return `${label}: formeln är ersatt med inmatade belopp`;
    case 'percentChanged':
      return `${label}: ${formatPercent(change.before)} → ${formatPercent(change.after)}`;
    case 'rowInserted':
      return `${label} är tillagd`;
    case 'rowDeleted':
      return `${label} är borttagen`;
    case 'rowMoved':
      return `${label} är flyttad`;
  }
}

/** Why a change needs a second look before it is taken in; empty when it does not. */
export function describeConflict(change: OwnChange): string {
  switch (change.conflict) {
    case 'changedSince':
      return 'Har ändrats även här sedan exporten. Det som står i arbetsboken ersätter det.';
    case 'rowGone':
      return 'Raden finns inte längre i den här budgeten och hoppas över.';
    case null:
      return '';
  }
}
