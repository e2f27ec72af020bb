/** About what was typed and not saved when the window went away. */
export const draftText = {
  unsaved: (text: string): string => `Text som inte hann sparas: ”${text}”`,
  /** label null: the row is gone; year null: its label. */
  unsavedInCell: (label: string | null, year: number | null, text: string): string =>
    `Text som inte hann sparas i ${label ?? 'en rad som inte finns längre'}${year === null ? '' : ` ${String(year)}`}: ”${text}”`,
  use: 'Skriv in',
  drop: 'Släng',
} as const;
