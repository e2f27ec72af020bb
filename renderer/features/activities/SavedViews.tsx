import { useState } from 'react';
import { dispatch, newId } from '@renderer/data';
import { tellIfRefused } from '@renderer/stores/message-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import { Dialog } from '@renderer/ui/Dialog';
import { DialogForm } from '@renderer/ui/DialogForm';
import { MenuButton, type MenuChoice } from '@renderer/ui/MenuButton';
import { TextField } from '@renderer/ui/TextField';
import { choicesOfText, type ActivityChoices } from '@shared/domain/activity/activity-choices';
import type { PartId, ProjectId } from '@shared/domain/ids';
import { partsOf, type PlanPart, type SavedView } from '@shared/domain/plan/plan-part';
import { activitiesText } from '@shared/text/sv-activities';

export interface SavedViewsProps {
  readonly projectId: ProjectId;
  readonly parts: readonly PlanPart[];
  /** What is looked at now, words included. */
  readonly choices: ActivityChoices;
  /** The view opened last. */
  readonly viewId: PartId | null;
  readonly onOpen: (choices: ActivityChoices, viewId: PartId | null) => void;
}

async function saveView(view: SavedView): Promise<boolean> {
  const { projectId, title } = view;
  const records = [{ table: 'parts', record: view }] as const;
  const outcome = await dispatch({ kind: 'saveTracked', projectId, detail: title, records });
  if (!tellIfRefused(outcome)) return false;
  tellUndoable(activitiesText.viewSaved(title));
  return true;
}

async function removeView({ projectId, id, title }: SavedView): Promise<void> {
  const keys = [{ table: 'parts', id }] as const;
  const outcome = await dispatch({ kind: 'removeTracked', projectId, detail: title, keys });
  if (tellIfRefused(outcome)) tellUndoable(activitiesText.viewRemoved(title));
}

/** Ways of looking at the list that were saved under a name, for everybody in the project. */
export function SavedViews({ projectId, parts, choices, viewId, onOpen }: SavedViewsProps) {
  const [isNaming, setNaming] = useState(false);
  const views = partsOf(parts, 'savedView').filter(({ place }) => place === 'activities');
  const open = views.find(({ id }) => id === viewId);
  const text = JSON.stringify(choices);
  const isChanged = open !== undefined && JSON.stringify(choicesOfText(open.choices)) !== text;
  const menu: readonly MenuChoice[] = [
    ...(views.length === 0
      ? [{ id: 'none', label: activitiesText.noSavedViews, isDisabled: true, onChoose: () => undefined }]
      : views.map((view) => ({
          id: view.id,
          label: view.id === viewId ? `✓ ${view.title}` : view.title,
          onChoose: () => {
            onOpen(choicesOfText(view.choices), view.id);
          },
        }))),
    {
      id: 'save',
      label: activitiesText.saveView,
      onChoose: () => {
        setNaming(true);
      },
    },
    ...(open
      ? [
          {
            id: 'update',
            label: activitiesText.updateView(open.title),
            onChoose: () => void saveView({ ...open, choices: text }),
          },
          {
            id: 'remove',
            label: activitiesText.removeView(open.title),
            onChoose: () => void removeView(open),
          },
        ]
      : []),
  ];
  const save = async (title: string): Promise<void> => {
    const position = Math.max(-1, ...views.map((view) => view.position)) + 1;
    const id = newId<PartId>();
    const base = { id, projectId, position, title, text: '' };
    if (!(await saveView({ ...base, kind: 'savedView', place: 'activities', choices: text }))) return;
    setNaming(false);
    onOpen(choices, id);
  };
  const label = !open
    ? activitiesText.savedViews
    : isChanged
      ? activitiesText.viewChanged(open.title)
      : open.title;
  return (
    <>
      <MenuButton label={label} choices={menu} />
      {isNaming && (
        <NameDialog
          taken={views.map(({ title }) => title)}
          onSave={(title) => void save(title)}
          onClose={() => {
            setNaming(false);
          }}
        />
      )}
    </>
  );
}

interface NameDialogProps {
  /** What the others are called. */
  readonly taken: readonly string[];
  readonly onSave: (title: string) => void;
  readonly onClose: () => void;
}

const isSameName = (one: string, other: string): boolean =>
  one.localeCompare(other, 'sv', { sensitivity: 'accent' }) === 0;

function NameDialog({ taken, onSave, onClose }: NameDialogProps) {
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string>();
  return (
    <Dialog title={activitiesText.saveViewTitle} isOpen onClose={onClose}>
      <DialogForm
        problem={problem}
        onCancel={onClose}
        onSave={() => {
          const name = title.trim();
          const other = taken.find((one) => isSameName(one, name));
          if (name === '') setProblem(activitiesText.viewNameEmpty);
          else if (other !== undefined) setProblem(activitiesText.viewNameTaken(other));
          else onSave(name);
        }}
      >
        <TextField label={activitiesText.viewName} value={title} onChange={setTitle} autoFocus />
      </DialogForm>
    </Dialog>
  );
}
