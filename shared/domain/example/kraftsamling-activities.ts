import { newActivity, type Activity, type PerspectiveCheck } from '../activity/activity';
import { isoDate, type IsoDate, type RowId } from '../ids';
import { kronor } from '../money/ore';
import { MADE_UP, type ExampleContext } from './kraftsamling-ids';

type Own = Partial<Activity> & Pick<Activity, 'title' | 'kind' | 'status'>;

const days = (start: string, end: string = start): { readonly start: IsoDate; readonly end: IsoDate } => ({
  start: isoDate(start),
  end: isoDate(end),
});

/** Rows of the example's budget that pay. */
const SERVICES = 'externa-tjanster' as RowId;
const TRAVEL = 'resor-och-logi' as RowId;

const counted = (women: number, men: number, other: number) => ({ participants: { women, men, other } });

const FORUMS: readonly (Pick<Own, 'status' | 'participants' | 'lessons' | 'actualCost'> & {
  readonly day: string;
  readonly at: string;
  readonly theme: string;
})[] = [
  {
    day: '2025-03-13',
    at: 'karlskoga',
    theme: 'tidiga insatser',
    status: 'done',
    ...counted(28, 14, 1),
    lessons: 'Boka lokal nära tåget: fler kom från norra länet när resan var enkel.',
    actualCost: kronor(9_400),
  },
  {
    day: '2025-06-05',
    at: 'orebro',
    theme: 'skolgång och närvaro',
    status: 'done',
    ...counted(31, 17, 0),
    actualCost: kronor(8_200),
  },
  {
    day: '2025-09-18',
    at: 'hallsberg',
    theme: 'meningsfull fritid',
    status: 'done',
    ...counted(35, 18, 2),
    lessons: 'Samtal i små grupper gav mer än föreläsningen.',
    actualCost: kronor(10_150),
  },
  {
    day: '2025-11-27',
    at: 'lindesberg',
    theme: 'tryggt närsamhälle',
    status: 'done',
    ...counted(33, 21, 1),
    actualCost: kronor(9_050),
  },
  { day: '2026-03-12', at: 'karlskoga', theme: 'lärande från piloterna', status: 'planned' },
  { day: '2026-05-21', at: 'orebro', theme: 'att skala upp', status: 'planned' },
];

const common = ({ part, actor }: ExampleContext) => ({
  objectiveIds: [part('delmal-larande')],
  isWholeCounty: true,
  responsible: 'Processledare',
  actorIds: [actor('region')],
});

const check = (
  { part }: ExampleContext,
  name: string,
  verdict: PerspectiveCheck['verdict'],
  comment = '',
): PerspectiveCheck => ({ perspectiveId: part(`perspektiv-${name}`), verdict, comment });

/** Gemensamt lärande: the conference that began it and the recurring forum. */
function meeting(context: ExampleContext): Readonly<Record<string, Own>> {
  const { part, actor } = context;
  return {
    startkonferens: {
      ...common(context),
      kind: 'forum',
      title: 'Startkonferens för Kraftsamling barn och unga',
      status: 'done',
      ...days('2024-10-10'),
      functionId: part('funktion-motesplatser'),
      ...counted(62, 31, 4),
      perspectives: [
        check(
          context,
          'jamstalldhet',
          'partly',
          'Fler kvinnor än män deltog. Bjud in fler mansdominerade verksamheter.',
        ),
        check(context, 'integration', 'yes'),
        check(context, 'intersektionellt', 'partly'),
      ],
      lessons: 'Kommunerna vill ha projektstöd tidigt, innan ansökan skrivs.',
      plannedCost: kronor(35_000),
      actualCost: kronor(33_450),
      costRowId: SERVICES,
      notes: MADE_UP,
    },
    ...Object.fromEntries(
      FORUMS.map(({ day, at, theme, ...forum }, index): [string, Own] => [
        `forum-${String(index + 1)}`,
        {
          ...common(context),
          kind: 'forum',
          title: `Forum för gemensamt lärande: ${theme}`,
          ...days(day),
          functionId: part('funktion-motesplatser'),
          actorIds: [actor('region'), actor(at)],
          seriesId: context.series('forum'),
          plannedCost: kronor(10_000),
          costRowId: SERVICES,
          notes: MADE_UP,
          ...forum,
        },
      ]),
    ),
    studiebesok: {
      ...common(context),
      kind: 'forum',
      title: 'Studiebesök hos en annan region',
      status: 'cancelled',
      ...days('2025-05-20'),
      functionId: part('funktion-kunskap'),
      plannedCost: kronor(6_000),
      costRowId: TRAVEL,
      lessons: 'Ställdes in: för få kunde delta.',
      notes: MADE_UP,
    },
  };
}

