/** The conditions of the example's decision; the followed-up ones carry the same words. */
export const KRAFTSAMLING_CONDITIONS = [
  'Beslutet gäller under förutsättning att projektets budget är fullt finansierad.',
  'I samband med genomförandet ska det framgå att Region Örebro län medfinansierar projektet.',
  'I övrigt gäller Region Örebro läns Allmänna villkor för medfinansiering (beslutade 2019-11-05, dnr 19RS9026).',
  'Finansiering sker inom ramen för regionalt utvecklingsstöd – statligt stöd.',
] as const;
