import { useEffect } from 'react';
import { platform } from '@renderer/platform/platform';
import { registerActions } from '@renderer/stores/action-store';
import { Button } from '@renderer/ui/Button';
import type { ProjectId } from '@shared/domain/ids';
import { pilotsText } from '@shared/text/sv-pilots';

export interface PilotsActionsProps {
  readonly projectId: ProjectId;
}

const exportAll = async (projectId: ProjectId): Promise<void> => {
  const { exportPilots } = await import('./export-pilots');
  await exportPilots(projectId);
};

/** What can be done with all pilots at once. */
export function PilotsActions({ projectId }: PilotsActionsProps) {
  useEffect(() => registerActions({ exportWorkbook: () => void exportAll(projectId) }), [projectId]);
  return (
    <>
      <Button hint="Ctrl+E" onPress={() => void exportAll(projectId)}>
        {pilotsText.exportWorkbook}
      </Button>
      <Button tone="quiet" hint="Ctrl+P" onPress={() => void platform.print()}>
        {pilotsText.print}
      </Button>
    </>
  );
}
