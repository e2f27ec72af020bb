import { useState } from 'react';
import { showMessage } from '@renderer/stores/message-store';
import { Button } from '@renderer/ui/Button';
import type { Project, ProjectFact } from '@shared/domain/project/project';
import { projectText } from '@shared/text/sv-project';
import { KeptField } from './KeptField';
import { editProject } from './save-project';

export interface AboutProjectProps {
  readonly project: Project;
}

const addFact = ({ id }: Project) =>
  editProject(id, ({ facts }) => ({ facts: [...facts, { heading: '', text: '' }] }));

async function removeFact({ id }: Project, index: number, { heading }: ProjectFact): Promise<void> {
  const done = await editProject(id, ({ facts }) => ({ facts: facts.filter((_, at) => at !== index) }));
  if (done.state === 'refused') showMessage({ tone: 'error', text: done.error });
  else showMessage({ tone: 'note', text: projectText.factRemoved(heading) });
}

/** What is good to have at hand about the project, set as running text and edited in place. */
export function AboutProject({ project }: AboutProjectProps) {
  const [newest, setNewest] = useState(-1);
  const add = (): void => {
    setNewest(project.facts.length);
    void addFact(project);
  };
  return (
    <section className="panel project-section" aria-labelledby="project-about">
      <div className="section-head">
        <h2 id="project-about">{projectText.facts}</h2>
        <Button tone="quiet" onPress={add}>
          {projectText.addFact}
        </Button>
      </div>
      {project.facts.length === 0 && <p className="prose muted">{projectText.factsEmpty}</p>}
      <ul className="facts">
        {project.facts.map((fact, index) => (
          <li key={index}>
            <Fact project={project} fact={fact} index={index} isNew={index === newest} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FactProps {
  readonly project: Project;
  readonly fact: ProjectFact;
  readonly index: number;
  /** Just added: its heading is written first. */
  readonly isNew: boolean;
}

function Fact({ project, fact, index, isNew }: FactProps) {
  const save = (patch: Partial<ProjectFact>) =>
    editProject(project.id, ({ facts }) => ({
      facts: facts.map((one, at) => (at === index ? { ...one, ...patch } : one)),
    }));
  return (
    <div className="fact">
      <div className="fact-head">
        <KeptField
          field={`${project.id}/facts/${String(index)}/heading`}
          label={projectText.factHeading}
          isLabelHidden
          look="heading"
          autoFocus={isNew}
          value={fact.heading}
          placeholder={projectText.factHeading}
          onSave={(heading) => save({ heading: heading.trim() })}
        />
        <Button tone="quiet" onPress={() => void removeFact(project, index, fact)}>
          {projectText.remove}
          <span className="visually-hidden"> {projectText.theFact(fact.heading)}</span>
        </Button>
      </div>
      <KeptField
        field={`${project.id}/facts/${String(index)}/text`}
        label={projectText.factTextOf(fact.heading)}
        isLabelHidden
        look="plain"
        value={fact.text}
        placeholder={projectText.writeHere}
        onSave={(text) => save({ text: text.trim() })}
        lines="many"
      />
    </div>
  );
}
