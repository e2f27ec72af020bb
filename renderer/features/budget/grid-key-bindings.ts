import {
  clearRange,
  cutRange,
  extendRange,
  fillRange,
  moveRow,
  removeRows,
  rowAt,
  selectAll,
  yearsOf,
  type GridContext,
} from './grid-actions';
import { FIRST_YEAR_COLUMN, ruleColumnOf } from './grid-columns';
import type { GridPosition } from './grid-selection';

type KeyAction = (context: GridContext, position: GridPosition) => void;

const extendBy: (key: string) => KeyAction = (key) => (context) => {
  extendRange(context, key);
};

function editNote(context: GridContext, position: GridPosition): void {
  const row = rowAt(context, position);
  const year = yearsOf(context)[position.column - FIRST_YEAR_COLUMN];
  if (row) context.onEditNote(row.id, year === undefined ? 'label' : String(year));
}

function addBelow(context: GridContext, position: GridPosition): void {
  const row = rowAt(context, position);
  if (row) void context.commands.addBelow(row).then(context.onAdded);
}

/** Keys that only look or copy: they work in a locked version too. */
const READING_KEYS: Readonly<Record<string, KeyAction>> = {
  'Shift+ArrowUp': extendBy('ArrowUp'),
  'Shift+ArrowDown': extendBy('ArrowDown'),
  'Shift+ArrowLeft': extendBy('ArrowLeft'),
  'Shift+ArrowRight': extendBy('ArrowRight'),
  'Ctrl+a': selectAll,
  'Ctrl+x': cutRange,
  'Shift+F2': editNote,
};

const EDITING_KEYS: Readonly<Record<string, KeyAction>> = {
  Delete: clearRange,
  Backspace: clearRange,
  'Ctrl+d': (context) => {
    fillRange(context, 'down');
  },
  'Ctrl+r': (context) => {
    fillRange(context, 'right');
  },
  'Ctrl+Delete': removeRows,
  Insert: addBelow,
  'Alt+ArrowUp': (context, position) => {
    moveRow(context, position, -1);
  },
  'Alt+ArrowDown': (context, position) => {
    moveRow(context, position, 1);
  },
};

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): string {
  const parts = [ctrlKey || metaKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey ? 'Shift' : ''].filter(
    Boolean,
  );
  return [...parts, key.length === 1 ? key.toLowerCase() : key].join('+');
}

/** Acts on a key pressed in a cell that is not being edited; says whether the key meant anything. */
export function runGridKey(context: GridContext, pressed: PressedKey, position: GridPosition): boolean {
  const name = nameOf(pressed);
  const row = rowAt(context, position);
  const opensRule = (name === 'Enter' || name === 'F2') && position.column === ruleColumnOf(yearsOf(context));
  if (opensRule && row && !context.isLocked) {
    context.onEditRule(row.id);
    return true;
  }
  const action = READING_KEYS[name] ?? (context.isLocked ? undefined : EDITING_KEYS[name]);
  action?.(context, position);
  return action !== undefined;
}
