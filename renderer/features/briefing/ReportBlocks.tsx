import {
  cellText,
  type ReportBlock,
  type ReportCell,
  type ReportTable,
} from '@shared/domain/briefing/report-document';

/** A report as it will look in Word and on paper. */
export function ReportBlocks({ blocks }: { readonly blocks: readonly ReportBlock[] }) {
  // Blocks have no identity of their own, and are never moved: their places are their keys.
  return blocks.map((block, place) => <Block key={place} block={block} />);
}

function Block({ block }: { readonly block: ReportBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h3 className="report-section">{block.text}</h3> : <h4>{block.text}</h4>;
    case 'paragraph':
      return <p className="prose">{block.text}</p>;
    case 'list':
      return (
        <ul className="report-list">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table table={block} />;
  }
}

const figureClass = (cell: ReportCell | undefined): string | undefined =>
  typeof cell === 'object' ? 'figure' : undefined;

function Table({ table: { caption, head, rows } }: { readonly table: ReportTable }) {
  return (
    <table className="table report-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell, column) =>
            cellText(cell) === '' ? (
              <td key={column} />
            ) : (
              <th key={column} scope="col" className={figureClass(cell)}>
                {cellText(cell)}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place}>
            {row.map((cell, column) => (
              <td key={column} className={figureClass(head[column])}>
                {cellText(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
