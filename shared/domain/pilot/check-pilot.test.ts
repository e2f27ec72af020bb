import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleWorkspace, projectId } from '@tests/fixtures/command-arbitrary';
import {
  granting,
  grantedPilot,
  pilotNamed,
  pilotProject as project,
  thousands,
  thousandsAYear,
} from '@tests/fixtures/pilot-sample';
import { applyCommand } from '../command/apply-command';
import type { Workspace } from '../command/workspace';
import { isoDate } from '../ids';
import { ore, ORE_LIMIT, sumOre } from '../money/ore';
import { pilotProblems } from './check-pilot';
import { decidePilot, grantYears } from './decide-pilot';
import { PILOT_STATES, type Pilot } from './pilot';
import { isGranted, movesFrom } from './pilot-moves';
import { leftFor, NO_AMOUNTS } from './reserve';

const codes = (before: Pilot | null, pilot: Pilot, others: readonly Pilot[] = []): readonly string[] =>
  pilotProblems(before, pilot, project, [...others, pilot]).map(({ code }) => code);

const save = (state: Workspace, pilot: Pilot) =>
  applyCommand(state, {
    kind: 'saveTracked',
    projectId,
    detail: pilot.title,
    records: [{ table: 'pilots', record: pilot }],
  });

const assessed = pilotNamed('Läsro', {
  state: 'assessment',
  years: { '2025': thousandsAYear({ applied: 300, reserved: 100 }) },
});

describe('a pilot', () => {
  it('needs a name and days within the project', () => {
    expect(codes(null, pilotNamed(' '))).toEqual(['titleEmpty']);
    expect(codes(null, pilotNamed('Läsro', { start: isoDate('2023-12-31') }))).toEqual(['outsidePeriod']);
    expect(codes(null, pilotNamed('Läsro'))).toEqual([]);
  });

  it('moves only as the states allow, whoever asks', () => {
    expect(codes(null, pilotNamed('Läsro', { state: 'running' }))).toContain('illegalMove');
    fc.assert(
      fc.property(fc.constantFrom(...PILOT_STATES), fc.constantFrom(...PILOT_STATES), (from, to) => {
        const before = grantedPilot('Läsro', 10, { state: from });
        const refused = codes(before, { ...before, state: to }).includes('illegalMove');
        expect(refused).toBe(from !== to && !movesFrom(from).includes(to));
      }),
    );
  });

  it('has no amounts below zero or beyond what is counted exactly, and pays no more than is granted', () => {
    const years = (amounts: object): Partial<Pilot> => ({ years: { '2025': { ...NO_AMOUNTS, ...amounts } } });
    expect(codes(null, pilotNamed('Läsro', years({ applied: ore(-1) })))).toContain('negativeAmount');
    expect(codes(null, pilotNamed('Läsro', years({ applied: ore(ORE_LIMIT + 1) })))).toContain(
      'amountTooLarge',
    );
    expect(codes(null, pilotNamed('Läsro', years({ paid: ore(1) })))).toContain('paidOverGranted');
  });

  it('is evaluated when the evaluation is written, and scaled up when somebody takes it over', () => {
    const running = grantedPilot('Läsro', 10, { state: 'running' });
    expect(codes(running, { ...running, state: 'evaluated' })).toEqual(['evaluationMissing']);
    const evaluated: Pilot = { ...running, state: 'evaluated', evaluation: 'Fler läser.' };
    expect(codes(running, evaluated)).toEqual([]);
    expect(codes(evaluated, { ...evaluated, state: 'scaledUp' })).toEqual(['ownerMissing']);
    const scaleUp = { plan: '', owner: 'Biblioteken', from: null };
    expect(codes(evaluated, { ...evaluated, state: 'scaledUp', scaleUp })).toEqual([]);
  });

  it('is not decided before its application came, whichever day is written last', () => {
    const application = { receivedOn: isoDate('2025-02-04'), diaryNumber: '', text: '' };
    const granted = grantedPilot('Läsro', 10);
    const reversed: Pilot = { ...granted, application };
    expect(pilotProblems(granted, reversed, project, [reversed])).toEqual([
      {
        code: 'decidedBeforeApplication',
        title: 'Läsro',
        decidedOn: '2025-02-03',
        receivedOn: '2025-02-04',
      },
    ]);
    expect(codes(reversed, { ...reversed, summary: 'Annat' })).toEqual([]);
    const sameDay = { ...granted, decision: granting({ decidedOn: isoDate('2025-02-04') }), application };
    expect(codes(granted, sameDay)).toEqual([]);
  });

  it('is closed for a reason', () => {
    const idea = pilotNamed('Läsro');
    expect(codes(idea, { ...idea, state: 'closed' })).toEqual(['closingReasonMissing']);
    const closed: Pilot = { ...idea, state: 'closed', closingReason: 'Ingen sökande.' };
    expect(codes(idea, closed)).toEqual([]);
    expect(codes(closed, { ...closed, closingReason: ' ' })).toEqual(['closingReasonMissing']);
    // One that came from elsewhere without a reason stays editable.
    const older: Pilot = { ...closed, closingReason: '' };
    expect(codes(older, { ...older, learning: 'Fråga tidigare.' })).toEqual([]);
  });
});

