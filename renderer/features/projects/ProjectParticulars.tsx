import type { Project } from '@shared/domain/project/project';
import { projectText } from '@shared/text/sv-project';
import { readDate, readText } from './read-field';
import { ReadField } from './ReadField';
import { savePeriod } from './save-period';
import { editProject, type ProjectPatch } from './save-project';

export interface ProjectParticularsProps {
  readonly project: Project;
}

/** Name, diary number, period and note, each edited in place. */
export function ProjectParticulars({ project }: ProjectParticularsProps) {
  const save = (patch: ProjectPatch) => editProject(project.id, () => patch);
  return (
    <section className="panel project-section" aria-labelledby="project-particulars">
      <h2 id="project-particulars">{projectText.particulars}</h2>
      <div className="labelled-fields">
        <ReadField
          field={`${project.id}/name`}
          label={projectText.name}
          value={project.name}
          read={readText}
          onRead={(name) => save({ name })}
          lines="wrapped"
        />
        <ReadField
          field={`${project.id}/diaryNumber`}
          label={projectText.diaryNumber}
          value={project.diaryNumber}
          read={readText}
          onRead={(diaryNumber) => save({ diaryNumber })}
        />
        <ReadField
          field={`${project.id}/start`}
          label={projectText.start}
          value={project.start}
          read={readDate}
          onRead={(start) => savePeriod(project.id, { start })}
        />
        <ReadField
          field={`${project.id}/end`}
          label={projectText.end}
          value={project.end}
          read={readDate}
          onRead={(end) => savePeriod(project.id, { end })}
        />
        <ReadField
          field={`${project.id}/note`}
          label={projectText.note}
          value={project.note}
          read={readText}
          onRead={(note) => save({ note })}
          placeholder={projectText.noteHelp}
          lines="many"
        />
      </div>
    </section>
  );
}
