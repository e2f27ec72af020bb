import { useState } from 'react';
import { today } from '@renderer/platform/clock';
import { tellUndoable } from '@renderer/stores/undo-message';
import { Button } from '@renderer/ui/Button';
import type { Pilot, ProgressNote } from '@shared/domain/pilot/pilot';
import { pilotText } from '@shared/text/sv-pilot';
import { PilotField, ReadPilotField } from './PilotField';
import { PilotSection } from './PilotSection';
import { readHappened } from './read-field';
import { tryPilot } from './save-pilot';

export interface ProgressSectionProps {
  readonly pilot: Pilot;
}

const withNote = (pilot: Pilot, index: number, change: Partial<ProgressNote>): Pilot => ({
  ...pilot,
  progress: pilot.progress.map((note, at) => (at === index ? { ...note, ...change } : note)),
});

/** What has happened, a dated note at a time; the newest first. */
export function ProgressSection({ pilot }: ProgressSectionProps) {
  const [newest, setNewest] = useState(-1);
  const add = (): void => {
    setNewest(pilot.progress.length);
    void tryPilot(pilot.id, pilotText.addNote, (stored) => ({
      ...stored,
      progress: [...stored.progress, { date: today(), text: '' }],
    }));
  };
  const notes = pilot.progress
    .map((note, index) => ({ note, index }))
    .sort((a, b) => (a.note.date === b.note.date ? b.index - a.index : a.note.date < b.note.date ? 1 : -1));
  const actions = (
    <Button tone="quiet" onPress={add}>
      {pilotText.addNote}
    </Button>
  );
  return (
    <PilotSection name="progress" title={pilotText.progress} actions={actions}>
      {notes.length === 0 && <p className="muted">{pilotText.progressEmpty}</p>}
      <ul className="progress-notes">
        {notes.map(({ note, index }) => (
          <li key={index}>
            <Note pilot={pilot} note={note} index={index} isNew={index === newest} />
          </li>
        ))}
      </ul>
    </PilotSection>
  );
}

interface NoteProps {
  readonly pilot: Pilot;
  readonly note: ProgressNote;
  readonly index: number;
  /** Just added: its text is written first. */
  readonly isNew: boolean;
}

function Note({ pilot, note, index, isNew }: NoteProps) {
  const remove = async (): Promise<void> => {
    const done = await tryPilot(pilot.id, pilotText.removeNote(index + 1), (stored) => ({
      ...stored,
      progress: stored.progress.filter((_, at) => at !== index),
    }));
    if (done) tellUndoable(pilotText.noteRemoved);
  };
  return (
    <div className="progress-note">
      <ReadPilotField
        pilot={pilot}
        field={`progress/${String(index)}/date`}
        label={pilotText.noteDate(index + 1)}
        isLabelHidden
        look="plain"
        value={note.date}
        read={readHappened}
        onRead={(stored, date) => withNote(stored, index, { date })}
      />
      <PilotField
        pilot={pilot}
        field={`progress/${String(index)}/text`}
        label={pilotText.noteText(index + 1)}
        isLabelHidden
        look="plain"
        lines="many"
        autoFocus={isNew}
        placeholder={pilotText.writeHere}
        value={note.text}
        onText={(stored, text) => withNote(stored, index, { text })}
      />
      <Button tone="quiet" aria-label={pilotText.removeNote(index + 1)} onPress={() => void remove()}>
        {pilotText.remove}
      </Button>
    </div>
  );
}
