import { type Columns, ROW_CODE } from '../columns/columns';
import { isFixedTemplate } from '../templates/fixedTemplate';
import type { Template } from '../templates/template';
import { cellName } from './a1';
import { columnValidation } from './columnValidation';
import { findingHighlights } from './findingHighlights';
import { fixedBody } from './fixedBody';
import type { GridRange } from './grid';
import { hasTargets } from './hasTargets';
import type { ListPlan } from './listPlan';
import type { ReferenceLabels } from './referenceLabels';
import { registryBody } from './registryBody';
import { type Neighbours, rowSums } from './rowSums';
import { columnRange, HEADING_ROW, isStarred, placeOf, type SheetLayout, sheetLayout } from './sheetLayout';
import type { ConditionalSpec, SheetSpec, ValidationSpec } from './sheetSpec';
import { type SheetAddress, sheetTop } from './sheetTop';

const HEADING_HEIGHT = 58;

/**
 * The sheet on which a reporter fills `template` in one year. With `columns` it is prefilled; without, a
 * registry is blank and a sheet with given rows shows them with blank values. `neighbours`, the sheets of the
 * same workbook, may add up to what is given here.
 */
export function templateSheet(
  template: Template,
  address: SheetAddress,
  columns: Columns | null,
  lists: ListPlan,
  labels: ReferenceLabels,
  neighbours: Neighbours = {},
): SheetSpec {
  const { region, reporter, year, baseRevision } = address;
  const fixedRows = template.fixedRows?.of(region, reporter, year);
  const sums = rowSums(template, neighbours, region);
  const layout = sheetLayout(template, fixedRows?.length ?? columns?.rows ?? 0, sums !== null);
  const context = { region, labels };
  const codeWidth = Math.max(0, ...(fixedRows ?? []).map(({ code }) => code.length + 3));
  const body =
    isFixedTemplate(template) && fixedRows
      ? fixedBody(layout, { template, fixedRows, columns, sums }, address, context)
      : registryBody(layout, columns, context);

  return {
    name: template.name,
    stamp: {
      region: region.key,
      template: template.key,
      version: template.version,
      year,
      reporter: reporter.key,
      baseRevision,
    },
    columns: layout.columns.map(({ key, width }) => ({
      width: key === ROW_CODE ? Math.max(width, codeWidth) : width,
    })),
    rows: [...sheetTop(template, address).map((cell) => ({ cells: [cell] })), headingRow(layout), ...body],
    table: { name: `Svod_${template.key}`, range: tableRange(layout) },
    validations: validations(layout, address, lists),
    conditionals: [...findingHighlights(layout), ...targetHighlights(layout, template)],
    charts: [],
    freeze: { rows: HEADING_ROW + 1, columns: template.frozenColumns },
    print: { landscape: true, titleRows: [HEADING_ROW, HEADING_ROW], signature: false },
  };
}

function headingRow({ columns }: SheetLayout): SheetSpec['rows'][number] {
  return {
    cells: columns.map(({ heading, column }) => ({
      value: heading,
      style: column && isStarred(column) ? 'headerRequired' : 'header',
    })),
    height: HEADING_HEIGHT,
  };
}

function tableRange({ columns, tableBottom }: SheetLayout): GridRange {
  return { top: HEADING_ROW, left: 0, bottom: tableBottom, right: columns.length - 1 };
}

function validations(
  layout: SheetLayout,
  { year, wording }: SheetAddress,
  lists: ListPlan,
): readonly ValidationSpec[] {
  return layout.columns.flatMap(({ key, column }) =>
    column
      ? [columnValidation(column, columnRange(layout, key, layout.inputBottom), year, lists, wording)]
      : [],
  );
}

/** The words beside the target coloured; blank where there is no target or no share. */
function targetHighlights(layout: SheetLayout, template: Template): readonly ConditionalSpec[] {
  if (!isFixedTemplate(template) || !hasTargets(template)) return [];

  const range = columnRange(layout, 'toTarget', layout.tableBottom);
  const [value, share, target, mark] = [template.fixedRows.value, 'share', 'target', 'toTarget'].map(
    (key) => `$${cellName(layout.firstRow, placeOf(layout, key))}`,
  );
  const fact = `IF(ISNUMBER(${share}),${share},${value})`;

  return [
    { range, formula: `AND(${mark}<>"",${fact}>=${target})`, style: 'good' },
    { range, formula: `AND(${mark}<>"",${fact}<${target})`, style: 'bad' },
  ];
}
