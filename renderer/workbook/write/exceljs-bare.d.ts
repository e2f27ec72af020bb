/** The same library, bundled by its makers for a browser without polyfills of the language. */
declare module 'exceljs/dist/exceljs.bare.min.js' {
  import type { Workbook } from 'exceljs';

  const ExcelJS: { readonly Workbook: new () => Workbook };
  // eslint-disable-next-line no-restricted-syntax -- how the bundle exports itself is not ours to choose.
  export default ExcelJS;
}
