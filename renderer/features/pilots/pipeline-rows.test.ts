import { pilotNamed } from '@tests/fixtures/pilot-sample';
import { projectId } from '@tests/fixtures/command-arbitrary';
import type { Actor } from '@shared/domain/actor/actor';
import type { ActorId } from '@shared/domain/ids';
import { expect, it } from 'vitest';
import { pipelineRows, rowsWith } from './pipeline-rows';

const library: Actor = {
  id: 'bib' as ActorId,
  projectId,
  name: 'Öppna biblioteket',
  sector: 'public',
  isWholeCounty: false,
  municipalityIds: [],
  roles: [],
  notes: '',
  contactIds: [],
};
const pilots = [
  pilotNamed('Ängsskolan'),
  pilotNamed('Zebran', { applicantName: 'Föreningen Z' }),
  pilotNamed('Åkern', { applicantId: library.id, applicantName: 'något annat' }),
  pilotNamed('Borta', { applicantId: 'gone' as ActorId, applicantName: 'Kvar i ord' }),
];

it('pilots stand in Swedish order with who applies, an actor before words', () => {
  expect(pipelineRows(pilots, [library]).map(({ pilot, applicant }) => [pilot.title, applicant])).toEqual([
    ['Borta', 'Kvar i ord'],
    ['Zebran', 'Föreningen Z'],
    ['Åkern', 'Öppna biblioteket'],
    ['Ängsskolan', ''],
  ]);
});

it('are found by every word of name, applicant or diary number, whatever the case', () => {
  const rows = pipelineRows(pilots, [library]);
  const found = (search: string): readonly string[] => rowsWith(rows, search).map(({ pilot }) => pilot.title);
  expect(found('ÖPPNA åk')).toEqual(['Åkern']);
  expect(found('skolan')).toEqual(['Ängsskolan']);
  expect(found(' ')).toHaveLength(4);
  expect(found('saknas')).toEqual([]);
});
