import { newInitiative, type Initiative } from '../mapping/initiative';
import type { ExampleContext } from './kraftsamling-ids';
import { municipalities, type ExampleMunicipality } from './kraftsamling-plan';

const SOURCE = 'Exempel: påhittad insats som visar hur registret fungerar.';

type OwnInitiative = Partial<Initiative> & Pick<Initiative, 'title'>;

const areas = ({ part }: ExampleContext, ...names: readonly string[]) => ({
  focusAreaIds: names.map((name) => part(`omrade-${name}`)),
});

const places = (context: ExampleContext, ...names: readonly ExampleMunicipality[]) => ({
  municipalityIds: municipalities(context, ...names),
});

function publicInitiatives(context: ExampleContext): Readonly<Record<string, OwnInitiative>> {
  const { actor } = context;
  return {
    familjecentral: {
      title: 'Öppen förskola på familjecentral',
      actorId: actor('orebro'),
      actorName: 'Örebro kommun',
      sector: 'public',
      ...places(context, 'Örebro'),
      ...areas(context, 'relation'),
      targetGroup: 'Föräldrar med barn 0–5 år',
      evidence: 'promising',
      riskFactors: 'Isolering, bristande stöd i föräldraskapet',
      protectiveFactors: 'Trygg anknytning, nätverk mellan föräldrar',
      effect: 'Fler föräldrar hittar stöd tidigt.',
    },
    foraldrastod: {
      title: 'Föräldraskapsstöd i grupp',
      actorId: actor('lindesberg'),
      actorName: 'Lindesbergs kommun',
      sector: 'public',
      ...places(context, 'Lindesberg', 'Nora', 'Ljusnarsberg', 'Hällefors'),
      ...areas(context, 'relation', 'skola'),
      targetGroup: 'Föräldrar med barn 3–12 år',
      evidence: 'strong',
      protectiveFactors: 'Stödjande uppfostran',
      effect: 'Färre konflikter hemma, enligt deltagarna.',
    },
    fritidsbank: {
      title: 'Utlåning av sport- och fritidsutrustning',
      actorId: actor('hallsberg'),
      actorName: 'Hallsbergs kommun',
      sector: 'public',
      ...places(context, 'Hallsberg', 'Kumla', 'Askersund', 'Laxå', 'Lekeberg'),
      ...areas(context, 'fritid'),
      targetGroup: 'Alla barn och unga',
      evidence: 'unknown',
      protectiveFactors: 'Meningsfull sysselsättning, rörelse',
      effect: 'Många lån, effekten är inte bedömd.',
    },
  };
}

function otherInitiatives(context: ExampleContext): Readonly<Record<string, OwnInitiative>> {
  const { actor } = context;
  return {
    laxhjalp: {
      title: 'Läxhjälp efter skoltid',
      actorName: 'Ideell förening (exempel)',
      sector: 'civil',
      ...places(context, 'Örebro', 'Karlskoga', 'Degerfors'),
      ...areas(context, 'skola', 'fritid'),
      targetGroup: 'Elever i årskurs 4–9',
      evidence: 'weak',
      riskFactors: 'Låg måluppfyllelse',
      effect: 'Inte mätt.',
    },
    nattvandring: {
      title: 'Vuxna på stan under helgkvällar',
      actorName: 'Nätverk av föräldrar (exempel)',
      sector: 'civil',
      ...places(context, 'Karlskoga', 'Kumla'),
      ...areas(context, 'narsamhalle'),
      targetGroup: 'Unga 13–19 år',
      evidence: 'none',
      status: 'ended',
      effect: 'Avslutad, ingen uppföljning gjordes.',
      isPublic: false,
    },
    praktik: {
      title: 'Prova-på-dagar på lokala företag',
      actorId: actor('foretag'),
      actorName: 'Företag i träbranschen (exempel)',
      sector: 'private',
      ...places(context, 'Laxå'),
      ...areas(context, 'skola'),
      targetGroup: 'Elever i årskurs 8–9',
      evidence: 'unknown',
      status: 'planned',
    },
  };
}

/** Six efforts that nobody should take for facts: each says in its source that it is made up. */
export const kraftsamlingInitiatives = (context: ExampleContext): readonly Initiative[] =>
  Object.entries({ ...publicInitiatives(context), ...otherInitiatives(context) }).map(([name, initiative]) =>
    newInitiative(
      { id: context.initiative(name), projectId: context.projectId, createdAt: context.createdAt },
      { source: SOURCE, ...initiative },
    ),
  );
