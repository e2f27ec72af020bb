import { platform } from '@renderer/platform/platform';
import { Button } from '@renderer/ui/Button';
import type { Project } from '@shared/domain/project/project';
import { pilotsText } from '@shared/text/sv-pilots';

export interface PilotsActionsProps {
  readonly project: Project;
}

/** What can be done with all pilots at once. */
export function PilotsActions({ project }: PilotsActionsProps) {
  const exportAll = (): void => {
    void import('./export-pilots').then(({ exportPilots }) => exportPilots(project));
  };
  return (
    <>
      <Button onPress={exportAll}>{pilotsText.exportWorkbook}</Button>
      <Button tone="quiet" hint="Ctrl+P" onPress={() => void platform.print()}>
        {pilotsText.print}
      </Button>
    </>
  );
}
