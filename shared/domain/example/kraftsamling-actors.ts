import type { Actor } from '../actor/actor';
import { MADE_UP, type ExampleContext } from './kraftsamling-ids';
import { municipalities, type ExampleMunicipality } from './kraftsamling-plan';

type OwnActor = Partial<Actor> & Pick<Actor, 'name' | 'sector' | 'roles'>;

function ownActors(context: ExampleContext): Readonly<Record<string, OwnActor>> {
  const county = { isWholeCounty: true };
  const municipality = (name: string, place: ExampleMunicipality, roles: readonly string[]): OwnActor => ({
    name,
    sector: 'public',
    roles,
    municipalityIds: municipalities(context, place),
    notes: 'Ingående kommun. Rollen är ett exempel.',
  });
  return {
    region: {
      name: 'Region Örebro län, Regional utveckling',
      sector: 'public',
      roles: ['projektägare', 'medfinansiär'],
      ...county,
    },
    partnerskapet: {
      name: 'Partnerskapet för regional utveckling',
      sector: 'public',
      roles: ['referensgrupp', 'förankring'],
      ...county,
    },
    kcrd: { name: 'KCRD', sector: 'public', roles: ['förankring'], ...county },
    orebro: municipality('Örebro kommun', 'Örebro', ['pilotägare']),
    karlskoga: municipality('Karlskoga kommun', 'Karlskoga', ['värd för forum']),
    lindesberg: municipality('Lindesbergs kommun', 'Lindesberg', ['pilotägare']),
    hallsberg: municipality('Hallsbergs kommun', 'Hallsberg', ['värd för forum']),
    idrott: {
      name: 'Idrottsförening (exempel)',
      sector: 'civil',
      roles: ['pilotägare'],
      municipalityIds: municipalities(context, 'Kumla'),
      notes: MADE_UP,
    },
    foretag: {
      name: 'Företag i träbranschen (exempel)',
      sector: 'private',
      roles: ['tar emot praktikanter'],
      municipalityIds: municipalities(context, 'Laxå'),
      notes: MADE_UP,
    },
  };
}

/** Organisations of the example: those that the documents name, and two made up. No persons. */
export const kraftsamlingActors = (context: ExampleContext): readonly Actor[] =>
  Object.entries(ownActors(context)).map(([name, actor]) => ({
    isWholeCounty: false,
    municipalityIds: [],
    notes: '',
    contactIds: [],
    ...actor,
    id: context.actor(name),
    projectId: context.projectId,
  }));
