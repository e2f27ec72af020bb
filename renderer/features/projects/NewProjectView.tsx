import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { newId } from '@renderer/data';
import { utcNow } from '@renderer/platform/clock';
import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { TextField } from '@renderer/ui/TextField';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { BudgetId, ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { projectText } from '@shared/text/sv-project';
import { readNewProject, yearsOfEntries, type NewProjectEntries, type NewProjectErrors } from './new-project';
import { tryCommand } from './save-project';
import './projects.css';

const EMPTY: NewProjectEntries = { name: '', diaryNumber: '', start: '', end: '' };

async function createProject(entries: NewProjectEntries): Promise<NewProjectErrors> {
  const ids = { project: newId<ProjectId>(), budget: newId<BudgetId>() };
  const command = readNewProject(entries, ids, utcNow());
  if (!command.ok) return command.error;
  if (await tryCommand(command.value))
    navigate({ place: 'budget', projectId: ids.project, budgetId: ids.budget });
  return {};
}

/** A short form: name, diary number and period are enough to begin. */
export function NewProjectView() {
  const [entries, setEntries] = useState(EMPTY);
  const [errors, setErrors] = useState<NewProjectErrors>({});
  const [attempt, setAttempt] = useState(0);
  const form = useFirstErrorFocused(attempt);
  const field = (name: keyof NewProjectEntries) => ({
    name,
    value: entries[name],
    error: errors[name],
    validationBehavior: 'aria' as const,
    onChange: (text: string) => {
      setEntries((now) => ({ ...now, [name]: text }));
      setErrors(({ [name]: _mended, ...others }) => others);
    },
  });
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void createProject(entries).then((found) => {
      setErrors(found);
      setAttempt((count) => count + 1);
    });
  };
  const years = yearsOfEntries(entries);
  return (
    <div className="view">
      <ViewHeader title={projectText.newProject} state={projectText.newHelp} />
      <form ref={form} className="panel new-project" noValidate onSubmit={onSubmit}>
        <TextField {...field('name')} label={projectText.name} isRequired autoFocus />
        <TextField
          {...field('diaryNumber')}
          label={projectText.diaryNumber}
          help={projectText.diaryNumberHelp}
        />
        <div className="field-pair">
          <TextField {...field('start')} label={projectText.start} help={projectText.dateHelp} isRequired />
          <TextField {...field('end')} label={projectText.end} help={projectText.dateHelp} isRequired />
        </div>
        <p className="muted" role="status">
          {years.length === 0 ? projectText.yearsFromPeriod : projectText.yearsWillBe(years)}
        </p>
        <div className="view-actions">
          <Button type="submit" tone="primary">
            {projectText.create}
          </Button>
          <Button
            onPress={() => {
              navigate({ place: 'projects' });
            }}
          >
            {appText.cancel}
          </Button>
        </div>
      </form>
    </div>
  );
}

/** After a refused attempt the first field that is wrong has the focus. */
function useFirstErrorFocused(attempt: number) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempt > 0) form.current?.querySelector<HTMLInputElement>('input[aria-invalid="true"]')?.focus();
  }, [attempt]);
  return form;
}
