import type { Contact } from '../domain/people/contact';
import type { ContactPlace, RegisterExtract } from '../domain/people/register-extract';
import type { SnapshotProblem } from '../vault/vault';
import { formatInteger, formatList, formatMoment } from './format';
import { describeSnapshotProblem } from './sv-backups';

export const peopleText = {
  title: 'Personuppgifter',
  state: (count: number): string =>
    count === 0
      ? 'Ingen kontaktperson är inlagd.'
      : `${count === 1 ? 'En kontaktperson' : `${formatInteger(count)} kontaktpersoner`}. Skriv namn, e-post och telefon bara här, så går de att lämna ut och radera.`,
  add: 'Lägg till kontaktperson',
  emptyTitle: 'Här samlas projektets kontaktpersoner',
  emptyHelp:
    'Lägg in dem som projektet behöver nå: namn, roll, e-post och telefon. Uppgifterna stannar på den här datorn och i säkerhetskopiorna.',
  emptyRights: 'Den som är inlagd kan få ett utdrag över allt som finns om henne, och bli raderad överallt.',
  caption: 'Kontaktpersoner',
  name: 'Namn',
  role: 'Roll',
  organisation: 'Organisation',
  email: 'E-post',
  phone: 'Telefon',
  steps: 'Gjorda ändringar',
  actions: 'Åtgärder',
  actionsFor: (name: string): string => `Åtgärder för ${name}`,
  fieldOf: (field: string, name: string): string => `${field}, ${name}`,
  you: 'du',
  mine: 'Dina ändringar står som',
  mineEmpty: 'Skriv ditt namn',
  mineHelp: 'Namnet visas i Historik vid det som ändras på den här datorn.',
  mineErased: 'Dina ändringar står som en raderad person.',
  remove: 'Ta bort ur listan',
  removed: (name: string): string =>
    `Tog bort ${name} ur listan. Historiken minns uppgifterna tills personen raderas.`,
  former: 'Borttagna ur listan',
  formerHelp:
    'De syns inte längre bland kontaktpersonerna, men uppgifterna finns kvar i historiken tills personen raderas.',
  register: 'Registerutdrag',
  erase: 'Radera personen …',
  back: 'Till listan',
  roleExample: 'T.ex. processledare',
} as const;

export const registerText = {
  title: (name: string): string => `Registerutdrag för ${name}`,
  state: 'Allt som Kraftsamling på den här datorn vet om personen.',
  export: 'Exportera till Excel',
  exporting: 'Skapar registerutdraget …',
  exported: (file: string): string => `Sparade registerutdraget som ${file}`,
  fileName: (name: string, date: string): string => `Registerutdrag ${name} ${date}.xlsx`,
  contact: 'Kontaktuppgifter',
  field: 'Uppgift',
  value: 'Innehåll',
  notListed: 'Personen är borttagen ur listan; uppgifterna finns kvar i historiken.',
  earlier: 'Tidigare uppgifter',
  earlierHelp: 'Så har uppgifterna sett ut förut. De finns kvar i historiken.',
  noEarlier: 'Uppgifterna har inte ändrats.',
  contactFor: 'Kontaktperson för',
  steps: 'Ändringar som personen har gjort',
  noSteps: 'Personen har inte ändrat något.',
  when: 'När',
  what: 'Ändring',
  mentions: 'Texter som nämner personen',
  noMentions: 'Namn, e-post och telefon står inte i någon text.',
  where: 'Var',
  text: 'Text',
  named: 'Steg i historiken som nämner personen',
  noNamed: 'Historiken nämner inte personen i övrigt.',
  showAll: (count: number): string => `Visa alla ${formatInteger(count)}`,
  sheetAbout: 'Utdrag',
  sheetSteps: 'Ändringar',
  sheetMentions: 'Texter',
  madeAt: (date: string): string => `Skapat ${date}`,
} as const;

/** "Nora kommun", "Processteam: ekonom" */
export const describeContactPlace = (place: ContactPlace): string =>
  place.kind === 'actor' ? place.actor : `${place.team}: ${place.role}`;

/** "3 ändringar, den första 2024-08-01 14:32 och den senaste 2024-09-01 08:00." */
export function describeSteps({ steps }: Pick<RegisterExtract, 'steps'>): string {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return registerText.noSteps;
  if (steps.length === 1) return `En ändring, ${formatMoment(first.at)}.`;
  return `${formatInteger(steps.length)} ändringar, den första ${formatMoment(first.at)} och den senaste ${formatMoment(last.at)}.`;
}

