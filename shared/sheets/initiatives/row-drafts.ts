import { actorKey } from '../../domain/actor/actor-name';
import type { Initiative } from '../../domain/mapping/initiative';
import { becomeInitiative, givenFields, type ImportedInitiative } from './become-initiative';
import { saysStatus, type InitiativeChoices } from './import-choices';
import type { InitiativeField, InitiativeTable } from './initiative-table';
import { readRow, type RowReading } from './read-row';
import { valueReader, type ProjectNames } from './read-value';

/** What the project holds when the import is planned. */
export interface ImportInto extends ProjectNames {
  readonly initiatives: readonly Initiative[];
}

/** One row of the sheet as it was read, before anything is decided of it. */
export interface RowDraft {
  readonly id: string;
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly isHidden: boolean;
  readonly reading: RowReading;
  readonly becomes: ImportedInitiative;
  readonly given: readonly InitiativeField[];
  /** The name of who is behind it, as it is compared. */
  readonly actor: string;
}

/** How the rows are to be read; what is done with each is another matter. */
export type ReadingChoices = Omit<InitiativeChoices, 'rows'>;

/** Reads the rows of the tables that are included; stops after each, so that a window may draw in between. */
export function* readRows(
  tables: readonly InitiativeTable[],
  into: ImportInto,
  choices: ReadingChoices,
): Generator<undefined, readonly RowDraft[]> {
  const around = { names: into, read: valueReader(into, choices) };
  const drafts: RowDraft[] = [];
  for (const table of tables) {
    const choice = choices.tables[table.id];
    if (!choice?.isIncluded) continue;
    // An empty cell in a column of statuses is somebody who did not know.
    const assumedStatus = saysStatus(table, choice) ? 'unknown' : choices.assumedStatus;
    const assumed = { createsActors: choices.createsActors, assumedStatus } as const;
    for (const line of table.lines) {
      const reading = readRow(table, line, choice, around);
      const becomes = becomeInitiative(reading, into, assumed);
      drafts.push({
        id: `${table.id}/${String(line.row)}`,
        sheet: table.sheet,
        row: line.row,
        isHidden: line.isHidden,
        reading,
        becomes,
        given: givenFields(reading),
        actor: actorNameOf(becomes, reading, into),
      });
      yield;
    }
  }
  return drafts;
}

/** Reads them all without a stop. */
export function readAllRows(...what: Parameters<typeof readRows>): readonly RowDraft[] {
  const steps = readRows(...what);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function actorNameOf(becomes: ImportedInitiative, { values }: RowReading, { actors }: ImportInto): string {
  const known = actors.find(({ id }) => id === becomes.actorId);
  return actorKey(known?.name ?? values.actor.find(({ choice }) => choice !== 'leave')?.text ?? '');
}
