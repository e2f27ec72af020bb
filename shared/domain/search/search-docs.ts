import { searchedBudget } from '../../text/sv-search';
import type { Budget, BudgetRow } from '../budget/budget';
import type { TableName, Workspace } from '../command/workspace';
import type { Contact } from '../people/contact';
import { conditionLines } from '../plan/conditions';
import type { PlanPart } from '../plan/plan-part';
import type { Project } from '../project/project';
import { TRACKED_TABLES, type Tracked } from '../tracking/tracked';
import { searchDocOf, searchNames, type FoundTable, type SearchDoc } from './search-doc';

const docOf = (table: FoundTable, key: string, title: string, texts: readonly string[]): SearchDoc => ({
  id: `${table}/${key}`,
  ...{ table, part: null, key, title },
  text: texts.join(' '),
});

/** The project by its name, each passage about it, and the decision's conditions that nobody has followed up yet. */
function projectDocs(project: Project, parts: readonly PlanPart[]): readonly SearchDoc[] {
  const { id, name, diaryNumber, note, facts, decision } = project;
  const decided = decision ? [decision.financier, decision.grantName, decision.diaryNumber] : [];
  const unfollowed = conditionLines(decision, parts).filter(({ part }) => part === null);
  return [
    docOf('projects', id, name, [diaryNumber, note, ...decided]),
    ...facts.map(({ heading, text }, index) => ({
      ...docOf('projects', `${id}/${String(index)}`, heading, [text]),
      key: id,
    })),
    ...unfollowed.map(({ words }): SearchDoc => ({
      id: `conditions/${words}`,
      ...{ table: 'parts', part: 'condition', key: '', title: words, text: '' },
    })),
  ];
}

const peopleDocs = (contacts: readonly Contact[]): readonly SearchDoc[] =>
  contacts
    .filter(({ erasedAt }) => erasedAt === null)
    .map(({ id, name, role, organisation }) => docOf('contacts', id, name, [role, organisation]));

/** The versions, and each row once: in the newest version that has it. */
function budgetDocs(budgets: readonly Budget[], rows: readonly BudgetRow[]): readonly SearchDoc[] {
  const newestFirst = [...budgets].sort((a, b) => b.version - a.version);
  const seen = new Set<string>();
  const found: SearchDoc[] = [];
  for (const { id, name } of newestFirst)
    for (const row of rows.filter(({ budgetId }) => budgetId === id)) {
      if (seen.has(row.label)) continue;
      seen.add(row.label);
      found.push(docOf('budgetRows', `${id}/${row.id}`, row.label, [name, ...Object.values(row.notes)]));
    }
  const versions = newestFirst.map(({ id, version, name }) =>
    docOf('budgets', id, searchedBudget.title(version, name), [searchedBudget.words]),
  );
  return [...versions, ...found];
}

/** Everything of one project that can be found, and the people that the app knows. */
export function searchDocs(tables: Pick<Workspace, TableName>): readonly SearchDoc[] {
  const names = searchNames(tables);
  const work = TRACKED_TABLES.flatMap((table) =>
    tables[table].flatMap((record) => searchDocOf({ table, record } as Tracked, names) ?? []),
  );
  return [
    ...tables.projects.flatMap((project) => projectDocs(project, tables.parts)),
    ...budgetDocs(tables.budgets, tables.budgetRows),
    ...work,
    ...peopleDocs(tables.contacts),
  ];
}
