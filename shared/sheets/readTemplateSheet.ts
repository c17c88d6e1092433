import type { CellReading } from '../cells/cellReading';
import { drain, type Steps } from '../checking/steps';
import { encodeColumn } from '../columns/encodeColumn';
import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { isFixedTemplate } from '../templates/fixedTemplate';
import type { Template } from '../templates/template';
import { bodyRows } from './bodyRows';
import { findHeading } from './findHeading';
import type { Grid } from './grid';
import { matchColumns } from './matchColumns';
import { readFindingTexts } from './readFindingTexts';
import { readFixedRows } from './readFixedRows';
import { readRegistry } from './readRegistry';
import { sheetFinding } from './sheetFinding';
import type { TemplateReading } from './templateReading';

/** Whose sheet is read, and how its references are resolved. */
export type SheetContext = {
  readonly region: Region;
  readonly reporter: Reporter;
  readonly year: number;
  readonly resolve: CellReading['resolve'];
};

/** Reads the sheet of `template`: columns by their captions, rows by their content, cells by their kind. */
export function readTemplateSheet(grid: Grid, template: Template, context: SheetContext): TemplateReading {
  return drain(readTemplateSheetSteps(grid, template, context));
}

/** `readTemplateSheet` in steps, which together go through as many cells as the sheet has in the template's columns. */
export function* readTemplateSheetSteps(
  grid: Grid,
  template: Template,
  context: SheetContext,
): Steps<TemplateReading> {
  const headingRow = findHeading(grid, template);

  if (headingRow === null) return unreadable(template, grid.name);

  const { columnsAt, findings } = matchColumns(grid.cells[headingRow] ?? [], template, grid.name);
  const body = bodyRows(grid, template, headingRow, columnsAt);
  const reading = isFixedTemplate(template)
    ? yield* readFixedRows(grid, template, body.rows, columnsAt, context)
    : yield* readRegistry(grid, template, body.rows, columnsAt, context);

  return {
    ...reading,
    columnsAt,
    ...readFindingTexts(grid, headingRow),
    findings: [...findings, ...body.findings, ...reading.findings],
  };
}

function unreadable(template: Template, sheet: string): TemplateReading {
  return {
    columns: {
      rows: 0,
      columns: Object.fromEntries(template.columns.map(({ key }) => [key, encodeColumn([])])),
    },
    findings: [sheetFinding('sheetHeadingNotFound', 'error', { sheet })],
    rows: [],
    columnsAt: new Map(),
    findingsAt: null,
    bodyTop: 0,
    findingTexts: [],
    newCodes: [],
  };
}
