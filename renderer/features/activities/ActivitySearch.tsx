import { useEffect, useRef, useState } from 'react';
import { activitiesText } from '@shared/text/sv-activities';

export interface ActivitySearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** Milliseconds without a key before the words are searched for: a table redrawn between two keys helps nobody. */
const PAUSE = 150;

/** Typing draws nothing but the field itself; the table follows when the fingers rest, or at the latest with Enter. */
export function ActivitySearch({ search, onSearch }: ActivitySearchProps) {
  const [typed, setTyped] = useState({ from: search, text: search });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const text = typed.from === search ? typed.text : search;
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const seek = (sought: string): void => {
    clearTimeout(timer.current);
    onSearch(sought);
  };
  return (
    <input
      type="search"
      className="input activity-search"
      aria-label={activitiesText.search}
      placeholder={activitiesText.searchHint}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={({ target: { value } }) => {
        setTyped({ from: search, text: value });
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          seek(value);
        }, PAUSE);
      }}
      onBlur={() => {
        if (text !== search) seek(text);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') seek(text);
      }}
    />
  );
}
