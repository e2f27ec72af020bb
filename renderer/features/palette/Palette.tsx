import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { prepareSearch } from '@renderer/data/work';
import { closePalette } from '@renderer/stores/palette-store';
import { Dialog } from '@renderer/ui/Dialog';
import type { ProjectId } from '@shared/domain/ids';
import { paletteText } from '@shared/text/sv-palette';
import { itemsFor, type PaletteItem } from './palette-items';
import { useFound, type FoundState } from './use-found';
import './palette.css';

export interface PaletteProps {
  /** The project that is open; null for none: then only places are found. */
  readonly projectId: ProjectId | null;
}

/** The box that finds everything: places, every record of the project, and a new activity of the words typed. */
export function Palette({ projectId }: PaletteProps) {
  const [query, setQuery] = useState('');
  const found = useFound(projectId, query.trim());
  const items = itemsFor(projectId, query, found.found);
  useEffect(() => {
    if (projectId !== null) prepareSearch(projectId);
  }, [projectId]);
  return (
    <Dialog title={paletteText.title} isOpen onClose={closePalette}>
      <Choices
        label={projectId === null ? paletteText.fieldOverall : paletteText.field}
        query={query}
        items={items}
        status={statusOf(found, items)}
        onQuery={setQuery}
      />
    </Dialog>
  );
}

/** Places count as well: what leads somewhere is something. */
function statusOf({ state, query }: FoundState, items: readonly PaletteItem[]): string {
  if (state === 'reading') return paletteText.reading;
  if (state === 'failed') return paletteText.failed;
  if (state === 'idle') return '';
  const hits = items.filter(({ isNew }) => !isNew).length;
  return hits === 0 ? paletteText.nothing(query) : paletteText.count(hits);
}

interface ChoicesProps {
  readonly label: string;
  readonly query: string;
  readonly items: readonly PaletteItem[];
  readonly status: string;
  readonly onQuery: (query: string) => void;
}

/** A field with its choices below: arrows move, Enter takes. */
function Choices({ label, query, items, status, onQuery }: ChoicesProps) {
  const listId = useId();
  const [index, setIndex] = useState(0);
  const active = Math.min(index, items.length - 1);
  const choose = (item: PaletteItem | undefined): void => {
    if (!item) return;
    closePalette();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      setIndex((active + step + items.length) % items.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(items[active]);
    }
  };
  return (
    <div className="palette">
      <input
        className="palette-field"
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        {...(items.length > 0 && { 'aria-activedescendant': `${listId}-${String(active)}` })}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onQuery(event.target.value);
          setIndex(0);
        }}
      />
      <ul id={listId} className="palette-list" role="listbox" aria-label={label}>
        {items.map((item, place) => (
          <Choice
            key={item.key}
            id={`${listId}-${String(place)}`}
            item={item}
            isActive={place === active}
            onChoose={choose}
          />
        ))}
      </ul>
      <p className="caption" role="status">
        {status}
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly item: PaletteItem;
  readonly isActive: boolean;
  readonly onChoose: (item: PaletteItem) => void;
}

function Choice({ id, item, isActive, onChoose }: ChoiceProps) {
  return (
    <li
      id={id}
      className="palette-choice"
      role="option"
      aria-selected={isActive}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' });
      }}
      onClick={() => {
        onChoose(item);
      }}
    >
      <span className="palette-title">{item.title}</span>
      <span className="caption">{item.kind}</span>
    </li>
  );
}
