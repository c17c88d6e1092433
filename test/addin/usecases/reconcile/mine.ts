import type { WorkbookPort } from '../../../../addin/src/ports/workbook';
import type {
  Choices,
  Compared,
  Comparison,
  Reconciled,
} from '../../../../addin/src/usecases/reconcile/reconciliation';
import type { RawCell } from '../../../../shared/sheets/grid';
import { readExplanations } from '../../../../shared/sheets/readExplanations';
import { textToStamp } from '../../../../shared/sheets/stampText';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import { append, empty, put, rowsOf } from '../../../e2e/excel/reconcile/colleagues';
import { missing } from '../book';
import { deskOver, given } from '../deskOver';

/** The sheet that most tests merge. */
export const MENTEES = templates.mentees.name;

/** My workbook and what I do in it; rows are counted among the filled ones. */
export type Mine = Awaited<ReturnType<typeof colleague>>;

/** Opens the workbook on the file road. */
export async function colleague(
  bytes: Uint8Array,
  address: string,
  {
    through = (port: WorkbookPort) => port,
  }: { readonly through?: (port: WorkbookPort) => WorkbookPort } = {},
) {
  const over = await deskOver({ bytes, address, key: `svod_${'a'.repeat(43)}`, through });
  const { desk, workbook: port } = over;
  const one = { desk, port };
  const rowAt = async (row: number, template: TemplateKey = 'mentees') =>
    (await rowsOf(one, template))[row] ?? missing(`row ${row}`);
  const compare = (template: TemplateKey = 'mentees'): Promise<Compared> =>
    given(desk.region(({ reconcile }) => reconcile.compare(template)));

  return {
    ...one,
    bytes: over.bytes,
    compare,
    compared: async (template?: TemplateKey): Promise<Comparison> => {
      const found = await compare(template);

      return found.kind === 'ready' ? found : missing(JSON.stringify(found));
    },
    take: (choices: Choices, template: TemplateKey = 'mentees'): Promise<Reconciled> =>
      given(desk.region(({ reconcile }) => reconcile.take(template, choices))),
    cell: async (row: number, key: string): Promise<RawCell> => (await rowAt(row)).values[key] ?? null,
    cellOf: async (code: string, key: string, template: TemplateKey): Promise<RawCell> =>
      (await rowsOf(one, template)).find(({ values }) => values.rowCode === code)?.values[key] ?? null,
    codes: async () => (await rowsOf(one, 'mentees')).map(({ values }) => values.rowCode),
    type: async (row: number, key: string, text: string, template: TemplateKey = 'mentees') =>
      put(one, template, (await rowAt(row, template)).row, { [key]: text }),
    empty: async (row: number) => empty(one, 'mentees', (await rowAt(row)).row),
    append: async (like: number, lastName: string) =>
      append(one, 'mentees', { ...(await rowAt(like)).values, lastName }),
    restamp: async (baseRevision: number) => {
      const entries = await port.listSheets();
      const stamp =
        textToStamp(entries.find(({ name }) => name === MENTEES)?.stamp ?? '') ?? missing('a stamp');

      await port.restamp([{ sheet: MENTEES, stamp: { ...stamp, baseRevision } }]);
    },
    /** All that matters of the sheet, whatever the order of its rows: cells, explanations, the stamp. */
    text: async () => {
      const rows = await rowsOf(one, 'mentees');
      const lines = rows.map(({ values }) => JSON.stringify(values)).sort();
      const findings = readExplanations(await port.readSheets(['Замечания']));
      const [grid] = await port.readSheets([MENTEES]);

      return [...lines, JSON.stringify(findings), grid?.stamp];
    },
  };
}
