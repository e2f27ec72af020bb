import { database, findProject } from '@renderer/data';
import { platform } from '@renderer/platform/platform';
import { today, utcNow } from '@renderer/platform/clock';
import { showExport, tellSaved } from '@renderer/stores/export-messages';
import { writeInWorker } from '@renderer/workbook/write/write-in-worker';
import { layOutPilots } from '@shared/domain/export/pilot-workbook';
import type { ProjectId } from '@shared/domain/ids';
import { pilotWorkbookText } from '@shared/text/sv-pilot-workbook';
import { pilotsText } from '@shared/text/sv-pilots';
import { pipelineRows } from './pipeline-rows';

/** Saves the pilots, as they are stored now, as a workbook where the user chooses. */
export async function exportPilots(projectId: ProjectId): Promise<void> {
  const found = await findProject(database(), projectId);
  if (!found) return;
  const { project } = found;
  const [pilots, parts, actors] = await Promise.all([
    database().pilots.where({ projectId }).toArray(),
    database().parts.where({ projectId }).toArray(),
    database().actors.where({ projectId }).toArray(),
  ]);
  const exportedOn = today();
  const laidOut = layOutPilots({
    project,
    pilots: pipelineRows(pilots, actors).map(({ pilot }) => pilot),
    parts,
    actors,
    exportedAt: utcNow(),
    exportedOn,
  });
  const bytes = await showExport(pilotsText.exporting, (signal) =>
    laidOut.ok ? writeInWorker(laidOut.value, { signal }) : Promise.resolve(laidOut),
  );
  if (!bytes) return;
  const saved = await platform.saveFile({
    suggestedName: pilotWorkbookText.fileName(project.name, exportedOn),
    kind: 'xlsx',
    bytes,
  });
  tellSaved(saved, pilotsText.exported, () => void platform.showLastSaved());
}
