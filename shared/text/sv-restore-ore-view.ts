import { formatInteger } from './format';

/** The words of the view "Återskapa ören"; the sentences about what was found are in sv-restore-ore. */
export const restoreOreViewText = {
  search: 'Sök ören',
  changeFigures: 'Ändra siffrorna',
  toBudget: 'Tillbaka till budgeten',
  task: 'Jämför med tabellen du fick. Skriv summorna precis som de står där, också när de är en krona fel. Töm en ruta som inte finns i tabellen. Du kan klistra in flera rutor på en gång.',
  printedTitle: 'Tabellen som den är tryckt',
  foundTitle: 'Tabellen med ören',
  foundHelp:
    'Tryckt i hela kronor → med ören. Under står hur mycket cellen ändrades. Inget är ändrat i budgeten än.',
  unit: 'Belopp i kr.',
  notWhole: (what: string, text: string): string =>
    `${what}: ”${text}” är inte hela kronor. Skriv till exempel ${formatInteger(2_001_541)}, eller töm rutan.`,
  group: { public: 'Summa offentliga finansiärer', private: 'Summa privata finansiärer' },
  keepsOre: 'har redan ören, som behålls',
  arrow: '→',
  failed: 'Sökningen kunde inte göras. Försök igen.',
  cancelled: 'Sökningen avbröts. Budgeten är oförändrad.',
  applied: (cells: number): string =>
    cells === 1
      ? 'En cell har fått ören. Ångra med Ctrl+Z.'
      : `${formatInteger(cells)} celler har fått ören. Ångra med Ctrl+Z.`,
  emptyBudget: 'Budgeten har inga belopp än. Skriv in eller importera tabellen först.',
} as const;
