import { useEffect, useState, type KeyboardEvent } from 'react';
import { appText } from '@shared/text/sv-app';
import { Button } from './Button';
import { ViewHeader } from './ViewHeader';

export interface ReadingFileProps {
  readonly title: string;
  /** What is being done with it just now. */
  readonly step: string;
  readonly onCancel: () => void;
}

/** Half a second passes before it says that it is at work, so that a usual file does not flicker. */
const PATIENCE = 500;

/** A file being read: Escape and Avbryt end it. */
export function ReadingFile({ title, step, onCancel }: ReadingFileProps) {
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
      <ViewHeader title={title} takesFocus />
      {isSlow && (
        <>
          <p role="status">{step}</p>
          <div className="view-actions">
            <Button onPress={onCancel}>{appText.cancel}</Button>
          </div>
        </>
      )}
    </div>
  );
}
