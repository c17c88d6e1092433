import type { WorkbookPort } from '../../../../addin/src/ports/workbook';
import type { Desk, SentSheet } from '../../../../addin/src/usecases/desk';
import type {
  Choices,
  Comparison,
  Reconciled,
} from '../../../../addin/src/usecases/reconcile/reconciliation';
import type { Side } from '../../../../shared/columns/merge/merge';
import { captionKey } from '../../../../shared/sheets/captionKey';
import type { RawCell } from '../../../../shared/sheets/grid';
import { HEADING_ROW } from '../../../../shared/sheets/sheetLayout';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import { missing } from '../../../addin/usecases/book';
import { deskOver, given } from '../../../addin/usecases/deskOver';

/** A row of a sheet by the template's columns, as it stands there. */
export type TypedRow = Readonly<Record<string, RawCell>>;

/** Somebody at a workbook, on whichever road; rows are found by what stands in them. */
export type Colleague = {
  readonly desk: Desk;
  readonly port: WorkbookPort;
};

/** A colleague who works on the file. */
export async function onFile(bytes: Uint8Array, address: string, key: string) {
  const over = await deskOver({ bytes, address, key });

  return { ...over, port: over.workbook };
}

/** The filled rows of a sheet, and where each stands (zero-based). */
export async function rowsOf({ port }: Colleague, template: TemplateKey) {
  const { grid, places } = await laidOut(port, template);
  const filled = [...places].filter(([key]) => !['rowCode', 'personCode'].includes(key));

  return grid.cells.flatMap((cells, row) => {
    const isFilled = row > HEADING_ROW && filled.some(([, place]) => textOfCell(cells[place]) !== '');
    const values = [...places].map(([key, place]) => [key, cells[place] ?? null] as const);

    return isFilled ? [{ row, cells, values: Object.fromEntries(values) as TypedRow }] : [];
  });
}

/** The row that bears the name. */
export async function rowNamed(one: Colleague, template: TemplateKey, key: string, text: string) {
  const rows = await rowsOf(one, template);

  return rows.find(({ values }) => values[key] === text) ?? missing(text);
}

/** Puts values into a row, as a user does; '' empties a cell. */
export async function put({ port }: Colleague, template: TemplateKey, row: number, values: TypedRow) {
  const { places } = await laidOut(port, template);

  await port.writeColumns(
    templates[template].name,
    Object.entries(values).map(([key, value]) => ({
      column: places.get(key) ?? missing(key),
      top: row,
      values: [typeof value === 'number' ? value : textOfCell(value)],
    })),
  );
}

/** Adds a row under the last one, without codes. */
export async function append(one: Colleague, template: TemplateKey, values: TypedRow) {
  const rows = await rowsOf(one, template);

  await put(one, template, (rows.at(-1)?.row ?? HEADING_ROW) + 1, {
    ...values,
    rowCode: '',
    ...('personCode' in values ? { personCode: '' } : {}),
  });
}

/** Empties a row, as people delete one who do not remove it. */
export async function empty(one: Colleague, template: TemplateKey, row: number) {
  const { places } = await laidOut(one.port, template);

  await put(one, template, row, Object.fromEntries([...places.keys()].map((key) => [key, ''])));
}

/** Sends, and gives how it ended for each sheet. */
export async function sent({ desk }: Colleague): Promise<readonly SentSheet[]> {
  return (await given(desk.send(() => undefined))).sheets;
}

/** How the sending of one sheet ended. */
export function endOf(sheets: readonly SentSheet[], template: TemplateKey): string {
  const end = sheets.find((one) => one.template === template)?.end ?? missing(template);

  return end.kind === 'refused' ? end.error.code : end.kind;
}

/** Lays the newest version over the sheet. */
export async function compared({ desk }: Colleague, template: TemplateKey): Promise<Comparison> {
  const found = await given(desk.region(({ reconcile }) => reconcile.compare(template)));

  return found.kind === 'ready' ? found : missing(JSON.stringify(found));
}

/** Takes it over, with the same answer to every question unless one is given. */
export function taken(
  { desk }: Colleague,
  template: TemplateKey,
  rest: Side | null,
  each: Choices['each'] = new Map(),
): Promise<Reconciled> {
  return given(desk.region(({ reconcile }) => reconcile.take(template, { each, rest })));
}

async function laidOut(port: WorkbookPort, template: TemplateKey) {
  const { name, columns } = templates[template];
  const [grid = missing(name)] = await port.readSheets([name]);
  const headings = (grid.cells[HEADING_ROW] ?? []).map((cell) => captionKey(textOfCell(cell)));
  const places = new Map(
    columns.flatMap(({ key, caption }) => {
      const place = headings.indexOf(captionKey(caption));

      return place < 0 ? [] : [[key, place] as const];
    }),
  );

  return { grid, places };
}
