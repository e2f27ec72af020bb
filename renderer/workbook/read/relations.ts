import type { PartReader } from './part-reader';
import { refuse } from './refusal';

export interface Relation {
  /** Last word of the relation's type: "worksheet", "styles", "sharedStrings". */
  readonly kind: string;
  /** The part it leads to, as a name within the package; undefined when it leads out of the file. */
  readonly part: string | undefined;
}

/** The relations of one part by their id. `source` is '' for the package itself. */
export async function readRelations(
  parts: PartReader,
  source: string,
): Promise<ReadonlyMap<string, Relation>> {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const relationsPart = `${folder}_rels/${source.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  await parts.read(relationsPart, {
    open(path, attributes) {
      if (path.length !== 2 || path[1] !== 'Relationship') return;
      const found = attributes();
      const [id, type, target] = [found.get('Id'), found.get('Type'), found.get('Target')];
      if (id === undefined || type === undefined || target === undefined || relations.has(id)) {
        refuse({ code: 'damagedPart', part: relationsPart });
      }
      if (relations.size >= parts.limits.zipEntries) refuse({ code: 'damagedPart', part: relationsPart });
      const outside = found.get('TargetMode') === 'External';
      relations.set(id, {
        kind: type.slice(type.lastIndexOf('/') + 1),
        part: outside ? undefined : resolveTarget(folder, target),
      });
    },
  });
  return relations;
}

/** "worksheets/sheet1.xml" seen from "xl/" → "xl/worksheets/sheet1.xml"; undefined when it climbs out of the package. */
function resolveTarget(folder: string, target: string): string | undefined {
  const base = target.startsWith('/') ? '' : folder;
  const segments: string[] = [];
  for (const segment of `${base}${target}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}