describe('a decision', () => {
  it('is there, with its number, before a pilot is granted or rejected', () => {
    expect(codes(assessed, { ...assessed, state: 'granted' })).toEqual(['decisionMissing']);
    expect(codes(assessed, { ...assessed, state: 'rejected', decision: granting() })).toEqual([
      'decisionMissing',
    ]);
    const unnumbered = { ...assessed, state: 'granted', decision: granting({ diaryNumber: ' ' }) } as const;
    expect(codes(assessed, unnumbered)).toEqual(['decisionMissing']);
    expect(codes(assessed, { ...assessed, state: 'granted', decision: granting() })).toEqual([
      'grantMissing',
    ]);
    expect(codes(assessed, decidePilot(assessed, granting({ outcome: 'rejected' }), {}))).toEqual([]);
  });

  it('is the only way to a granted amount, also for what is closed', () => {
    const years = { '2025': thousandsAYear({ granted: 10 }) };
    expect(codes(assessed, { ...assessed, years })).toEqual(['decisionMissing']);
    const closed: Pilot = { ...assessed, years, state: 'closed', closingReason: 'Drogs tillbaka.' };
    expect(codes(assessed, closed)).toEqual(['decisionMissing']);
  });

  it('is refused without a reserve', () => {
    const none = { ...project, decision: null };
    const granted = decidePilot(assessed, granting(), { '2025': thousands(10) });
    expect(pilotProblems(assessed, granted, none, [granted])).toEqual([
      { code: 'noReserve', title: 'Läsro' },
    ]);
  });

  it('over what is left is refused with the figures, or taken with a reason', () => {
    const others = [
      grantedPilot('Fritidsbank', 700),
      pilotNamed('Väntar', { years: { '2025': thousandsAYear({ reserved: 60 }) } }),
    ];
    const over = decidePilot(assessed, granting(), { '2025': thousands(241) });
    expect(pilotProblems(assessed, over, project, [...others, over])).toEqual([
      {
        code: 'overReserve',
        title: 'Läsro',
        year: 2025,
        reserve: thousands(1000),
        left: thousands(240),
        granted: thousands(241),
      },
    ]);
    expect(codes(assessed, decidePilot(assessed, granting(), { '2025': thousands(240) }), others)).toEqual(
      [],
    );
    const reasoned = granting({ overrideReason: 'Nämnden sköt till.' });
    const taken = decidePilot(assessed, reasoned, { '2025': thousands(241) });
    expect(codes(assessed, taken, others)).toEqual([]);
    // What was decided so can be worked on; without its reason it has to answer again.
    expect(codes(taken, { ...taken, learning: 'Nytt' }, others)).toEqual([]);
    expect(codes(taken, { ...taken, decision: granting() }, others)).toEqual(['overReserve']);
  });

  it('asks of nothing when a grant goes down or stays within what is left', () => {
    const granted = grantedPilot('Läsro', 500);
    expect(codes(granted, decidePilot(granted, granting(), { '2025': thousands(400) }))).toEqual([]);
  });

  it('gives its amounts and its state; changed later it gives its amounts alone', () => {
    const grant = { '2025': thousands(200), '2026': thousands(50) };
    const granted = decidePilot(assessed, granting(), grant);
    expect(granted.state).toBe('granted');
    expect(granted.years).toEqual({
      '2025': thousandsAYear({ applied: 300, reserved: 100, granted: 200 }),
      '2026': thousandsAYear({ granted: 50 }),
    });
    const running: Pilot = { ...granted, state: 'running' };
    const changed = decidePilot(running, granting({ diaryNumber: '25RS8' }), { '2025': thousands(200) });
    expect(changed.state).toBe('running');
    expect(Object.keys(changed.years)).toEqual(['2025']);
    expect(decidePilot(assessed, granting({ outcome: 'rejected' }), grant).years).toEqual(assessed.years);
  });

  it('is shown beside what is left of each year before and after it', () => {
    const all = [assessed, grantedPilot('Fritidsbank', 700)];
    expect(grantYears(assessed, [2025, 2026, 2027], { '2025': thousands(301) }, project, all)).toEqual([
      {
        year: 2025,
        reserve: thousands(1000),
        applied: thousands(300),
        granted: thousands(301),
        leftBefore: thousands(300),
        leftAfter: thousands(-1),
        isOver: true,
      },
      {
        year: 2026,
        reserve: thousands(1000),
        applied: 0,
        granted: 0,
        leftBefore: thousands(1000),
        leftAfter: thousands(1000),
        isOver: false,
      },
      { year: 2027, reserve: 0, applied: 0, granted: 0, leftBefore: 0, leftAfter: 0, isOver: false },
    ]);
  });
});

