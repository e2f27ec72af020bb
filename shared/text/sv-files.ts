import type { FileProblem } from '../ipc/desktop-api';
import { formatInteger } from './format';

const inMegabytes = (bytes: number): string => `${formatInteger(Math.ceil(bytes / (1024 * 1024)))} MB`;

/** Why a file could not be opened or saved, and what to do. */
export function describeFileProblem(problem: FileProblem): string {
  switch (problem.code) {
    case 'fileTooLarge':
      return `Filen är ${inMegabytes(problem.bytes)}. Den största som kan öppnas är ${inMegabytes(problem.limit)}.`;
    case 'fileLocked':
      return `”${problem.name}” är öppen i ett annat program eller skrivskyddad. Stäng den där, eller välj ett annat namn.`;
    case 'fileUnreadable':
      return `”${problem.name}” kunde inte läsas. Kontrollera att filen finns kvar och att du får öppna den.`;
    case 'diskFull':
      return `”${problem.name}” sparades inte: disken är full. Frigör utrymme eller välj en annan plats.`;
    case 'fileNotWritten':
      return `”${problem.name}” sparades inte. Välj en annan plats och försök igen.`;
  }
}
