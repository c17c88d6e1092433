import type { DemoBook } from '../../../functions/local/demo/demoBooks';
import { serialToIso } from '../../../shared/cells/serialDate';
import { cellName } from '../../../shared/sheets/a1';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import type { CellSpec } from '../../../shared/sheets/sheetSpec';
import type { TemplateKey } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';
import { CITY } from '../../addin/usecases/cityFile';
import { cityBook } from '../../functions/local/commands/cityBook';

/** Rows as a user has them in some list: headings of the template and texts in Russian spelling, without codes. */
export type TypedRows = {
  readonly sheet: string;
  /** Without the star of the required ones. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The cell under the first heading. */
  readonly address: string;
  /** The address of a cell by row, from 0, and heading. */
  readonly cell: (row: number, heading: string) => string;
};

/** What the city of Khabarovsk fills in; without `columns` what it has nothing to mend in. */
export function typedRows(key: TemplateKey, columns: DemoBook['columns'] = cityBook.columns): TypedRows {
  const { name } = templates[key];
  const spec = reporterWorkbook({ ...CITY, columns }).find((one) => one.name === name);
  const table = spec?.table?.range;

  if (spec === undefined || !table) throw new Error(`no table on ${name}`);

  const { top, left, right } = table;
  const captions = (spec.rows[top]?.cells ?? []).slice(left, right + 1).map(textOf);
  const codes = captions.indexOf('Код строки');
  const width = codes < 0 ? captions.length - 1 : codes;
  const headings = captions.slice(0, width).map((text) => text.replace(/ \*$/, ''));
  const filled = columns[key]?.rows ?? 0;
  const rows = spec.rows
    .slice(top + 1, top + 1 + filled)
    .map(({ cells }) => Array.from({ length: width }, (_, at) => textOf(cells[left + at] ?? null)));
  const cell = (row: number, heading: string) => {
    const at = headings.indexOf(heading);

    if (at < 0) throw new Error(`${name} has no heading ${heading}`);

    return cellName(top + 1 + row, left + at);
  };

  return { sheet: name, headings, rows, address: cellName(top + 1, left), cell };
}

/** As a Russian Excel shows it. */
function textOf(cell: CellSpec | null): string {
  if (cell === null || cell.value === null) return '';
  if (typeof cell.value === 'string') return cell.value;
  if (cell.format?.includes('yyyy') !== true) return String(cell.value).replace('.', ',');

  const [year = '', month = '', day = ''] = (serialToIso(cell.value, false) ?? '').split('-');

  return `${day}.${month}.${year}`;
}
