import { isoDate } from '../ids';
import { kronor } from '../money/ore';
import { newPilot, type Pilot, type PilotYear } from '../pilot/pilot';
import { MADE_UP, type ExampleContext } from './kraftsamling-ids';
import { municipalities } from './kraftsamling-plan';

type Own = Partial<Pilot> & Pick<Pilot, 'title'>;

/** Whole kronor of one year. */
const amounts = (applied: number, reserved: number, granted: number, paid: number): PilotYear => ({
  applied: kronor(applied),
  reserved: kronor(reserved),
  granted: kronor(granted),
  paid: kronor(paid),
});

const CRITERIA = ['omrade', 'prova', 'larande', 'skala', 'jamstalldhet', 'integration', 'intersektionellt'];

/** Every criterion met, but for those named. */
const assessed = (
  { part }: ExampleContext,
  others: Readonly<Record<string, { readonly verdict: 'partly' | null; readonly comment: string }>> = {},
): Pilot['assessment'] =>
  CRITERIA.map((name) => ({
    criterionId: part(`kriterium-${name}`),
    verdict: 'yes',
    comment: '',
    ...others[name],
  }));

function running(context: ExampleContext): Own {
  const { part, actor } = context;
  return {
    title: 'Närvaroteam i skolan',
    summary: `Skola, socialtjänst och fritid möter tillsammans elever med växande frånvaro. ${MADE_UP}`,
    state: 'running',
    applicantId: actor('orebro'),
    applicantName: 'Örebro kommun',
    objectiveIds: [part('delmal-agerande')],
    focusAreaIds: [part('omrade-skola'), part('omrade-relation')],
    municipalityIds: municipalities(context, 'Örebro', 'Lindesberg'),
    start: isoDate('2025-05-05'),
    end: isoDate('2026-06-30'),
    years: { '2025': amounts(420_000, 0, 380_000, 380_000), '2026': amounts(300_000, 0, 260_000, 0) },
    application: {
      receivedOn: isoDate('2025-03-12'),
      diaryNumber: 'Exempel-1',
      text: 'Vi vill pröva ett gemensamt team på två skolor.',
    },
    assessment: assessed(context, {
      intersektionellt: { verdict: 'partly', comment: 'Beskriv hur flera villkor samverkar.' },
    }),
    decision: {
      outcome: 'granted',
      decidedOn: isoDate('2025-04-16'),
      diaryNumber: 'Exempel-1',
      reason: 'Prövar ett nytt arbetssätt mellan tre verksamheter.',
      overrideReason: '',
    },
    progress: [
      { date: isoDate('2025-09-25'), text: 'Båda teamen är igång. 18 elever har fått stöd.' },
      { date: isoDate('2025-12-10'), text: 'Samtycke tar tid att få. En gemensam rutin är skriven.' },
    ],
  };
}

function scaledUp(context: ExampleContext): Own {
  const { part, actor } = context;
  return {
    title: 'Öppen hall på lov',
    summary: `Idrottshallen är öppen utan avgift och ledarledd på alla lov. ${MADE_UP}`,
    state: 'scaledUp',
    applicantId: actor('idrott'),
    applicantName: 'Idrottsförening (exempel)',
    objectiveIds: [part('delmal-agerande')],
    focusAreaIds: [part('omrade-fritid'), part('omrade-narsamhalle')],
    municipalityIds: municipalities(context, 'Kumla'),
    start: isoDate('2025-02-24'),
    end: isoDate('2025-11-07'),
    years: { '2025': amounts(180_000, 0, 180_000, 180_000) },
    application: {
      receivedOn: isoDate('2025-01-29'),
      diaryNumber: 'Exempel-2',
      text: 'Vi vill öppna hallen på fyra lov.',
    },
    assessment: assessed(context),
    decision: {
      outcome: 'granted',
      decidedOn: isoDate('2025-02-19'),
      diaryNumber: 'Exempel-2',
      reason: 'Enkel att pröva och möjlig att skala upp.',
      overrideReason: '',
    },
    progress: [{ date: isoDate('2025-08-18'), text: '140 barn och unga kom under sommarlovet.' }],
    evaluation: 'Hallen nådde barn som inte är med i någon förening. Tjejernas pass var mest besökta.',
    learning: 'Ledare som barnen känner igen betyder mer än aktiviteten.',
    scaleUp: {
      plan: 'Kommunens fritidsverksamhet öppnar två hallar på alla lov.',
      owner: 'Kumla kommun, fritidsverksamheten',
      from: isoDate('2026-02-01'),
    },
  };
}

function inAssessment(context: ExampleContext): Own {
  const { part, actor } = context;
  return {
    title: 'Föräldracafé på flera språk',
    summary: `Kvällsöppet café med tolk och föräldrarådgivare. ${MADE_UP}`,
    state: 'assessment',
    applicantId: actor('lindesberg'),
    applicantName: 'Lindesbergs kommun',
    objectiveIds: [part('delmal-agerande')],
    focusAreaIds: [part('omrade-relation')],
    municipalityIds: municipalities(context, 'Lindesberg', 'Nora'),
    start: isoDate('2026-03-02'),
    end: isoDate('2026-07-31'),
    years: { '2026': amounts(240_000, 200_000, 0, 0) },
    application: {
      receivedOn: isoDate('2026-01-14'),
      diaryNumber: 'Exempel-3',
      text: 'Vi vill nå föräldrar som inte kommer till familjecentralen.',
    },
    assessment: assessed(context, {
      skala: { verdict: null, comment: '' },
      jamstalldhet: { verdict: 'partly', comment: 'Hur nås papporna?' },
    }),
  };
}

/** Three pilots in different states, within the reserve of their years. */
export const kraftsamlingPilots = (context: ExampleContext): readonly Pilot[] =>
  Object.entries({
    narvaroteam: running(context),
    hall: scaledUp(context),
    foraldracafe: inAssessment(context),
  }).map(([name, pilot]) =>
    newPilot({ id: context.pilot(name), projectId: context.projectId, createdAt: context.createdAt }, pilot),
  );
