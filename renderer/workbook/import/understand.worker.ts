import { answerReading } from './answer-reading';
import { understandWorkbook, type KnownBefore } from './understand-workbook';

const NOTHING_KNOWN: KnownBefore = { rows: [], layouts: [] };

answerReading(NOTHING_KNOWN, understandWorkbook);
