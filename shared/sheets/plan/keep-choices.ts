import type { ImportChoices, RowChoice } from './import-choices';

/** The choice that the user made, field by field; what nobody touched is as the new reading suggests. */
function keepRow(made: RowChoice, suggested: RowChoice, now: RowChoice): RowChoice {
  const isSameTarget = JSON.stringify(made.target) === JSON.stringify(suggested.target);
  return {
    include: made.include === suggested.include ? now.include : made.include,
    target: isSameTarget ? now.target : made.target,
    into: made.into === suggested.into ? now.into : made.into,
    label: made.label === suggested.label ? now.label : made.label,
  };
}

/**
 * The choices after a table has been read again with another unit or decimal sign: `made` until now, `suggested` when
 * the first reading came, `now` suggested by the new one. Rows are known again by their id.
 */
export function keepChoices(
  made: ImportChoices,
  suggested: ImportChoices,
  now: ImportChoices,
): ImportChoices {
  const rows = Object.entries(now.rows).map(([id, row]): [string, RowChoice] => {
    const [own, first] = [made.rows[id], suggested.rows[id]];
    return [id, own && first ? keepRow(own, first, row) : row];
  });
  return { ...made, rows: Object.fromEntries(rows), years: { ...now.years, ...made.years } };
}
