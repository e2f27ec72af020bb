import { stateTimes } from '@shared/domain/pilot/state-times';
import type { Pilot } from '@shared/domain/pilot/pilot';
import { example, projectId } from '@tests/fixtures/command-arbitrary';
import { pilotNamed } from '@tests/fixtures/pilot-sample';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { execute, undo } from './commands/execute';
import { openDatabase, type Database } from './database';
import { readRecordSteps } from './live-record-steps';

let database: Database;
beforeEach(async () => {
  database = await openDatabase(`steps-${crypto.randomUUID()}`);
  const { project, budget, rows } = example;
  await execute(database, { kind: 'createProject', project, budget, rows });
});
afterEach(async () => {
  await database.delete();
});

const save = (...pilots: readonly Pilot[]) =>
  execute(database, {
    kind: 'saveTracked',
    projectId,
    detail: 'x',
    records: pilots.map((record) => ({ table: 'pilots', record })),
  });

it('tells everything that was done to one record, in order, and nothing of others', async () => {
  const pilot = pilotNamed('Läsro');
  const application: Pilot = { ...pilot, state: 'application' };
  const assessment: Pilot = { ...pilot, state: 'assessment' };
  await save(pilot, pilotNamed('Annan'));
  await save({ ...pilotNamed('Annan'), summary: 'Något annat.' });
  await save(application);
  await save(assessment);
  await undo(database);
  const steps = await readRecordSteps(database, 'pilots', pilot.id);
  expect(steps.map(({ change }) => change.after)).toEqual([pilot, application, assessment, application]);
  expect([...stateTimes(steps)]).toEqual([
    ['idea', steps[0]?.at],
    ['application', steps[1]?.at],
  ]);
});
