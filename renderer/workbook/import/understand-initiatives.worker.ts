import type { KnownNames } from '@shared/sheets/initiatives/initiative-table';
import { recogniseInitiatives } from '@shared/sheets/initiatives/recognise-initiatives';
import { answerReading } from './answer-reading';
import type { UnderstoodInitiatives } from './understand-initiatives';

const NOTHING_KNOWN: KnownNames = { municipalities: [], focusAreas: [] };

answerReading(NOTHING_KNOWN, (grid, known): UnderstoodInitiatives => {
  const { fileName, notes } = grid;
  return { fileName, notes, recognised: recogniseInitiatives(grid, known) };
});
