import { describe, expect, it } from 'vitest';
import { matchChoice } from './choice-words';
import { readHead } from './head-words';

describe('a column’s head', () => {
  it.each([
    ['Insats', 'title'],
    ['Namn på insatsen', 'title'],
    ['AKTIVITET', 'title'],
    ['Utförare', 'actor'],
    ['Kommun(er)', 'municipalities'],
    ['Berörda kommuner *', 'municipalities'],
    ['Insatsområde', 'focusAreas'],
    ['Insatsomrade', 'focusAreas'],
    ['Målgrupp (ålder)', 'targetGroup'],
    ['Evidensgrad', 'evidence'],
    ['Risk-faktorer', 'riskFactors'],
    ['Skyddsfaktorer:', 'protectiveFactors'],
    ['3. Effekt', 'effect'],
    ['Status 2025-01-01', 'status'],
    ['Kommentarer', 'notes'],
    ['Kontaktperson', 'person'],
    ['E-post', 'person'],
  ])('“%s” is %s', (head, field) => {
    expect(readHead(head)?.field).toBe(field);
  });

  it.each([
    '',
    '2024',
    'Nr',
    'x',
    'Kumla',
    'Vi har kartlagt insatser i kommunerna under våren och sammanställt dem här.',
  ])('“%s” is nothing known', (head) => {
    expect(readHead(head)).toBeNull();
  });
});

describe('a word of evidence, status or sector', () => {
  it.each([
    ['evidence', 'Stark evidens', 'strong'],
    ['evidence', 'måttlig', 'promising'],
    ['evidence', 'ej bedömd', 'unknown'],
    ['status', 'Pågående', 'ongoing'],
    ['status', 'Avslutad', 'ended'],
    ['sector', 'Ideell förening', 'civil'],
    ['sector', 'Kommunal', 'public'],
  ] as const)('of %s, “%s” is %s', (field, text, value) => {
    expect(matchChoice(field, text)).toEqual({ kind: 'exact', value });
  });

  it('with a slip of the pen is a proposal, and anything else is unknown', () => {
    expect(matchChoice('status', 'Avsluttad')).toEqual({ kind: 'alike', value: 'ended' });
    expect(matchChoice('evidence', 'kanske')).toEqual({ kind: 'unknown' });
  });
});
