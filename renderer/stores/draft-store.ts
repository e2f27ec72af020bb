// What is typed and not yet saved, so that it outlives a window that crashes. The browser keeps it on this machine, beside
// the data and never among them: only the user, who is shown it again, makes a change of it. A crashed page loses none of
// it; when the whole app is killed the last five seconds or so are gone, as Chromium writes this store in batches.

const PREFIX = 'kraftsamling-draft/';

/** A text that was being typed, and the field it was typed in: a path that begins with what the field belongs to. */
export interface KeptDraft {
  readonly field: string;
  readonly text: string;
}

/** Keeps what a field holds just now; cheap enough for every keystroke. */
export function keepDraft(field: string, text: string): void {
  try {
    localStorage.setItem(PREFIX + field, text);
  } catch {
    // A full disk: the field itself still has the text, and saving it says what is wrong.
  }
}

/** Forgets a field's draft: it is saved, or given up. */
export const dropDraft = (field: string): void => {
  localStorage.removeItem(PREFIX + field);
};

/** What was typed in a field and not saved; null when there is nothing. */
export const draftOf = (field: string): string | null => localStorage.getItem(PREFIX + field);

/** One field's draft, for a part of the UI that keeps it without knowing where. */
export const fieldDraft = (field: string) => ({
  read: () => draftOf(field),
  keep: (text: string) => {
    keepDraft(field, text);
  },
  drop: () => {
    dropDraft(field);
  },
});

/** The drafts of all fields whose path begins so. */
export function draftsIn(place: string): readonly KeptDraft[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX + place))
    .map((key) => ({ field: key.slice(PREFIX.length), text: localStorage.getItem(key) ?? '' }));
}
