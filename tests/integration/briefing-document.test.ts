import { strFromU8, unzipSync } from 'fflate';
import { buildDocument } from '@renderer/workbook/document/build-document';
import { briefing } from '@shared/domain/briefing/briefing';
import { wholeProject } from '@shared/domain/briefing/periods';
import { cellLines, type ReportTable } from '@shared/domain/briefing/report-document';
import { isoDate } from '@shared/domain/ids';
import { reportTableInWords } from '@shared/text/sv-report-blocks';
import { briefingDocument } from '@shared/text/sv-briefing';
import { exampleBriefingSources } from '@tests/fixtures/example-work';
import { textInLibreOffice } from '@tests/fixtures/libreoffice';
import { beforeAll, describe, expect, it } from 'vitest';

const sources = exampleBriefingSources();
const report = briefingDocument(briefing(sources, wholeProject(sources.project), isoDate('2026-11-22')));
const tables = report.blocks.filter((block): block is ReportTable => block.kind === 'table');
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

let bytes: Uint8Array<ArrayBuffer>;
let parts: Readonly<Record<string, string>>;
beforeAll(async () => {
  bytes = await buildDocument(report);
  parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
});
const part = (name: string): string => parts[name] ?? '';

describe('the steering group’s document in Word', () => {
  it('is in Swedish, with a title', () => {
    expect(part('word/styles.xml')).toContain('w:val="sv-SE"');
    expect(part('docProps/core.xml')).toContain(`<dc:title>${report.title}</dc:title>`);
  });

  it('says that the app made it, and nobody unnamed', () => {
    expect(part('docProps/core.xml')).toContain('<dc:creator>Kraftsamling</dc:creator>');
    expect(part('docProps/core.xml')).toContain('<cp:lastModifiedBy>Kraftsamling</cp:lastModifiedBy>');
  });

  it('has one heading 1 and a real heading for each section', () => {
    const headings = [...part('word/document.xml').matchAll(/w:pStyle w:val="Heading(\d)"/g)].map(
      ([, level]) => Number(level),
    );
    const expected = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
    expect(headings).toEqual([1, ...expected]);
  });

  it('has a head that is told as one, and a caption, for each table', () => {
    const document = part('word/document.xml');
    expect(tables.length).toBeGreaterThan(4);
    expect(document.match(/<w:tblHeader/g)).toHaveLength(tables.length);
    expect(document.match(/w:pStyle w:val="Caption"/g)).toHaveLength(tables.length);
  });

  it('has alternative text for each table, last of its properties as the format wants it', () => {
    const texts = [
      ...part('word/document.xml').matchAll(
        /<w:tblCaption w:val="([^"]*)"\/><w:tblDescription w:val="([^"]*)"\/><\/w:tblPr>/g,
      ),
    ].map(([, caption, description]) => [caption, description]);
    expect(texts).toEqual(tables.map((table) => [table.caption, reportTableInWords(table)]));
  });

  it('has columns that come to the width of the text', () => {
    const grids = part('word/document.xml').match(/<w:tblGrid>.*?<\/w:tblGrid>/g) ?? [];
    expect(grids).toHaveLength(tables.length);
    for (const grid of grids) {
      const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
      const total = widths.reduce((sum, width) => sum + width, 0);
      expect(total).toBeGreaterThan(9000);
      expect(total).toBeLessThanOrEqual(9026);
    }
  });

  it('has no picture, and so none without words', () => {
    expect(part('word/document.xml')).not.toMatch(/<w:drawing|<w:pict/);
  });

  it('opens in LibreOffice and shows every word and figure of the screen', async () => {
    const shown = onOneLine(await textInLibreOffice(bytes));
    const words = report.blocks.flatMap((block): readonly string[] => {
      if (block.kind === 'list') return block.items;
      if (block.kind !== 'table') return [block.text];
      return [block.caption, ...[block.head, ...block.rows].flatMap((row) => row.flatMap(cellLines))];
    });
    for (const text of [report.title, report.subtitle, ...words]) expect(shown).toContain(onOneLine(text));
  }, 120_000);
});
