import type { ProjectFact } from '../project/project';

/** What the example's two source documents say, in their own words where they are short enough. */
export const KRAFTSAMLING_FACTS: readonly ProjectFact[] = [
  {
    heading: 'Syfte',
    text: 'Skapa och driva en länsgemensam utvecklingsmiljö, en plattform, för att stärka lokalt agerande och gemensamt lärande mellan olika samhällsaktörer.',
  },
  {
    heading: 'Projektmål',
    text: 'Den gemensamma plattformen har etablerats, och på längre sikt leder arbetet till ökad måluppfyllelse och bättre hälsa hos barn och unga.',
  },
  {
    heading: 'Delmål 1: Stärkt gemensamt lärande',
    text: 'Arrangera möten, forum och konferenser som bidrar till lärande och ständig förbättring. Genomföra en inledande kartläggning av insatser i Örebro län med betydande inverkan på målet och göra resultaten tillgängliga internt och mot externa parter.',
  },
  {
    heading: 'Delmål 2: Stärkt lokalt agerande',
    text: 'Starta ett antal lokala pilotprojekt i liten skala som kan bidra till erfarenheter och lärande. Målet är att de ska kunna utvecklas och skalas upp för att ingå i ordinarie verksamhet.',
  },
  {
    heading: 'Insatsområden',
    text: 'God förälder–barn-relation · Måluppfyllelse i skola/väl fungerande skolgång · Meningsfull fritid · Tryggt närsamhälle',
  },
  {
    heading: 'Plattformens funktioner',
    text: 'Projektstöd efter behov · Initiera nya projekt · Kunskapsöverföring · Skapa mötesplatser mellan olika aktörer',
  },
  {
    heading: 'Ingående kommuner',
    text: 'Askersund, Degerfors, Hallsberg, Hällefors, Karlskoga, Kumla, Laxå, Lekeberg, Lindesberg, Ljusnarsberg, Nora, Örebro',
  },
  {
    heading: 'Regional samverkan',
    text: 'Aktörer inom Partnerskapet för regional utveckling och andra offentliga, privata och civila verksamheter i länet som vill delta i testandet av nya arbetssätt och i det gemensamma lärandet.',
  },
  {
    heading: 'Perspektiv',
    text: 'Jämställdhet och integration, jämställdhetsintegrerat med ett intersektionellt perspektiv, i fördjupade analyser och vid prioritering av stöd till insatser.',
  },
  {
    heading: 'Långsiktighet',
    text: 'Arbetet ska drivas vidare och finansieras inom befintlig verksamhet på regional utveckling, om förvaltningen bedömer att det skapar stort värde för målen i den regionala utvecklingsstrategin.',
  },
  {
    heading: 'Uppföljning',
    text: 'Resultatindikatorer utformas inledningsvis, följs upp och utvecklas. Formativ utvärdering under projekttiden, etapputvärdering vid varje etapps slut och utvärdering av långsiktig effekt.',
  },
  {
    heading: 'Resultatspridning',
    text: 'Resultat sprids under projektet. Det ska framgå att Region Örebro län medfinansierar.',
  },
  {
    heading: 'Processteam',
    text: 'Processledare (finansieras i projektet) och en teammedlem på 20 % (finansieras av ordinarie verksamhet på RU). Stödfunktioner: kommunikatör och ekonom.',
  },
  {
    heading: 'Processtyrgrupp',
    text: 'Områdeschefer från Analys och strategi, Välfärd och folkhälsa, Utbildning och arbetsmarknad samt Kultur och ideell sektor.',
  },
  {
    heading: 'Referensgrupp',
    text: 'Partnerskapet för regional utveckling, förvaltningschef regional utveckling samt utvecklingsledare för den regionala utvecklingsstrategin.',
  },
  {
    heading: 'Finansiering',
    text: 'Det statliga anslaget 1:1 regionala tillväxtåtgärder, inriktning ”Projekt som bidrar till att rusta barn och unga” (2024-02-09 § 2). Utöver projektets medel kan 1:1-medel reserveras för piloter, högst 1 000 000 kr per år 2024–2026.',
  },
];
