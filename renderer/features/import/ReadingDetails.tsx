import { memo, useState } from 'react';
import { Button } from '@renderer/ui/Button';
import { cellAddress } from '@shared/sheets/grid';
import type { RecognisedTable, RecognisedWorkbook, SkippedPlace } from '@shared/sheets/recognised';
import { importText } from '@shared/text/sv-import';
import { describeReason, describeSkip } from '@shared/text/sv-sheets';

export interface ReadingDetailsProps {
  readonly workbook: RecognisedWorkbook;
  readonly table: RecognisedTable;
}

/** What was left out and why, and how the sheet was read: closed until asked for, with the count in the title. */
export const ReadingDetails = memo(ReadingDetailsSection);

function ReadingDetailsSection({ workbook, table }: ReadingDetailsProps) {
  const { skipped } = workbook;
  return (
    <section className="import-section" aria-label={importText.details}>
      <details>
        <summary>{importText.skippedCount(skipped.length)}</summary>
        {skipped.length > 0 && <SkippedTable skipped={skipped} />}
      </details>
      <details>
        <summary>{importText.reasons}</summary>
        <ul className="import-reasons">
          {table.reasons.map((reason, index) => (
            <li key={index}>{describeReason(reason)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const AT_ONCE = 100;

function SkippedTable({ skipped }: { readonly skipped: readonly SkippedPlace[] }) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{importText.skippedCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{importText.cell}</th>
              <th scope="col">{importText.content}</th>
              <th scope="col">{importText.why}</th>
            </tr>
          </thead>
          <tbody>
            {skipped.slice(0, shown).map(({ place, shown: text, why }, index) => (
              <tr key={index}>
                <th scope="row">{`${place.sheet}!${cellAddress(place)}`}</th>
                <td>{text}</td>
                <td>{describeSkip(why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown < skipped.length && (
        <div className="view-actions">
          <span className="muted">{importText.placesShown(shown, skipped.length)}</span>
          <Button
            onPress={() => {
              setShown(shown + AT_ONCE);
            }}
          >
            {importText.showMore}
          </Button>
        </div>
      )}
    </>
  );
}