const NAMES = ['A', 'B', 'C', 'D'] as const;
const YEARS = ['2024', '2025', '2026'] as const;

/** One attempt at a change of one of four pilots; many are refused, as people's are. */
const anyAttempt = fc.record({
  name: fc.constantFrom(...NAMES),
  state: fc.constantFrom(...PILOT_STATES),
  year: fc.constantFrom(...YEARS),
  granted: fc.integer({ min: 0, max: 1_200 }).map(thousands),
  reserved: fc.integer({ min: 0, max: 400 }).map(thousands),
});

it('no history of decisions without a reason grants more of a year than its reserve', () => {
  fc.assert(
    fc.property(fc.array(anyAttempt, { maxLength: 40 }), (attempts) => {
      let state: Workspace = exampleWorkspace;
      for (const { name, state: to, year, granted, reserved } of attempts) {
        const now = state.pilots.find(({ title }) => title === name) ?? pilotNamed(name);
        const amounts = {
          ...(now.years[year] ?? NO_AMOUNTS),
          reserved,
          granted: isGranted(to) ? granted : ore(0),
        };
        const saved = save(state, {
          ...now,
          state: to,
          years: { ...now.years, [year]: amounts },
          decision: isGranted(to) ? granting() : now.decision,
          evaluation: 'Klar.',
          scaleUp: { plan: '', owner: 'Kommunen', from: null },
          closingReason: 'Slut.',
        });
        if (saved.ok) state = saved.value;
      }
      for (const year of YEARS) {
        const granted = sumOre(
          state.pilots
            .filter((pilot) => isGranted(pilot.state))
            .map((pilot) => pilot.years[year]?.granted ?? ore(0)),
        );
        expect(granted).toBeLessThanOrEqual(thousands(1000));
      }
    }),
  );
});

it('a grant is taken exactly when it is at most what is left for it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 1, max: 1_100 }), (taken, granted) => {
      const others = [grantedPilot('Fritidsbank', taken)];
      const decided = decidePilot(assessed, granting(), { '2025': thousands(granted) });
      const left = leftFor(assessed, 2025, project, [...others, assessed]);
      expect(codes(assessed, decided, others)).toEqual(thousands(granted) > left ? ['overReserve'] : []);
    }),
  );
});
