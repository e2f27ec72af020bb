import { useEffect, useState, type KeyboardEvent } from 'react';
import { Button } from '@renderer/ui/Button';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { WorkerStep } from '@renderer/workbook/read/read-in-worker';
import { appText } from '@shared/text/sv-app';
import { importInitiativesText as text } from '@shared/text/sv-import-initiatives';

export interface ImportReadingProps {
  readonly fileName: string;
  readonly progress: WorkerStep;
  readonly onCancel: () => void;
}

/** Half a second passes before it says that it is at work, so that a usual file does not flicker. */
const PATIENCE = 500;

/** A file being read. */
export function ImportReading({ fileName, progress, onCancel }: ImportReadingProps) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <div className="view" aria-busy="true" onKeyDown={onKeyDown}>
      <ViewHeader title={text.reading(fileName)} takesFocus />
      {isSlow && (
        <>
          <p role="status">{text.steps[progress]}</p>
          <div className="view-actions">
            <Button onPress={onCancel}>{appText.cancel}</Button>
          </div>
        </>
      )}
    </div>
  );
}
