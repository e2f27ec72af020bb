import {
  cellLines,
  cellText,
  isFigure,
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

const columnClass = (head: ReportCell | undefined): string => (isFigure(head) ? 'figure' : 'report-words');

/** Words, and what stands under them. */
function Cell({ cell }: { readonly cell: ReportCell }) {
  const [words = '', under] = cellLines(cell);
  return (
    <>
      {words}
      {under !== undefined && <span className="report-under">{under}</span>}
    </>
  );
}

function Table({ table: { caption, head, rows, hasSum = false } }: { readonly table: ReportTable }) {
  return (
    <table className="table report-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cellText(cell)} scope="col" className={columnClass(cell)}>
              <Cell cell={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place} className={hasSum && place === rows.length - 1 ? 'is-sum' : undefined}>
            {row.map((cell, column) => (
              <td key={column} className={columnClass(head[column])}>
                <Cell cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
