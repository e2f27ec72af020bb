import { expect, it } from 'vitest';
import { newActivity } from '../activity/activity';
import { EMPTY_WORKSPACE } from '../command/workspace';
import { kraftsamlingExample } from '../example/kraftsamling-example';
import type { ActivityId, BudgetId, MeasurementId, PartId, PersonId, ProjectId, UtcTime } from '../ids';
import type { Condition, PlanPart } from '../plan/plan-part';
import { openCondition } from '../plan/conditions';
import { emptyContact, erasedContact } from '../people/contact';
import { workSample } from '@tests/fixtures/work-sample';
import { searchDocs } from './search-docs';

const projectId = 'p' as ProjectId;
const createdAt = '2024-08-01T00:00:00.000Z' as UtcTime;
const area = {
  id: 'f' as PartId,
  projectId,
  kind: 'focusArea',
  position: 0,
  title: 'Meningsfull fritid',
  text: '',
} as const;
const activity = newActivity(
  { id: 'a' as ActivityId, projectId, createdAt },
  { title: 'Forum', notes: 'I Nora', focusAreaIds: [area.id], lessons: 'Börja tidigt' },
);
const sample = { ...EMPTY_WORKSPACE, ...workSample(projectId) };
const { project, budget, rows } = kraftsamlingExample(
  { project: projectId, budget: 'b' as BudgetId },
  createdAt,
);
const plan = { ...EMPTY_WORKSPACE, projects: [project] };

it('lets a record be found by its own texts and by the names of what it points to', () => {
  const docs = searchDocs({ ...EMPTY_WORKSPACE, parts: [area], activities: [activity] });
  const found = docs.find(({ table }) => table === 'activities');
  expect(found?.title).toBe('Forum');
  for (const text of ['I Nora', 'Meningsfull fritid', 'Börja tidigt']) expect(found?.text).toContain(text);
});

it('leaves out ids and saved views', () => {
  const view = {
    ...area,
    id: 'v' as PartId,
    kind: 'savedView',
    title: 'Mina',
    place: 'activities',
    choices: '{}',
  } as const;
  const docs = searchDocs({ ...EMPTY_WORKSPACE, parts: [view], activities: [activity] });
  expect(docs.map(({ id }) => id)).toEqual(['activities/a']);
  expect(docs[0]?.text).not.toContain('2024-08-01T00');
});

it('lets a record be found by the words on screen and never by the codes behind them', () => {
  const docs = searchDocs(sample);
  const textOf = (table: string) =>
    docs
      .filter((doc) => doc.table === table)
      .map(({ text }) => text)
      .join(' ');
  for (const word of ['Resultatspridning', 'Genomförd']) expect(textOf('activities')).toContain(word);
  for (const word of ['Civil', 'Lovande', 'Pågår']) expect(textOf('initiatives')).toContain(word);
  for (const word of ['Uppskalad', 'Beviljad']) expect(textOf('pilots')).toContain(word);
  for (const word of ['Etapputvärdering', 'Delvis uppnått']) expect(textOf('evaluations')).toContain(word);
  for (const word of ['Syfte', 'Uppfyllt', 'Beslutat', 'Processteam', 'Ordinarie verksamhet'])
    expect(textOf('parts')).toContain(word);
  const codes =
    /\b(dissemination|done|civil|promising|ongoing|scaledUp|granted|yes|partly|incremental|up|stage|purpose|objective|focusArea|platformFunction|municipality|perspective|condition|met|team|processTeam|project|ordinary|document|decided|criterion)\b/;
  expect(docs.filter(({ text }) => codes.test(text))).toEqual([]);
});

it('says of what is done everywhere that it is for the whole county', () => {
  const docs = searchDocs({ ...EMPTY_WORKSPACE, activities: [{ ...activity, isWholeCounty: true }] });
  expect(docs[0]?.text).toContain('Hela länet');
});

it('names a measurement by its indicator, day and value, and leads to the indicator', () => {
  const [spring] = sample.measurements;
  const docs = searchDocs({
    ...sample,
    measurements: spring ? [spring, { ...spring, id: 'm-2' as MeasurementId }] : [],
  });
  const measured = docs.filter(({ table }) => table === 'measurements');
  expect(measured.map(({ title }) => title.replaceAll('\u00a0', ' '))).toEqual([
    'Deltagare i forum 2025-06-30: 82,5 personer',
    'Deltagare i forum 2025-06-30: 82,5 personer',
  ]);
  expect(measured.map(({ key }) => key)).toEqual(['x-users', 'x-users']);
  expect(new Set(measured.map(({ id }) => id)).size).toBe(2);
});

it('finds the project by its name, its decision and every passage about it', () => {
  const docs = searchDocs(plan);
  const [own] = docs;
  expect(own).toMatchObject({ table: 'projects', title: project.name });
  for (const text of [project.note, project.decision?.grantName ?? '-']) expect(own?.text).toContain(text);
  for (const { heading } of project.facts) expect(docs.map(({ title }) => title)).toContain(heading);
});

it('finds each condition of the decision once, whether it is followed up or not', () => {
  const words = project.decision?.conditions ?? [];
  const [first = ''] = words;
  const followed: Condition = openCondition({ id: 'c' as PartId, projectId }, first, 0);
  const conditionsIn = (parts: readonly PlanPart[]) =>
    searchDocs({ ...plan, parts }).filter(({ part }) => part === 'condition');
  expect(conditionsIn([]).map(({ title }) => title)).toEqual(words);
  expect(
    conditionsIn([followed])
      .map(({ title }) => title)
      .sort(),
  ).toEqual([...words].sort());
  expect(conditionsIn([followed]).map(({ key }) => key)).toContain('c');
});

it('finds people by name, role and organisation, but nobody who was erased', () => {
  const eva = {
    ...emptyContact('e' as PersonId),
    name: 'Eva Berg',
    role: 'Ekonom',
    email: 'eva@example.invalid',
  };
  const docs = searchDocs({
    ...EMPTY_WORKSPACE,
    contacts: [eva, erasedContact('x' as PersonId, createdAt)],
  });
  expect(docs).toMatchObject([{ table: 'contacts', title: 'Eva Berg' }]);
  expect(docs[0]?.text).toContain('Ekonom');
  expect(docs[0]?.text).not.toContain('example');
});

it('finds a budget by its name, and a row once: in its newest version', () => {
  const newer = { ...budget, id: 'b2' as BudgetId, version: 2, name: 'Efter beslutet' };
  const docs = searchDocs({
    ...EMPTY_WORKSPACE,
    budgets: [budget, newer],
    budgetRows: [...rows, ...rows.map((row) => ({ ...row, budgetId: newer.id }))],
  });
  expect(docs.find(({ key }) => key === 'b2')?.title).toBe('Version 2: Efter beslutet');
  const travel = docs.filter(({ title }) => title === 'Resor och logi');
  expect(travel.map(({ key }) => key.split('/')[0])).toEqual(['b2']);
});
