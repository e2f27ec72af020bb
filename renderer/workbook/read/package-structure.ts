import { packageKind } from '@shared/sheets/file-type';
import type { ReadProblem } from '@shared/sheets/read-problem';
import type { PartReader } from './part-reader';
import { refuse } from './refusal';
import { readRelations, type Relation } from './relations';
import { isTrue, prefixedAttribute, type Attributes } from './xml-text';

export interface PackageStructure {
  readonly kind: 'xlsx' | 'xlsm';
  readonly hasMacros: boolean;
  /** The workbook counts days from 1904, as old Macs did. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetPart[];
  /** Names of chart and macro sheets, which hold no table. */
  readonly otherSheets: readonly string[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

const CONTENT_TYPES = '[Content_Types].xml';
const WRONG_KIND = {
  xlsb: { code: 'oldExcel' },
  word: { code: 'word' },
  other: { code: 'otherZip' },
} as const satisfies Record<string, ReadProblem>;

/** Finds the workbook and its sheets, and refuses a package that is something else or whose relations lead nowhere. */
export async function readStructure(parts: PartReader): Promise<PackageStructure> {
  if (!parts.has(CONTENT_TYPES)) refuse({ code: 'otherZip' });
  const typeOf = await readContentTypes(parts);
  const main = [...(await readRelations(parts, '')).values()].find(
    (relation) => relation.kind === 'officeDocument',
  );
  if (!main) refuse({ code: 'otherZip' });
  if (main.part === undefined) refuse({ code: 'missingPart', part: 'xl/workbook.xml' });
  const kind = packageKind(typeOf(main.part));
  if (kind !== 'xlsx' && kind !== 'xlsm') refuse(WRONG_KIND[kind]);
  const relations = await readRelations(parts, main.part);
  const workbook = await readWorkbookPart(parts, main.part);
  return {
    kind,
    hasMacros: kind === 'xlsm' || parts.hasAnyUnder('xl/vbaproject'),
    date1904: workbook.date1904,
    ...sortSheets(parts, main.part, workbook.sheets, relations),
    sharedStrings: partOfKind(parts, relations, 'sharedStrings'),
    styles: partOfKind(parts, relations, 'styles'),
  };
}

/** Content type of a part, '' when the package names none. */
async function readContentTypes(parts: PartReader): Promise<(part: string) => string> {
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  await parts.read(CONTENT_TYPES, {
    open(path, attributes) {
      if (path.length !== 2) return;
      if (byPart.size + byExtension.size > 2 * parts.limits.zipEntries) {
        refuse({ code: 'damagedPart', part: CONTENT_TYPES });
      }
      const found = attributes();
      const type = found.get('ContentType') ?? '';
      if (path[1] === 'Override') byPart.set((found.get('PartName') ?? '').toLowerCase(), type);
      if (path[1] === 'Default') byExtension.set((found.get('Extension') ?? '').toLowerCase(), type);
    },
  });
  return (part) => {
    const name = part.toLowerCase();
    return byPart.get(`/${name}`) ?? byExtension.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
  };
}

interface DeclaredSheet {
  readonly name: string;
  readonly relation: string | undefined;
  readonly hidden: boolean;
}

async function readWorkbookPart(parts: PartReader, part: string) {
  const sheets: DeclaredSheet[] = [];
  let date1904 = false;
  await parts.read(part, {
    open(path, attributes) {
      if (path[0] !== 'workbook') refuse({ code: 'damagedPart', part });
      if (path.length === 2 && path[1] === 'workbookPr') date1904 = isTrue(attributes().get('date1904'));
      if (path.length !== 3 || path[1] !== 'sheets' || path[2] !== 'sheet') return;
      sheets.push(declaredSheet(attributes()));
      if (sheets.length > parts.limits.sheets) refuse({ code: 'tooManySheets', limit: parts.limits.sheets });
    },
  });
  const names = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const named = sheets.every((sheet) => sheet.name.trim() !== '' && sheet.name.length <= LONGEST_SHEET_NAME);
  if (sheets.length === 0 || !named || names.size !== sheets.length) refuse({ code: 'damagedPart', part });
  return { sheets, date1904 };
}

/** Excel allows 31; other writers are not as strict. */
const LONGEST_SHEET_NAME = 255;

function declaredSheet(attributes: Attributes): DeclaredSheet {
  return {
    name: attributes.get('name') ?? '',
    relation: prefixedAttribute(attributes, 'id'),
    hidden: (attributes.get('state') ?? 'visible') !== 'visible',
  };
}

/** Leads each declared sheet to its part; each part may be one sheet only. */
function sortSheets(
  parts: PartReader,
  workbook: string,
  declared: readonly DeclaredSheet[],
  relations: ReadonlyMap<string, Relation>,
) {
  const sheets: SheetPart[] = [];
  const otherSheets: string[] = [];
  const taken = new Set<string>();
  for (const { name, relation: id, hidden } of declared) {
    const relation = relations.get(id ?? '') ?? refuse({ code: 'missingPart', part: name });
    const part = relation.part ?? refuse({ code: 'missingPart', part: name });
    if (!parts.has(part)) refuse({ code: 'missingPart', part });
    if (taken.has(part.toLowerCase())) refuse({ code: 'damagedPart', part: workbook });
    taken.add(part.toLowerCase());
    if (relation.kind === 'worksheet') sheets.push({ name, part, hidden });
    else otherSheets.push(name);
  }
  return { sheets, otherSheets };
}

function partOfKind(
  parts: PartReader,
  relations: ReadonlyMap<string, Relation>,
  kind: string,
): string | undefined {
  const found = [...relations.values()].find((relation) => relation.kind === kind);
  if (!found) return undefined;
  if (found.part === undefined || !parts.has(found.part))
    refuse({ code: 'missingPart', part: found.part ?? kind });
  return found.part;
}
