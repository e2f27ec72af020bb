import type { TrackedProblem } from '../domain/tracking/tracked-problem';
import { formatInteger, formatLongDate, formatPercent, inKronor } from './format';
import { PILOT_STATE_NAMES, TRACKED_RECORD_NAMES } from './sv-work-names';

const GROUPS = { women: 'kvinnor', men: 'män', other: 'annan eller okänd' } as const;

const inYear = (year: number | null): string => (year === null ? '' : ` ${String(year)}`);

/** Why a record of the work could not be saved, with its name and what to do. */
export function describeTrackedProblem(problem: TrackedProblem): string {
  switch (problem.code) {
    case 'titleEmpty':
      return `${TRACKED_RECORD_NAMES[problem.table]} saknar namn. Skriv ett namn.`;
    case 'datesReversed':
      return `”${problem.title}” slutar ${formatLongDate(problem.end)}, före starten ${formatLongDate(problem.start)}. Rätta datumen.`;
    case 'endWithoutStart':
      return `”${problem.title}” har ett slutdatum men inget startdatum. Fyll i starten också.`;
    case 'outsidePeriod':
      return `${formatLongDate(problem.date)} ligger utanför projektperioden ${formatLongDate(problem.start)} – ${formatLongDate(problem.end)}. Välj ett datum inom perioden för ”${problem.title}”.`;
    case 'badCount':
      return `Antalet ${GROUPS[problem.group]} för ”${problem.title}” kan inte vara ${String(problem.count).replace('-', '−').replace('.', ',')}. Skriv ett heltal, 0 eller högre.`;
    case 'countTooLarge':
      return `Antalet ${GROUPS[problem.group]} för ”${problem.title}” kan vara högst ${formatInteger(problem.most)}. Kontrollera siffrorna.`;
    case 'shareOverWhole':
      return `Delen av heltid för ${problem.role} i ”${problem.title}” kan inte vara ${formatPercent(problem.share)}. Skriv en procentsats mellan 0 och 100.`;
    case 'negativeAmount':
      return `Ett belopp${inYear(problem.year)} för ”${problem.title}” är mindre än noll. Skriv 0 eller mer.`;
    case 'amountTooLarge':
      return `Ett belopp${inYear(problem.year)} för ”${problem.title}” är för stort. Kontrollera siffrorna.`;
    case 'illegalMove':
      return problem.from === null
        ? `”${problem.title}” kan inte börja som ${PILOT_STATE_NAMES[problem.to].toLowerCase()}. En pilot börjar som idé eller ansökan.`
        : `”${problem.title}” är ${PILOT_STATE_NAMES[problem.from].toLowerCase()} och kan inte bli ${PILOT_STATE_NAMES[problem.to].toLowerCase()} direkt.`;
    case 'decisionMissing':
      return problem.what === 'decision'
        ? `Det finns inget sådant beslut om ”${problem.title}”. Registrera beslutet med datum och diarienummer.`
        : `Beslutet om ”${problem.title}” saknar diarienummer. Fyll i det.`;
    case 'decidedBeforeApplication':
      return `Beslutet om ”${problem.title}” är daterat ${formatLongDate(problem.decidedOn)}, men ansökan kom in ${formatLongDate(problem.receivedOn)}. Rätta det datum som är fel.`;
    case 'grantMissing':
      return `Inget belopp är beviljat för ”${problem.title}”. Fyll i beloppet per år.`;
    case 'noReserve':
      return `Finansieringsbeslutet avsätter inga medel till piloter, så ”${problem.title}” kan inte beviljas. Fyll i avsättningen per år under Projektet.`;
    case 'overReserve':
      return `”${problem.title}” skulle få ${inKronor(problem.granted)} för ${String(problem.year)}, men av ${inKronor(problem.reserve)} återstår ${inKronor(problem.left)}. Sänk beloppet eller skriv varför beslutet går över.`;
    case 'paidOverGranted':
      return `${inKronor(problem.paid)} är utbetalt till ”${problem.title}” för ${String(problem.year)}, men bara ${inKronor(problem.granted)} är beviljat. Rätta beloppen.`;
    case 'evaluationMissing':
      return `”${problem.title}” saknar utvärdering. Skriv vad ni kom fram till.`;
    case 'ownerMissing':
      return `Planen för ”${problem.title}” saknar ägare i ordinarie verksamhet. Fyll i vem som tar över.`;
    case 'closingReasonMissing':
      return `Skriv varför ”${problem.title}” avslutas utan att skalas upp.`;
    case 'badQuantity':
      return `”${problem.text}” är inget mätvärde (${problem.title}). Skriv ett tal.`;
    case 'negativeQuantity':
      return `”${problem.text.replace('-', '−').replace('.', ',')}” är mindre än noll (${problem.title}). Skriv 0 eller mer.`;
    case 'sameDayTwice':
      return `”${problem.title}” har två värden för ${formatLongDate(problem.date)}. Behåll ett av dem.`;
    case 'definitionMissing':
      return `Indikatorn ”${problem.title}” saknar definition. Skriv vad som mäts och hur.`;
  }
}
