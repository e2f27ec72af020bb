import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetName } from './sheet-name';

const named = (project: string, version: number): string => `${project} v${String(version)}`;

test('a sheet is called by project and version, cut to what Excel takes, the version kept', () => {
  const taken = new Set(['Innehåll']);
  expect(sheetName(named, 'Kraftsamling barn och unga', 1, taken)).toBe('Kraftsamling barn och unga v1');
  expect(sheetName(named, 'Kraftsamling för barn och unga i länet', 12, taken)).toBe(
    'Kraftsamling för barn och u v12',
  );
  expect(sheetName(named, 'Kraftsamling för barn och unga i landet', 12, taken)).toBe(
    'Kraftsamling för barn o v12 (2)',
  );
  expect(sheetName(named, 'a/b: [c]?', 1, taken)).toBe('a b c v1');
});

test('every sheet has a name of its own that Excel takes, whatever the projects are called', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 50 }), fc.integer({ min: 1, max: 9999 }))),
      (projects) => {
        const taken = new Set<string>();
        const names = projects.map(([project, version]) => sheetName(named, project, version, taken));
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/*?:[\]']/);
        }
      },
    ),
  );
});
