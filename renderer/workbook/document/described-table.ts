import { Table, type IContext, type ITableOptions, type IXmlableObject } from 'docx';

type Children = readonly Readonly<Record<string, unknown>>[];

const textProperty = (name: 'w:tblCaption' | 'w:tblDescription', value: string) => ({
  [name]: { _attr: { 'w:val': value } },
});

/** A table with alternative text, for which the library has no option: its title, and what it holds. */
export class DescribedTable extends Table {
  constructor(
    options: ITableOptions,
    private readonly title: string,
    private readonly description: string,
  ) {
    super(options);
  }

  /** What the library writes, with two properties more: in the format's own order they are the last. */
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const [properties, ...others] = super.prepForXml(context)?.['w:tbl'] as Children;
    const own = [
      textProperty('w:tblCaption', this.title),
      textProperty('w:tblDescription', this.description),
    ];
    return { 'w:tbl': [{ 'w:tblPr': [...(properties?.['w:tblPr'] as Children), ...own] }, ...others] };
  }
}
