import { useRef, useState, type ReactNode } from 'react';
import { Button } from '@renderer/ui/Button';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import { NewPart } from './NewPart';

export interface PartSectionProps {
  /** The heading's id. */
  readonly id: string;
  readonly title: string;
  /** The button that begins a new one, and the label of its field. */
  readonly add: string;
  readonly fresh: string;
  /** What belongs here, said when nothing does yet. */
  readonly empty: string;
  readonly isEmpty: boolean;
  readonly onAdd: (title: string) => Promise<FieldOutcome>;
  /** A sensible first content, offered when nothing is there. */
  readonly starter?: { readonly label: string; readonly onPress: () => Promise<unknown> };
  /** Within another panel, below its heading. */
  readonly isInner?: boolean;
  readonly children: ReactNode;
}

/** One kind of parts: heading, what is there, and the way to add more without leaving the keyboard. */
export function PartSection(props: PartSectionProps) {
  const { id, title, add, fresh, empty, isEmpty, onAdd, starter, isInner = false, children } = props;
  const [isAdding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const Heading = isInner ? 'h3' : 'h2';
  const stop = (isByKey: boolean): void => {
    setAdding(false);
    if (isByKey) button.current?.focus();
  };
  const begin = (): void => {
    setAdding(true);
  };
  const startOff = async (): Promise<void> => {
    // The starter's own button is about to go.
    button.current?.focus();
    await starter?.onPress();
  };
  return (
    <section
      className={isInner ? 'project-section' : 'panel project-section'}
      aria-labelledby={id}
      data-part-section
    >
      <div className="section-head">
        <Heading id={id}>{title}</Heading>
        <Button ref={button} tone="quiet" onPress={begin}>
          {add}
        </Button>
      </div>
      {isEmpty && !isAdding && (
        <div className="part-empty">
          <p className="prose muted">{empty}</p>
          {starter && <Button onPress={() => void startOff()}>{starter.label}</Button>}
        </div>
      )}
      {children}
      {isAdding && <NewPart label={fresh} onAdd={onAdd} onStop={stop} />}
    </section>
  );
}
