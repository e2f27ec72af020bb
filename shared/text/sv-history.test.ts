import { describe, expect, it } from 'vitest';
import type { PersonId, UtcTime } from '../domain/ids';
import { kronor } from '../domain/money/ore';
import { erasedContact, type Contact } from '../domain/people/contact';
import { NO_BREAK_SPACE, THIN_SPACE } from './format';
import {
  describeCount,
  describeLastChange,
  describePerson,
  describeStep,
  type AuthoredChange,
} from './sv-history';

const now = '2026-11-22T14:40:00.000Z' as UtcTime;
const at = '2026-11-22T14:32:00.000Z' as UtcTime;
const clock = new Date(at).toTimeString().slice(0, 5);

const karin: Contact = {
  id: 'k' as PersonId,
  name: 'Karin Ek',
  role: '',
  organisation: '',
  email: '',
  phone: '',
  erasedAt: null,
};
const raised: AuthoredChange = {
  person: karin,
  isHere: true,
  seq: 7,
  who: karin.id,
  at,
  label: { kind: 'import', detail: 'budget.xlsx', year: null },
  isUndo: false,
  isRedo: false,
  isReceived: false,
  difference: {
    field: 'cell',
    part: '2026',
    before: { ore: kronor(120_000), text: null },
    after: { ore: kronor(125_000), text: null },
  },
};

const typed = { kind: 'setCells', detail: 'Resor', year: 2026 } as const;

function told(change: Partial<AuthoredChange>, person: Contact | null = karin, isHere = true): string {
  const rules = { budgetId: 'b', names: new Map() };
  return describeLastChange({ ...raised, ...change, person, isHere }, now, rules)
    .replaceAll(THIN_SPACE, ' ')
    .replaceAll(NO_BREAK_SPACE, ' ');
}

describe('what a cell says of its last change', () => {
  it('names who, when, both amounts and the file', () => {
    expect(told({})).toBe(`Ändrad av Karin Ek ${clock}, 120 000 → 125 000 kr, import ”budget.xlsx”`);
  });

  it('says nothing of the way when it was typed', () => {
    expect(told({ label: typed })).toBe(`Ändrad av Karin Ek ${clock}, 120 000 → 125 000 kr`);
  });

  it('says where it was made when nobody has a name', () => {
    expect(told({ label: typed }, null)).toBe(`Ändrad ${clock} på den här datorn, 120 000 → 125 000 kr`);
    expect(told({ label: typed }, null, false)).toContain(`${clock} på en annan dator`);
  });

  it('says no name of an erased person', () => {
    expect(told({ label: typed }, erasedContact(karin.id, at))).toContain(`av en raderad person ${clock}`);
  });

  it('adds the day when it is not today', () => {
    const earlier = '2026-11-20T10:00:00.000Z' as UtcTime;
    expect(told({ label: typed, at: earlier })).toMatch(/^Ändrad av Karin Ek 2026-11-20 \d\d:\d\d, /);
  });

  it('says which file a colleague’s version came with, and what was taken back', () => {
    const label = { kind: 'mergeRecords', detail: 'x.kraft', year: null } as const;
    expect(told({ label, isReceived: true })).toContain('kom med ”x.kraft”');
    expect(told({ label: typed, isUndo: true })).toContain(', ångrat');
  });

  it('tells text that is no amount, empty cells, new rows and rules', () => {
    const before = { ore: null, text: 'ca 5' };
    const after = { ore: null, text: null };
    expect(told({ label: typed, difference: { ...raised.difference, before, after } })).toContain(
      '”ca 5” → tom',
    );
    const whole = { field: 'record', part: null, before: null, after: {} };
    expect(told({ difference: whole })).toBe(`Tillagd av Karin Ek ${clock}, import ”budget.xlsx”`);
    const rule = {
      field: 'rule',
      part: null,
      before: { kind: 'entered' },
      after: { kind: 'remainder' },
    };
    expect(told({ label: typed, difference: rule })).toContain('Inmatad → Resten av finansieringen');
  });
});

describe('words of the history', () => {
  it('says steps as sentences, also those that take back or repeat', () => {
    expect(describeStep({ label: typed, undoes: null, redoes: null })).toBe('Ändra Resor 2026');
    expect(describeStep({ label: typed, undoes: 3, redoes: null })).toBe('Ångra: ändra Resor 2026');
    expect(describeStep({ label: typed, undoes: null, redoes: 3 })).toBe('Gör om: ändra Resor 2026');
  });

  it('counts in words', () => {
    expect(describeCount(1, 1, false)).toBe('1 ändring.');
    expect(describeCount(412, 200, true)).toBe('412 ändringar i urvalet. De 200 senaste visas.');
  });

  it('has something to call everybody', () => {
    expect([
      describePerson(karin, true),
      describePerson(erasedContact(karin.id, at), false),
      describePerson(null, true),
      describePerson(undefined, false),
    ]).toEqual(['Karin Ek', 'En raderad person', 'Den här datorn', 'En annan dator']);
  });
});
