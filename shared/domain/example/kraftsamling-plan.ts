import { isoDate, type PartId } from '../ids';
import type { Goal, PlanPart, Stage } from '../plan/plan-part';
import { PLAN_STARTERS } from '../plan/plan-starters';
import type { ExampleContext } from './kraftsamling-ids';
import { kraftsamlingOrganisation } from './kraftsamling-organisation';

interface Words {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
}

export type ExampleMunicipality = (typeof PLAN_STARTERS.municipality)[number];

const GOALS: readonly (Words & { readonly level: Goal['level'] })[] = [
  {
    id: 'syfte',
    level: 'purpose',
    title: 'Skapa och driva en länsgemensam utvecklingsmiljö, en plattform',
    text: 'För att stärka lokalt agerande och gemensamt lärande mellan olika samhällsaktörer, så att barn och unga får bra förutsättningar att leva ett gott liv.',
  },
  {
    id: 'mal-lokalt',
    level: 'overall',
    title: 'Stärka det lokala agerandet och främja ett gemensamt lärande',
    text: 'Plattformen underlättar, stödjer och kopplar samman olika verksamheters arbete inom insatsområdena för att förbättra villkoren för barn och unga.',
  },
  {
    id: 'mal-kompetens',
    level: 'overall',
    title: 'Bättre kompetensförsörjning och stärkt konkurrenskraft i länet på lång sikt',
    text: 'Fler barn och unga klarar sin skolgång.',
  },
  {
    id: 'mal-maende',
    level: 'overall',
    title: 'Barn och unga mår bättre',
    text: 'Det minskar på lång sikt trycket inom hälso- och sjukvården.',
  },
  {
    id: 'mal-rus',
    level: 'overall',
    title: 'Bidra till den regionala utvecklingsstrategins mål',
    text: 'Alla barn och unga har goda levnadsvillkor, makt att forma sina liv och inflytande över samhällsutvecklingen och klarar sin skolgång. Prioriterat område: Kunskapslyft och utbildning. Mål: hög och jämlik livskvalitet med goda uppväxtvillkor och ökad grad av delaktighet och inflytande.',
  },
  {
    id: 'projektmal-plattform',
    level: 'project',
    title: 'Den gemensamma plattformen har etablerats',
    text: 'Gemensamt lärande är en del av projektmålet.',
  },
  {
    id: 'projektmal-effekt',
    level: 'project',
    title: 'På längre sikt ökar måluppfyllelsen och hälsan blir bättre hos barn och unga',
  },
  {
    id: 'projektmal-langsiktighet',
    level: 'project',
    title: 'Arbetssättet implementeras i ordinarie verksamhet',
    text: 'Arbetet drivs vidare och finansieras inom befintlig verksamhet på regional utveckling, om förvaltningen bedömer att det skapar stort värde för målen i den regionala utvecklingsstrategin.',
  },
];

const OBJECTIVES: readonly Words[] = [
  {
    id: 'delmal-larande',
    title: 'Stärkt gemensamt lärande',
    text: 'Etablera en länsgemensam utvecklingsmiljö genom möten, forum och konferenser som bidrar till lärande och ständig förbättring, skapar mötesplatser och utvecklar projektstöd efter deltagarnas behov. Genomföra en inledande kartläggning av insatser i Örebro län och göra resultaten tillgängliga internt och mot externa parter.',
  },
  {
    id: 'delmal-agerande',
    title: 'Stärkt lokalt agerande',
    text: 'Testa i liten skala. Ett antal lokala pilotprojekt startas. Målet är att de ska kunna utvecklas och skalas upp för att ingå i ordinarie verksamhet.',
  },
];

const FOCUS_AREAS: readonly Words[] = [
  { id: 'omrade-relation', title: 'God förälder–barn-relation' },
  { id: 'omrade-skola', title: 'Måluppfyllelse i skola/väl fungerande skolgång' },
  { id: 'omrade-fritid', title: 'Meningsfull fritid' },
  { id: 'omrade-narsamhalle', title: 'Tryggt närsamhälle' },
];

const FUNCTIONS: readonly Words[] = [
  { id: 'funktion-stod', title: 'Projektstöd efter behov' },
  { id: 'funktion-nya', title: 'Initiera nya projekt' },
  { id: 'funktion-kunskap', title: 'Kunskapsöverföring' },
  { id: 'funktion-motesplatser', title: 'Skapa mötesplatser', text: 'Mellan olika aktörer.' },
];

