import type { Columns } from '../../../../shared/columns/columns';
import { findHeading } from '../../../../shared/sheets/findHeading';
import type { Grid } from '../../../../shared/sheets/grid';
import { readWorkbookSheets, type SheetReading } from '../../../../shared/sheets/readWorkbookSheets';
import { referenceResolver } from '../../../../shared/sheets/referenceResolver';
import { textToStamp } from '../../../../shared/sheets/stampText';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { WorkbookPort, WorkControl } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';
import type { Owner } from '../desk';
import { isRegistry, registryTemplate } from './mergeTemplate';

/** The municipality's own registries as they stand in its workbook. */
export type OwnBook = {
  readonly grids: readonly Grid[];
  readonly sheets: Partial<Record<TemplateKey, SheetReading>>;
  readonly columns: Partial<Record<TemplateKey, Columns>>;
  readonly resolve: ReturnType<typeof referenceResolver>;
};

/** The sheet rows are merged into. */
export type OwnSheet = { readonly grid: Grid; readonly reading: SheetReading; readonly headingRow: number };

/** Reads the registries of the workbook Svod works on. */
export async function readOwnBook(
  workbook: WorkbookPort,
  owner: Owner,
  control: WorkControl | undefined,
): Promise<OwnBook> {
  const entries = await workbook.listSheets();
  const names = entries.filter(({ stamp }) => isRegistryStamp(stamp)).map(({ name }) => name);
  const grids = await workbook.readSheets(names, control?.signal ? { signal: control.signal } : {});
  const { sheets } = readWorkbookSheets(grids, owner);
  const columns = Object.fromEntries(sheets.map((one) => [one.template.key, one.columns]));

  return {
    grids,
    sheets: Object.fromEntries(sheets.map((one) => [one.template.key, one])),
    columns,
    resolve: referenceResolver(columns, owner.reporter),
  };
}

/** The registry of `template`. Throws `sheetGone` where the workbook has none, or one without headings. */
export function ownSheet({ grids, sheets }: OwnBook, template: TemplateKey): OwnSheet {
  const reading = sheets[template];
  const grid = grids.find(({ name }) => name === reading?.sheet);
  const headingRow = grid ? findHeading(grid, registryTemplate(template)) : null;

  if (reading === undefined || grid === undefined || headingRow === null)
    throw new WorkbookFault('sheetGone', registryTemplate(template).name);

  return { grid, reading, headingRow };
}

function isRegistryStamp(stamp: string | null): boolean {
  const template = stamp === null ? null : (textToStamp(stamp)?.template ?? null);

  return template !== null && isRegistry(templates[template]);
}
