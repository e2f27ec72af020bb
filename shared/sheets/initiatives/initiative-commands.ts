import { newActor } from '../../domain/actor/new-actor';
import type { Command } from '../../domain/command/command';
import type { ActorId, InitiativeId, PartId, ProjectId, UtcTime } from '../../domain/ids';
import { newInitiative, type Initiative } from '../../domain/mapping/initiative';
import type { FocusArea, Municipality } from '../../domain/plan/plan-part';
import type { Tracked } from '../../domain/tracking/tracked';
import { isPlaceholder, placeholderOf, withGiven, type ImportedInitiative } from './become-initiative';
import type { InitiativePlan, PlannedRow } from './plan-initiatives';
import type { ProjectNames, ValueReading } from './read-value';

/** What is created with the initiatives: each under its placeholder. */
export interface Created {
  readonly municipalities: readonly ValueReading[];
  readonly focusAreas: readonly ValueReading[];
  readonly actors: readonly { readonly reading: ValueReading; readonly row: PlannedRow }[];
}

/** The rows that give something: those that go in, and those that are joined to one that does. */
function takenRows({ rows }: InitiativePlan): readonly PlannedRow[] {
  const own = ({ decision }: PlannedRow): boolean => decision === 'import' || decision === 'update';
  const ids = new Set(rows.filter(own).map(({ id }) => id));
  return rows.filter(
    (row) =>
      own(row) || (row.decision === 'join' && row.state.kind === 'repeated' && ids.has(row.state.rowId)),
  );
}

/** The municipalities, focus areas and actors that the rows that go in need and the project does not have. */
export function createdWith(plan: InitiativePlan): Created {
  const taken = takenRows(plan);
  const asked = (field: 'municipalities' | 'focusAreas'): readonly ValueReading[] => [
    ...new Map(
      taken
        .flatMap(({ reading }) => reading.values[field])
        .filter(({ choice }) => choice === 'create')
        .map((reading) => [reading.key, reading] as const),
    ).values(),
  ];
  const actors = new Map<string, { reading: ValueReading; row: PlannedRow }>();
  for (const row of taken) {
    const [reading] = row.reading.values.actor;
    if (reading?.choice === 'create' && row.becomes.actorId !== null && !actors.has(reading.key))
      actors.set(reading.key, { reading, row });
  }
  return {
    municipalities: asked('municipalities'),
    focusAreas: asked('focusAreas'),
    actors: [...actors.values()],
  };
}

export interface ImportContext {
  readonly projectId: ProjectId;
  readonly fileName: string;
  readonly names: ProjectNames;
  readonly now: UtcTime;
  readonly newId: () => string;
}

interface Identified {
  readonly ids: ReadonlyMap<string, string>;
  readonly records: readonly Tracked[];
}

/** Records for what is created, and the ids that their placeholders stand for. */
function createAll(created: Created, { projectId, names, newId }: ImportContext): Identified {
  const ids = new Map<string, string>();
  const identify = (reading: ValueReading): string => {
    const id = newId();
    ids.set(placeholderOf(reading), id);
    return id;
  };
  const part =
    (kind: 'municipality' | 'focusArea', first: number) => (reading: ValueReading, index: number) => ({
      table: 'parts' as const,
      record: {
        id: identify(reading) as PartId,
        projectId,
        kind,
        position: first + index,
        title: reading.text,
        text: '',
      } as Municipality | FocusArea,
    });
  const parts = [
    ...created.municipalities.map(part('municipality', names.municipalities.length)),
    ...created.focusAreas.map(part('focusArea', names.focusAreas.length)),
  ];
  const actors = created.actors.map(({ reading, row }): Tracked => {
    const id = identify(reading) as ActorId;
    const record = newActor({ id, projectId }, { name: reading.text, sector: row.becomes.sector });
    return { table: 'actors', record };
  });
  return { ids, records: [...parts, ...actors] };
}

/** An initiative with ids in the place of what stood for them. */
function settled<I extends ImportedInitiative>(initiative: I, ids: ReadonlyMap<string, string>): I {
  const real = <Id extends string>(id: Id): Id => (isPlaceholder(id) ? ((ids.get(id) ?? id) as Id) : id);
  return {
    ...initiative,
    actorId: initiative.actorId === null ? null : real(initiative.actorId),
    municipalityIds: initiative.municipalityIds.map(real),
    focusAreaIds: initiative.focusAreaIds.map(real),
  };
}

/** The whole import as one step; null when nothing would change. */
export function importCommand(plan: InitiativePlan, context: ImportContext): Command | null {
  const { projectId, now, newId } = context;
  const { ids, records } = createAll(createdWith(plan), context);
  const initiatives = plan.rows.flatMap((row): readonly Initiative[] => {
    if (row.decision === 'import') {
      const identity = { id: newId() as InitiativeId, projectId, createdAt: now };
      return [newInitiative(identity, settled(row.becomes, ids))];
    }
    return row.decision === 'update' && row.state.kind === 'existing'
      ? [settled(withGiven(row.state.initiative, row.becomes, row.given), ids)]
      : [];
  });
  if (initiatives.length === 0) return null;
  const tracked = initiatives.map((record): Tracked => ({ table: 'initiatives', record }));
  const all = [...records, ...tracked];
  return {
    kind: 'batch',
    purpose: 'import',
    detail: context.fileName,
    steps: [{ kind: 'saveTracked', projectId, detail: context.fileName, records: all }],
  };
}
