import { useState } from 'react';
import { showMessage } from '@renderer/stores/message-store';
import { Button } from '@renderer/ui/Button';
import type { Project } from '@shared/domain/project/project';
import { projectText } from '@shared/text/sv-project';
import { DecisionFields } from './DecisionFields';
import { NewDecision } from './NewDecision';
import { tryCommand } from './save-project';

export interface DecisionSectionProps {
  readonly project: Project;
}

async function removeDecision({ id }: Project): Promise<void> {
  const done = await tryCommand({ kind: 'editProject', projectId: id, patch: { decision: null } });
  if (done) showMessage({ tone: 'note', text: projectText.decisionRemoved });
}

/** The funding decision: what it says, field by field, or the first step to put one in. */
export function DecisionSection({ project }: DecisionSectionProps) {
  const [isAdding, setAdding] = useState(false);
  const stop = (): void => {
    setAdding(false);
  };
  return (
    <section className="panel project-section" aria-labelledby="project-decision">
      <div className="section-head">
        <h2 id="project-decision">{projectText.decision}</h2>
        {project.decision && (
          <Button tone="quiet" onPress={() => void removeDecision(project)}>
            {projectText.removeDecision}
          </Button>
        )}
      </div>
      {project.decision ? (
        <DecisionFields projectId={project.id} decision={project.decision} />
      ) : isAdding ? (
        <NewDecision project={project} onDone={stop} />
      ) : (
        <>
          <p className="prose muted">{projectText.decisionEmpty}</p>
          <div>
            <Button
              onPress={() => {
                setAdding(true);
              }}
            >
              {projectText.addDecision}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
