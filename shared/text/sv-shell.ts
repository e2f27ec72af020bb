import type { MenuCommand, SaveKind } from '../ipc/desktop-api';

/** What the shell itself says: menus, dialogs and the window's first title. */
export const svShell = {
  appName: 'Kraftsamling',
  about: 'Verktyg för offentligt samfinansierade utvecklingsprojekt. Allt sparas på den här datorn.',

  menus: { file: 'Arkiv', edit: 'Redigera', view: 'Visa', help: 'Hjälp' },
  commands: {
    newProject: 'Nytt projekt',
    openProject: 'Öppna projekt…',
    importWorkbook: 'Importera…',
    exportWorkbook: 'Exportera till Excel',
    exportCsv: 'Exportera CSV',
    printPdf: 'Spara som PDF…',
    print: 'Skriv ut…',
    undo: 'Ångra',
    redo: 'Gör om',
    find: 'Sök och gå till…',
    toggleOre: 'Visa ören',
    toggleTheme: 'Växla mellan ljust och mörkt',
  } satisfies Record<MenuCommand, string>,
  roles: {
    cut: 'Klipp ut',
    copy: 'Kopiera',
    paste: 'Klistra in',
    selectAll: 'Markera allt',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    resetZoom: 'Verklig storlek',
    fullScreen: 'Helskärm',
    about: 'Om Kraftsamling',
    quit: 'Avsluta',
    hide: 'Göm Kraftsamling',
    hideOthers: 'Göm övriga',
    showAll: 'Visa alla',
    developerTools: 'Utvecklarverktyg',
  },

  openDialog: { title: 'Välj en fil att importera', button: 'Importera', filter: 'Kalkylblad (Excel, CSV)' },
  exchangeDialog: {
    title: 'Välj en utbytesfil från en kollega',
    button: 'Öppna',
    filter: 'Utbytesfil (Kraftsamling)',
  },
  backupDialog: { title: 'Välj en säkerhetskopia', button: 'Öppna', filter: 'Säkerhetskopia' },
  attachmentDialog: { title: 'Välj en fil att länka till', button: 'Länka' },
  secondPlaceDialog: { title: 'Välj en andra plats för säkerhetskopiorna', button: 'Välj mappen' },
  /** The folder that is made in the second place. */
  secondPlaceFolder: 'Kraftsamling-säkerhetskopior',
  saveDialog: {
    title: 'Spara som',
    button: 'Spara',
    filters: {
      xlsx: 'Excel-arbetsbok',
      csv: 'Kommaseparerad text',
      pdf: 'PDF-dokument',
      json: 'Säkerhetskopia av allt',
      kraft: 'Utbytesfil för en kollega',
      html: 'Webbsida',
      docx: 'Word-dokument',
    } satisfies Record<SaveKind, string>,
    untitled: 'Namnlös',
  },

  crashed: {
    message: 'Fönstret har slutat fungera flera gånger',
    detail: 'Allt som är sparat finns kvar. Försök igen, eller avsluta och starta Kraftsamling på nytt.',
    again: 'Försök igen',
    quit: 'Avsluta',
  },
  hung: {
    message: 'Fönstret svarar inte',
    detail:
      'Vänta om du vet att något stort pågår. Om du laddar om finns allt som är sparat kvar, och det du skriver just nu kommer tillbaka.',
    wait: 'Vänta',
    reload: 'Ladda om',
  },
} as const;