/** Gemensamt lärande: the mapping, and what is spread. */
function spreading(context: ExampleContext): Readonly<Record<string, Own>> {
  const { part } = context;
  return {
    kartlaggning: {
      ...common(context),
      kind: 'mapping',
      title: 'Inledande kartläggning av insatser i Örebro län',
      status: 'done',
      ...days('2024-09-02', '2025-01-17'),
      focusAreaIds: ['relation', 'skola', 'fritid', 'narsamhalle'].map((area) => part(`omrade-${area}`)),
      functionId: part('funktion-kunskap'),
      perspectives: [check(context, 'jamstalldhet', 'yes'), check(context, 'integration', 'yes')],
      lessons: 'Små föreningar svarar på telefon men inte på enkäter.',
      plannedCost: kronor(60_000),
      actualCost: kronor(52_300),
      costRowId: SERVICES,
      notes:
        'Insatser med betydande inverkan på målet. Aktiviteten står i projektbeskrivningen; datum, kostnad och lärdom är exempel.',
    },
    'kartlaggning-publicerad': {
      ...common(context),
      kind: 'dissemination',
      title: 'Göra kartläggningens resultat tillgängliga internt och mot externa parter',
      status: 'done',
      ...days('2025-02-10', '2025-02-28'),
      functionId: part('funktion-kunskap'),
      responsible: 'Kommunikatör',
      dissemination: {
        audience: 'Kommunerna, partnerskapet och allmänheten',
        channel: 'Webbsida och arbetsbok',
        isCofinancingShown: true,
        altTexts: 'Karta: antal kartlagda insatser per kommun i Örebro län.',
      },
      notes: 'Aktiviteten står i projektbeskrivningen; datumen är exempel.',
    },
    spridning: {
      ...common(context),
      kind: 'dissemination',
      title: 'Sprida erfarenheter från piloterna',
      status: 'planned',
      ...days('2026-05-18', '2026-06-05'),
      functionId: part('funktion-kunskap'),
      responsible: 'Kommunikatör',
      dissemination: {
        audience: 'Alla kommuner i länet och andra regioner',
        channel: 'Rapport och webbinarium',
        isCofinancingShown: null,
        altTexts: '',
      },
      notes: MADE_UP,
    },
  };
}

/** Lokalt agerande: pilots, support, and carrying on afterwards. */
function acting({ part, pilot, actor }: ExampleContext): Readonly<Record<string, Own>> {
  const local = { objectiveIds: [part('delmal-agerande')], responsible: 'Processledare', notes: MADE_UP };
  return {
    utlysning: {
      ...local,
      kind: 'pilot',
      title: 'Utlysning av medel till pilotprojekt',
      status: 'done',
      ...days('2025-01-20', '2025-03-14'),
      functionId: part('funktion-nya'),
      isWholeCounty: true,
    },
    projektstod: {
      ...local,
      kind: 'support',
      title: 'Projektstöd till pilotägare',
      status: 'ongoing',
      ...days('2025-02-03', '2026-06-12'),
      functionId: part('funktion-stod'),
      isWholeCounty: true,
      plannedCost: kronor(40_000),
      actualCost: kronor(21_700),
      costRowId: SERVICES,
    },
    'uppstart-skola': {
      ...local,
      kind: 'pilot',
      title: 'Uppstart av piloten Närvaroteam i skolan',
      status: 'done',
      ...days('2025-05-06'),
      functionId: part('funktion-nya'),
      pilotId: pilot('narvaroteam'),
      focusAreaIds: [part('omrade-skola')],
      municipalityIds: [part('kommun-orebro'), part('kommun-lindesberg')],
      actorIds: [actor('orebro'), actor('lindesberg')],
    },
    implementering: {
      ...local,
      kind: 'support',
      title: 'Plan för att implementera arbetssättet i ordinarie verksamhet',
      status: 'planned',
      ...days('2026-03-02', '2026-07-31'),
      functionId: part('funktion-stod'),
      isWholeCounty: true,
      notes:
        'Arbetssättet ska implementeras i ordinarie verksamhet enligt projektbeskrivningen; datumen är exempel.',
    },
  };
}

/** Uppföljning: indicators, stage evaluations, the long-term effect, and the steering group. */
function following({ part }: ExampleContext): Readonly<Record<string, Own>> {
  const both = [part('delmal-larande'), part('delmal-agerande')];
  const whole = { objectiveIds: both, isWholeCounty: true, responsible: 'Processledare' };
  const stated = 'Aktiviteten står i projektbeskrivningen; datumen är exempel.';
  const stage = (number: number, status: Own['status'], start: string, end: string): Own => ({
    ...whole,
    kind: 'evaluation',
    title: `Etapputvärdering av etapp ${String(number)}`,
    status,
    ...days(start, end),
    notes: stated,
  });
  return {
    indikatorer: {
      ...whole,
      kind: 'evaluation',
      title: 'Utforma resultatindikatorer',
      status: 'done',
      ...days('2024-09-16', '2024-11-15'),
      notes: stated,
    },
    'etapp-1': stage(1, 'done', '2025-01-13', '2025-01-31'),
    'etapp-2': stage(2, 'ongoing', '2026-01-12', '2026-02-27'),
    'etapp-3': stage(3, 'planned', '2026-06-15', '2026-07-10'),
    'langsiktig-effekt': {
      ...whole,
      kind: 'evaluation',
      title: 'Plan för att utvärdera långsiktig effekt',
      status: 'planned',
      ...days('2026-04-07', '2026-05-29'),
      notes: stated,
    },
    styrgrupp: {
      ...whole,
      kind: 'forum',
      title: 'Möte med processtyrgruppen',
      status: 'planned',
      ...days('2026-02-19'),
      notes: MADE_UP,
    },
  };
}

/** The example's activities as they stood at the end of January 2026. */
export const kraftsamlingActivities = (context: ExampleContext): readonly Activity[] =>
  Object.entries({
    ...meeting(context),
    ...spreading(context),
    ...acting(context),
    ...following(context),
  }).map(([name, activity]) =>
    newActivity(
      { id: context.activity(name), projectId: context.projectId, createdAt: context.createdAt },
      activity,
    ),
  );
