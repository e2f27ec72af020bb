export interface YearHeadProps {
  /** The head of the label column. */
  readonly label: string;
  readonly years: readonly number[];
  readonly total: string;
}

/** The head that every table of figures has: label, one column per year, total. */
export function YearHead({ label, years, total }: YearHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{label}</th>
        {years.map((year) => (
          <th key={year} scope="col" className="figure">
            {year}
          </th>
        ))}
        <th scope="col" className="figure">
          {total}
        </th>
      </tr>
    </thead>
  );
}
