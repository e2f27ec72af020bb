import type { ReportDocument } from '@shared/domain/briefing/report-document';
import { ok } from '@shared/result';
import type { WriteAnswer } from '../write/write-in-worker';
import { buildDocument } from './build-document';

/** Writes a report as a Word document. */
export const writeDocument = async (report: ReportDocument): Promise<WriteAnswer> =>
  ok(await buildDocument(report));
