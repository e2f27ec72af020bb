import { isoDate } from '../ids';
import { percent } from '../money/percent';
import type { Condition, PlanPart, ProjectDocument, Team, TeamMember } from '../plan/plan-part';
import type { ExampleContext } from './kraftsamling-ids';
import { KRAFTSAMLING_CONDITIONS } from './kraftsamling-conditions';

type Own<T extends PlanPart> = Omit<T, 'id' | 'projectId' | 'position' | 'kind'> & { readonly id: string };

const REGION = 'Region Örebro län, Regional utveckling';

const seat = (
  role: string,
  organisation: string,
  paidBy: TeamMember['paidBy'],
  share: TeamMember['share'] = null,
): TeamMember => ({ role, organisation, share, paidBy, contactId: null });

const TEAMS: readonly Own<Team>[] = [
  {
    id: 'grupp-processteam',
    title: 'Processteam',
    text: 'Leder och koordinerar plattformens insatser.',
    teamKind: 'processTeam',
    members: [
      seat('Processledare', REGION, 'project'),
      seat('Teammedlem', REGION, 'ordinary', percent('20')),
    ],
  },
  {
    id: 'grupp-stod',
    title: 'Stödfunktioner',
    text: 'Källdokumenten säger inte hur stor del av heltid eller vem som betalar. Här är de satta på ordinarie verksamhet.',
    teamKind: 'support',
    members: [seat('Kommunikatör', REGION, 'ordinary'), seat('Ekonom', REGION, 'ordinary')],
  },
  {
    id: 'grupp-styrgrupp',
    title: 'Processtyrgrupp',
    text: 'Övervakar och främjar projektets framsteg.',
    teamKind: 'steering',
    members: [
      'Analys och strategi',
      'Välfärd och folkhälsa',
      'Utbildning och arbetsmarknad',
      'Kultur och ideell sektor',
    ].map((area) => seat('Områdeschef', area, 'ordinary')),
  },
  {
    id: 'grupp-referens',
    title: 'Referensgrupp',
    text: '',
    teamKind: 'reference',
    members: [
      seat('Partnerskapet för regional utveckling', 'Partnerskapet', 'other'),
      seat('Förvaltningschef', REGION, 'ordinary'),
      seat('Utvecklingsledare för den regionala utvecklingsstrategin', REGION, 'ordinary'),
    ],
  },
  {
    id: 'grupp-arbete',
    title: 'Arbetsgrupper',
    text: 'Bemannas vid behov med personal från ordinarie verksamheter inom Regional utveckling och av externa aktörer.',
    teamKind: 'working',
    members: [],
  },
];

const DNR = '23RS10970';

const DOCUMENTS: readonly Own<ProjectDocument>[] = [
  {
    id: 'dokument-inriktning',
    title: 'Beslut om inriktning för 1:1 regionala tillväxtåtgärder, § 2',
    text: 'Regional tillväxtnämnd. Projektet ligger i linje med inriktningen ”Projekt som bidrar till att rusta barn och unga”.',
    diaryNumber: '',
    state: 'decided',
    date: isoDate('2024-02-09'),
    link: '',
  },
  {
    id: 'dokument-projektbeskrivning',
    title: 'Projektbeskrivning',
    text: 'Beslutsunderlag. Med kostnads- och finansieringsbudget.',
    diaryNumber: DNR,
    state: 'sent',
    date: isoDate('2024-04-03'),
    link: '',
  },
  {
    id: 'dokument-pm',
    title: 'Föredragnings-PM: Medfinansiering av projekt Kraftsamling barn och unga',
    text: 'Förslag till beslut i regional tillväxtnämnd.',
    diaryNumber: DNR,
    state: 'sent',
    date: isoDate('2024-05-02'),
    link: '',
  },
  {
    id: 'dokument-villkor',
    title: 'Allmänna villkor för medfinansiering',
    text: 'Region Örebro län. Gäller i övrigt för beslutet.',
    diaryNumber: '19RS9026',
    state: 'decided',
    date: isoDate('2019-11-05'),
    link: '',
  },
];

const [FUNDED, COFINANCING, TERMS] = KRAFTSAMLING_CONDITIONS;

/** The fourth condition of the decision is left for the user to take up. */
const CONDITIONS: readonly Own<Condition>[] = [
  {
    id: 'villkor-finansierad',
    title: FUNDED,
    text: '',
    state: 'met',
    dueOn: isoDate('2024-08-01'),
    proof: 'Budgeten i projektbeskrivningen är fullt finansierad varje år och totalt.',
    link: '',
    diaryNumber: DNR,
  },
  {
    id: 'villkor-medfinansiering',
    title: COFINANCING,
    text: '',
    state: 'open',
    dueOn: isoDate('2026-08-01'),
    proof: '',
    link: '',
    diaryNumber: '',
  },
  {
    id: 'villkor-allmanna',
    title: TERMS,
    text: '',
    state: 'open',
    dueOn: isoDate('2026-08-01'),
    proof: '',
    link: '',
    diaryNumber: '19RS9026',
  },
];

/** Who does the work, what the decision asks for, and the documents that say so. No names of persons. */
export function kraftsamlingOrganisation({ part, projectId }: ExampleContext): readonly PlanPart[] {
  const own = <K extends 'team' | 'document' | 'condition', T extends { readonly id: string }>(
    kind: K,
    all: readonly T[],
  ) => all.map((one, position) => ({ ...one, kind, id: part(one.id), projectId, position }));
  return [...own('team', TEAMS), ...own('document', DOCUMENTS), ...own('condition', CONDITIONS)];
}