export const erasureText = {
  title: (name: string): string => `Radera ${name}`,
  state: 'Läs igenom vad som händer. Inget raderas förrän du bekräftar längst ned.',
  whatHappens: 'Det här raderas',
  mentions: 'Så ändras texterna',
  mentionsHelp:
    'Namn, e-post och telefon byts mot ”[raderad]” i de här texterna, och på samma sätt i historiken och i säkerhetskopiorna.',
  noMentions:
    'Ingen text nämner personen med hela namnet, e-posten eller telefonnumret. Står bara en del av namnet någonstans, t.ex. förnamnet, behöver du ändra det själv.',
  partOfName:
    'Bara hela namnet, e-posten och telefonnumret hittas. Står en del av namnet någonstans, t.ex. förnamnet, behöver du ändra det själv.',
  before: 'Nu',
  after: 'Efter raderingen',
  stays: 'Det här nås inte',
  noUndo:
    'Raderingen går inte att ångra, varken med Ångra eller med en säkerhetskopia. Programmet startar om när den är klar.',
  confirm: 'Jag har läst vad som raderas och vet att det inte går att ångra',
  erase: (name: string): string => `Radera ${name}`,
  cancel: 'Avbryt',
  working: 'Raderar …',
  workingHelp: 'Alla säkerhetskopior skrivs om. Programmet startar om när det är klart.',
} as const;

/** What an erasure reaches, a sentence each. */
export function describeErasure(
  { contact, isListed, earlier, steps, named }: RegisterExtract,
  backups: { readonly here: number; readonly second: number },
  isMe: boolean,
): readonly string[] {
  const versions = earlier.length === 0 ? '' : ', även så som de har sett ut förut';
  const copies = (count: number, place: string): string =>
    `Alla säkerhetskopior ${place} (${formatInteger(count)} just nu): samma uppgifter och texter.`;
  return [
    `Kontaktuppgifterna${isListed ? '' : ', som bara historiken minns'}: ${knownFields(contact)}${versions}.`,
    steps.length === 0
      ? 'Historiken: personen har inte ändrat något.'
      : `Historiken: ${steps.length === 1 ? 'en ändring står' : `${formatInteger(steps.length)} ändringar står`} kvar med tid och belopp, men som gjorda av ”en raderad person”.`,
    ...(named.length === 0
      ? []
      : [
          `${named.length === 1 ? 'Ett steg i historiken nämner' : `${formatInteger(named.length)} steg i historiken nämner`} personen i text. Där byts det mot ”[raderad]”.`,
        ]),
    ...(backups.here === 0 ? [] : [copies(backups.here, 'på den här datorn')]),
    ...(backups.second === 0 ? [] : [copies(backups.second, 'på den andra platsen')]),
    ...(isMe ? ['Ditt eget namn: det du ändrar sedan står utan namn tills du skriver ett nytt.'] : []),
  ];
}

const FIELDS = ['name', 'role', 'organisation', 'email', 'phone'] as const;

/** The fields that say something, with their names. */
export const filledFields = (
  contact: Contact,
): readonly { readonly name: string; readonly value: string }[] =>
  FIELDS.filter((field) => contact[field] !== '').map((field) => ({
    name: peopleText[field],
    value: contact[field],
  }));

const knownFields = (contact: Contact): string =>
  formatList(filledFields(contact).map(({ name }) => name.toLowerCase()));

/** What an erasure does not reach, a sentence each. */
export function describeStays({ alike, contact }: RegisterExtract): readonly string[] {
  return [
    'Filer som du har exporterat eller skickat: Excel, PDF och utbytesfiler. Radera dem där de ligger.',
    'Säkerhetskopior som du har flyttat till andra mappar. De rensas när de öppnas i Kraftsamling, men filen ligger kvar.',
    ...(alike.length === 0
      ? []
      : [
          `${formatList(alike.map(({ name }) => name))} har samma namn, e-post eller telefon som ${contact.name} och rörs inte. Är det samma person, radera också den.`,
        ]),
  ];
}

/** Why nothing was erased, or not all of it, and what to do. */
export const describeErasureProblem = (problem: SnapshotProblem): string =>
  `Raderingen blev inte klar. ${describeSnapshotProblem(problem)} Radera sedan personen igen.`;
