import { useState } from 'react';
import { useWork } from '@renderer/data/work';
import { showMessage } from '@renderer/stores/message-store';
import { routeToHash } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import type { PlanPart } from '@shared/domain/plan/plan-part';
import { renamedHeading } from '@shared/domain/plan/renamed-heading';
import type { Project, ProjectFact } from '@shared/domain/project/project';
import { descriptionText, describeRenamed } from '@shared/text/sv-description';
import { planText } from '@shared/text/sv-plan';
import { projectText } from '@shared/text/sv-project';
import { KeptField } from './KeptField';
import { editProject } from './save-project';

export interface AboutProjectProps {
  readonly project: Project;
}

const NO_PARTS: readonly PlanPart[] = [];

const addFact = ({ id }: Project) =>
  editProject(id, ({ facts }) => ({ facts: [...facts, { heading: '', text: '' }] }));

async function removeFact({ id }: Project, index: number, { heading }: ProjectFact): Promise<void> {
  const done = await editProject(id, ({ facts }) => ({ facts: facts.filter((_, at) => at !== index) }));
  if (done.state === 'refused') showMessage({ tone: 'error', text: done.error });
  else showMessage({ tone: 'note', text: projectText.factRemoved(heading) });
}

/** The wording of the project description, set as running text and edited in place; the plan that is worked by is another. */
export function AboutProject({ project }: AboutProjectProps) {
  const [newest, setNewest] = useState(-1);
  const parts = useWork('parts', project.id) ?? NO_PARTS;
  const add = (): void => {
    setNewest(project.facts.length);
    void addFact(project);
  };
  return (
    <section className="panel project-section" aria-labelledby="project-about">
      <div className="section-head">
        <h2 id="project-about">{descriptionText.title}</h2>
        <Button tone="quiet" onPress={add}>
          {projectText.addFact}
        </Button>
      </div>
      {project.facts.length === 0 && <p className="prose muted">{descriptionText.empty}</p>}
      <p className="caption prose">
        {descriptionText.help} <PlanLink project={project} />.
      </p>
      <ul className="facts">
        {project.facts.map((fact, index) => (
          <li key={index}>
            <Fact project={project} parts={parts} fact={fact} index={index} isNew={index === newest} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlanLink({ project }: AboutProjectProps) {
  const plan = routeToHash({ place: 'project', projectId: project.id, part: 'plan' });
  return <a href={plan}>{planText.tabPlan}</a>;
}

interface FactProps {
  readonly project: Project;
  readonly parts: readonly PlanPart[];
  readonly fact: ProjectFact;
  readonly index: number;
  /** Just added: its heading is written first. */
  readonly isNew: boolean;
}

function Fact({ project, parts, fact, index, isNew }: FactProps) {
  const save = (patch: Partial<ProjectFact>) =>
    editProject(project.id, ({ facts }) => ({
      facts: facts.map((one, at) => (at === index ? { ...one, ...patch } : one)),
    }));
  const renamed = renamedHeading(fact.heading, parts);
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
      {renamed && (
        <p className="caption">
          {describeRenamed(renamed)} <PlanLink project={project} />
        </p>
      )}
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
