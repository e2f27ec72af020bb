import { isoDate } from '@shared/domain/ids';
import { describe, expect, it } from 'vitest';
import { readDecision, refusedAt, type DecisionEntry, type DecisionTexts } from './read-decision';

const texts: DecisionTexts = {
  decidedOn: '2025-02-03',
  diaryNumber: '25RS101',
  reason: '',
  overrideReason: '',
  grants: { '2025': '10 000' },
};
const entry: DecisionEntry = {
  title: 'Läsro',
  outcome: 'granted',
  years: [2024, 2025],
  isOver: false,
  today: isoDate('2025-06-30'),
};

describe('a decision as it is typed', () => {
  it('tells everything that is wrong with it, each at its field', () => {
    const wrong = { ...texts, decidedOn: '2025-07-01', diaryNumber: ' ', grants: { '2025': 'abc' } };
    const read = readDecision(wrong, entry);
    expect(read).toEqual({
      ok: false,
      error: {
        decidedOn: expect.stringContaining('har inte varit än') as string,
        diaryNumber: expect.stringContaining('saknar diarienummer') as string,
        grant2025: expect.stringContaining('”abc” är inte ett belopp') as string,
      },
    });
  });

  it('asks for no amounts when it is rejected', () => {
    const read = readDecision({ ...texts, grants: { '2025': 'abc' } }, { ...entry, outcome: 'rejected' });
    expect(read).toMatchObject({ ok: true, value: { outcome: 'rejected', decidedOn: '2025-02-03' } });
  });

  it('keeps a reason to go over only where it does', () => {
    const reasoned = { ...texts, overrideReason: ' Nämnden ' };
    expect(readDecision(reasoned, entry)).toMatchObject({ value: { overrideReason: '' } });
    expect(readDecision(reasoned, { ...entry, isOver: true })).toMatchObject({
      value: { overrideReason: 'Nämnden' },
    });
  });

  it('is refused at the field that the refusal is about', () => {
    const title = 'Läsro';
    const days = { decidedOn: isoDate('2019-01-01'), receivedOn: isoDate('2025-01-01') };
    expect(refusedAt({ code: 'decidedBeforeApplication', title, ...days }, [2025])).toEqual({
      decidedOn:
        'Beslutet om ”Läsro” är daterat 1 januari 2019, men ansökan kom in 1 januari 2025. Rätta det datum som är fel.',
    });
    expect(Object.keys(refusedAt({ code: 'grantMissing', title }, [2024, 2025]))).toEqual(['grant2024']);
    expect(Object.keys(refusedAt({ code: 'noReserve', title }, [2025]))).toEqual(['form']);
  });
});
