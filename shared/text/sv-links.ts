/** Words about a link that was typed or picked: its way out of the app, and why it is none. */
export const linkText = {
  show: 'Visa i mappen',
  showOf: (title: string): string => `Visa ${title} i mappen`,
  copy: 'Kopiera adressen',
  copyOf: (title: string): string => `Kopiera adressen till ${title}`,
  copied: 'Kopierade adressen. Klistra in den i webbläsaren.',
  copiedPath: 'Kopierade sökvägen.',
  notCopied: 'Adressen gick inte att kopiera.',
  notShown: (title: string): string => `${title} gick inte att visa. Kontrollera att filen finns kvar.`,
  badTarget: 'Skriv en adress som börjar med https:// eller en hel sökväg till en fil.',
} as const;
