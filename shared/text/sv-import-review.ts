import { formatList } from './format';

/** Words of a review of initiatives that is left for a while, and of what its sheets do not say. */
export const importReviewText = {
  kept: (fileName: string): string => `Granskningen av ${fileName} ligger kvar under Importera.`,
  goOn: (fileName: string): string => `Fortsätt granska ${fileName}`,
  status: 'Status',
  /** `sheets`: those without a column for it; empty when it is all of them. */
  assumedStatus: (sheets: readonly string[]): string =>
    sheets.length === 0
      ? 'Ingen kolumn säger om insatserna pågår. Nya insatser får statusen'
      : `Ingen kolumn i ${formatList(sheets)} säger om insatserna pågår. Nya insatser därifrån får statusen`,
  assumedHelp:
    'Täckningen räknar båda men säger hur många som är okända. Insatser som redan finns behåller sin status.',
  assumed: (status: string): string => `${status} (sägs inte i bladet)`,
} as const;
