import { excelWorkbook } from '../../../addin/src/excel/excelWorkbook';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { bootInNode } from '../../excel-host/boot/bootInNode';
import type { BenchCase } from '../benchCase';
import { filledWorkbook } from '../data/filledWorkbook';
import { megabytes } from '../report/megabytes';

const ROWS = 10_000;

/** What goes over the wire to Excel and back when a filled workbook is drawn; the same on every machine. */
export const draw10k: BenchCase = {
  id: 'draw-10k',
  aim: 1.5,
  bound: 'atMost',
  async measure() {
    const specs = filledWorkbook(ROWS);
    const values = Buffer.byteLength(JSON.stringify(specs.map(valuesOf)));
    const excel = await bootInNode({ profile: 'web' });
    const removeGlobals = excel.installGlobals();

    try {
      const cost = await excel.host.measure(() => excelWorkbook().drawSheets(specs));

      if (excel.host.bugs.length > 0) throw new Error(excel.host.bugs.join('; '));

      return {
        ratio: (cost.sent + cost.received) / values,
        what: `drawing a workbook with 10,000 mentee rows and their mentors through Office.js: bytes both ways (syncs: ${cost.syncs}; biggest: ${megabytes(cost.biggest)}, Excel on the web takes 5) over JSON.stringify of the values; at most`,
        details: `${megabytes(cost.sent)} sent, ${megabytes(cost.received)} received against ${megabytes(values)}`,
      };
    } finally {
      // The library's last batch, which lets its references go, comes after the answer.
      await new Promise((resolve) => setTimeout(resolve, 0));
      removeGlobals();
      excel.close();
    }
  },
};

function valuesOf({ rows }: SheetSpec): readonly (readonly (string | number | null)[])[] {
  return rows.map(({ cells }) =>
    cells.map((cell) => (cell?.formula === undefined ? (cell?.value ?? null) : `=${cell.formula}`)),
  );
}