const PERSPECTIVES: readonly Words[] = [
  {
    id: 'perspektiv-jamstalldhet',
    title: 'Jämställdhet',
    text: 'Processer, insatser, analys och piloter ska vara jämställdhetsintegrerade.',
  },
  {
    id: 'perspektiv-integration',
    title: 'Integration',
    text: 'Stora socioekonomiska skillnader mellan grupper och områden leder till ojämlika livsvillkor. Det tas i beaktande i analys och val av insatser.',
  },
  {
    id: 'perspektiv-intersektionellt',
    title: 'Intersektionellt perspektiv',
    text: 'Samtliga relevanta dimensioner av hållbarhet tas hänsyn till, i fördjupade analyser och vid prioritering av stöd till insatser.',
  },
];

const CRITERIA: readonly (Words & { readonly isPerspective: boolean })[] = [
  { id: 'kriterium-omrade', title: 'Ligger inom minst ett insatsområde', isPerspective: false },
  { id: 'kriterium-prova', title: 'Prövar ett nytt arbetssätt i liten skala', isPerspective: false },
  { id: 'kriterium-larande', title: 'Bidrar med erfarenheter och lärande till andra', isPerspective: false },
  { id: 'kriterium-skala', title: 'Kan skalas upp i ordinarie verksamhet', isPerspective: false },
  { id: 'kriterium-jamstalldhet', title: 'Är jämställdhetsintegrerad', isPerspective: true },
  { id: 'kriterium-integration', title: 'Minskar ojämlika livsvillkor (integration)', isPerspective: true },
  { id: 'kriterium-intersektionellt', title: 'Har ett intersektionellt perspektiv', isPerspective: true },
];

/** The documents say that there are stages and that each is evaluated, not when they begin. */
const STAGE_NOTE = 'Datumen är exempel.';
const STAGES: readonly (Words & Pick<Stage, 'start' | 'end'>)[] = [
  {
    id: 'etapp-1',
    title: 'Etablera och kartlägga',
    start: isoDate('2024-08-01'),
    end: isoDate('2025-01-31'),
  },
  { id: 'etapp-2', title: 'Pröva och lära', start: isoDate('2025-02-01'), end: isoDate('2025-12-31') },
  {
    id: 'etapp-3',
    title: 'Skala upp och implementera',
    start: isoDate('2026-01-01'),
    end: isoDate('2026-08-01'),
  },
];

/** The plan of the example: what the two source documents say, and stages of our own. */
export function kraftsamlingPlan(context: ExampleContext): readonly PlanPart[] {
  const base = ({ id, title, text = '' }: Words, position: number) => ({
    id: context.part(id),
    projectId: context.projectId,
    position,
    title,
    text,
  });
  const plain = <K extends 'objective' | 'focusArea' | 'platformFunction' | 'perspective'>(
    kind: K,
    all: readonly Words[],
  ) => all.map((words, index) => ({ ...base(words, index), kind }));
  return [
    ...GOALS.map((goal, index) => ({ ...base(goal, index), kind: 'goal', level: goal.level }) as const),
    ...plain('objective', OBJECTIVES),
    ...plain('focusArea', FOCUS_AREAS),
    ...plain('platformFunction', FUNCTIONS),
    ...PLAN_STARTERS.municipality.map(
      (name, index) =>
        ({ ...base({ id: municipalityName(name), title: name }, index), kind: 'municipality' }) as const,
    ),
    ...plain('perspective', PERSPECTIVES),
    ...STAGES.map(
      (stage, index) =>
        ({
          ...base({ ...stage, text: STAGE_NOTE }, index),
          kind: 'stage',
          start: stage.start,
          end: stage.end,
        }) as const,
    ),
    ...CRITERIA.map(
      (criterion, index) =>
        ({ ...base(criterion, index), kind: 'criterion', isPerspective: criterion.isPerspective }) as const,
    ),
    ...kraftsamlingOrganisation(context),
  ];
}

/** "Hällefors" → "kommun-hallefors". */
const municipalityName = (name: string): string =>
  `kommun-${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')}`;

/** The ids of some of the example's municipalities. */
export const municipalities = (
  context: ExampleContext,
  ...names: readonly ExampleMunicipality[]
): readonly PartId[] => names.map((name) => context.part(municipalityName(name)));
