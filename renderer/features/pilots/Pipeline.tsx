import { useDeferredValue, useMemo, useState } from 'react';
import { useWork } from '@renderer/data/work';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Loading } from '@renderer/ui/Loading';
import { TextField } from '@renderer/ui/TextField';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { Project } from '@shared/domain/project/project';
import { pilotsText } from '@shared/text/sv-pilots';
import { PilotsActions } from './PilotsActions';
import { PipelineTable } from './PipelineTable';
import { pipelineRows, rowsWith } from './pipeline-rows';
import { QuickAdd } from './QuickAdd';
import { reserveSentence } from './reserve-sentence';
import { addIdea } from './save-pilot';

export interface PipelineProps {
  readonly project: Project;
}

/** So few are in view at once without a search. */
const FEW = 8;

/** All pilots by state, from idea to scale-up. */
export function Pipeline({ project }: PipelineProps) {
  const pilots = useWork('pilots', project.id);
  const actors = useWork('actors', project.id);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const rows = useMemo(() => pipelineRows(pilots ?? [], actors ?? []), [pilots, actors]);
  const shown = useMemo(() => rowsWith(rows, search), [rows, search]);
  if (!pilots || !actors) return <Loading label={pilotsText.loading} />;
  const state = [`${pilotsText.counted(pilots.length)}.`, reserveSentence(project, pilots)].join(' ').trim();
  return (
    <div className="view">
      <ViewHeader
        title={pilotsText.title}
        state={state}
        actions={pilots.length > 0 && <PilotsActions projectId={project.id} />}
      />
      <div className="pilots-bar no-print">
        <QuickAdd
          label={pilotsText.newIdea}
          button={pilotsText.addIdea}
          missing={pilotsText.ideaMissing}
          onAdd={(title) => addIdea(project.id, title)}
        />
        {pilots.length > FEW && <TextField label={pilotsText.search} value={typed} onChange={setTyped} />}
      </div>
      {search.trim() !== '' && (
        <p className="muted" role="status">
          {shown.length === 0 ? pilotsText.noneFound : pilotsText.shown(shown.length, rows.length)}
        </p>
      )}
      {pilots.length === 0 ? (
        <EmptyState title={pilotsText.emptyTitle}>
          <p>{pilotsText.emptyHelp}</p>
        </EmptyState>
      ) : (
        shown.length > 0 && <PipelineTable rows={shown} />
      )}
    </div>
  );
}
