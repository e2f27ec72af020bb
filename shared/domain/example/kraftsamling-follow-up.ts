import { isoDate } from '../ids';
import { isQuantity } from '../indicator/check-indicator';
import type { Evaluation, Indicator, Measurement, Quantity } from '../indicator/indicator';
import { MADE_UP, type ExampleContext } from './kraftsamling-ids';

/** Exact decimal digits from code. Throws RangeError otherwise. */
function quantity(text: string): Quantity {
  if (!isQuantity(text)) throw new RangeError(`Not a quantity: ${text}`);
  return text as Quantity;
}

type OwnIndicator = Omit<Indicator, 'id' | 'projectId' | 'position'>;

const defined = (text: string): Pick<Indicator, 'definitions'> => ({
  definitions: [{ from: isoDate('2024-08-01'), text: `${text} ${MADE_UP}` }],
});

const points = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([on, value]) => ({ on: isoDate(on), value: quantity(value) }));

const fromZero = { baseline: { on: isoDate('2024-08-01'), value: quantity('0') } };

const ownIndicators = ({ part }: ExampleContext): Readonly<Record<string, OwnIndicator>> => ({
  deltagare: {
    title: 'Deltagare i konferenser och forum',
    unit: 'personer',
    objectiveId: part('delmal-larande'),
    ...defined('Antal personer på plats, räknade vid varje tillfälle och summerade per halvår.'),
    ...fromZero,
    targets: points({ '2025-08-01': '200', '2026-08-01': '400' }),
    counting: 'incremental',
    direction: 'up',
    isSplitBySex: true,
  },
  nytta: {
    title: 'Deltagare som har använt något de lärt sig',
    unit: 'procent',
    objectiveId: part('delmal-larande'),
    definitions: [
      {
        from: isoDate('2024-08-01'),
        text: `Andel som svarar ja i enkäten direkt efter forumet. ${MADE_UP}`,
      },
      {
        from: isoDate('2025-07-01'),
        text: 'Andel som svarar ja i enkäten två månader efter forumet: först då har de hunnit pröva.',
      },
    ],
    baseline: null,
    targets: points({ '2026-08-01': '70' }),
    counting: 'cumulative',
    direction: 'up',
    isSplitBySex: false,
  },
  startade: {
    title: 'Startade lokala pilotprojekt',
    unit: 'antal',
    objectiveId: part('delmal-agerande'),
    ...defined('Piloter som har beviljats medel och börjat.'),
    ...fromZero,
    targets: points({ '2025-12-31': '2', '2026-08-01': '4' }),
    counting: 'cumulative',
    direction: 'up',
    isSplitBySex: false,
  },
  uppskalade: {
    title: 'Piloter med en ägare i ordinarie verksamhet',
    unit: 'antal',
    objectiveId: part('delmal-agerande'),
    ...defined('Piloter som är uppskalade enligt beslut av den som tar över.'),
    ...fromZero,
    targets: points({ '2026-08-01': '2' }),
    counting: 'cumulative',
    direction: 'up',
    isSplitBySex: false,
  },
});

type OwnMeasurement = Pick<Measurement, 'on' | 'value' | 'split' | 'comment'> & {
  readonly indicator: string;
};

const measured = (
  indicator: string,
  on: string,
  value: string,
  comment = '',
  split: readonly [string, string, string] | null = null,
): OwnMeasurement => ({
  indicator,
  on: isoDate(on),
  value: quantity(value),
  comment,
  split: split && { women: quantity(split[0]), men: quantity(split[1]), other: quantity(split[2]) },
});

/** The participants are those of the activities: 97 at the first conference, then 91 and 110 at two forums each. */
const MEASUREMENTS: readonly OwnMeasurement[] = [
  measured('deltagare', '2024-12-31', '97', 'Startkonferensen.', ['62', '31', '4']),
  measured('deltagare', '2025-06-30', '91', 'Två forum.', ['59', '31', '1']),
  measured('deltagare', '2025-12-31', '110', 'Två forum. Fler män än under våren.', ['68', '39', '3']),
  measured('nytta', '2025-06-30', '48', 'Frågan ställdes direkt efter forumet.'),
  measured('nytta', '2025-12-31', '61.5', 'Ny definition: frågan ställs två månader efteråt.'),
  measured('startade', '2025-06-30', '2', 'Närvaroteam i skolan och Öppen hall på lov.'),
  measured('startade', '2025-12-31', '2'),
  measured('uppskalade', '2025-12-31', '1', 'Öppen hall på lov tas över av Kumla kommun.'),
];

export const kraftsamlingIndicators = (context: ExampleContext): readonly Indicator[] =>
  Object.entries(ownIndicators(context)).map(([name, indicator], position) => ({
    ...indicator,
    id: context.indicator(name),
    projectId: context.projectId,
    position,
  }));

export const kraftsamlingMeasurements = (context: ExampleContext): readonly Measurement[] =>
  MEASUREMENTS.map(({ indicator, ...measurement }) => ({
    ...measurement,
    id: context.measurement(`${indicator}-${measurement.on}`),
    projectId: context.projectId,
    indicatorId: context.indicator(indicator),
  }));

export const kraftsamlingEvaluations = ({
  evaluation,
  part,
  projectId,
}: ExampleContext): readonly Evaluation[] => [
  {
    id: evaluation('etapp-1'),
    projectId,
    kind: 'stage',
    stageId: part('etapp-1'),
    on: isoDate('2025-01-31'),
    title: 'Etapp 1: etablera och kartlägga',
    text: `Plattformen är känd i alla tolv kommuner och kartläggningen är klar. Inga piloter har hunnit starta. ${MADE_UP}`,
    attainment: 'partly',
    learning: 'Kartläggningen gav kontakter som utlysningen sedan byggde på.',
    nextStep: 'Utlysning av pilotmedel under våren 2025.',
  },
  {
    id: evaluation('formativ-forum'),
    projectId,
    kind: 'formative',
    stageId: null,
    on: isoDate('2025-09-25'),
    title: 'Efter tre forum',
    text: `Deltagarna vill ha mer tid i små grupper och färre föreläsningar. ${MADE_UP}`,
    attainment: null,
    learning: 'Samtalen mellan kommuner är det som används efteråt.',
    nextStep: 'Halva tiden i smågrupper från forumet i november.',
  },
];
