import { cellAddress } from '@shared/sheets/grid';
import type { SkippedText } from '@shared/sheets/initiatives/initiative-table';
import { describeSkippedText, importInitiativesText as text } from '@shared/text/sv-import-initiatives';

export interface ImportSkippedProps {
  readonly skipped: readonly SkippedText[];
}

/** More than anybody reads. */
const MOST_SHOWN = 200;

/** What stands in the file and took no part, with the reason. */
export function ImportSkipped({ skipped }: ImportSkippedProps) {
  if (skipped.length === 0) return null;
  return (
    <details className="mapimp-section">
      <summary>{text.skipped(skipped.length)}</summary>
      <div className="panel mapimp-columns">
        <table className="table" aria-label={text.skipped(skipped.length)}>
          <tbody>
            {skipped.slice(0, MOST_SHOWN).map(({ place, text: said, why }) => (
              <tr key={`${place.sheet}!${cellAddress(place)}`}>
                <th scope="row">{`${place.sheet} ${cellAddress(place)}`}</th>
                <td className="mapimp-sample">{said}</td>
                <td>{describeSkippedText(why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {skipped.length > MOST_SHOWN && (
          <p className="muted">{text.skippedMore(skipped.length - MOST_SHOWN)}</p>
        )}
      </div>
    </details>
  );
}
