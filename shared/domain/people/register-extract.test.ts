import { ASA } from '@tests/fixtures/contact-samples';
import { exampleWithWork } from '@tests/fixtures/example-work';
import { expect, it } from 'vitest';
import type { PersonId } from '../ids';
import { percent } from '../money/percent';
import { registerExtract } from './register-extract';

const asa = { ...ASA, id: 'asa' as PersonId };

it('says for which organisations and seats a person is the one to reach', () => {
  const work = exampleWithWork();
  const [actor, ...others] = work.actors;
  if (!actor) throw new Error('The example has no actors.');
  const seat = {
    role: 'Ekonom',
    organisation: '',
    share: percent('20'),
    paidBy: 'ordinary',
    contactId: asa.id,
  } as const;
  const tables = {
    ...work,
    contacts: [asa],
    actors: [{ ...actor, contactIds: [asa.id] }, ...others],
    parts: work.parts.map((part) => (part.kind === 'team' ? { ...part, members: [seat] } : part)),
  };
  const teams = tables.parts.filter((part) => part.kind === 'team').map(({ title }) => title);
  expect(registerExtract(asa.id, tables, [])?.contactFor).toEqual([
    { kind: 'actor', actor: actor.name },
    ...teams.map((team) => ({ kind: 'seat', team, role: 'Ekonom' })),
  ]);
});

it('says nothing of the kind about somebody whom nothing points to', () => {
  expect(registerExtract(asa.id, { ...exampleWithWork(), contacts: [asa] }, [])?.contactFor).toEqual([]);
});
