import type { Columns } from '../columns/columns';
import type { SheetWording } from '../messages/sheetWording';
import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { type EnumerationItem, enumerationItems } from '../templates/enumerations';
import type { ColumnKind, EnumerationKey, Template, TemplateKey } from '../templates/template';
import { columnName } from './a1';
import { referredTo } from './referredTo';
import { rowName } from './rowName';
import { columnRange, placeOf, sheetLayout } from './sheetLayout';
import type { CellSpec, ValidationRule } from './sheetSpec';

/** One column of the lists sheet. */
export type ListColumn = {
  readonly key: string;
  readonly heading: string;
  readonly cells: readonly CellSpec[];
  /** The user adds to what the list shows. */
  readonly growing: boolean;
};

/** The lists of a workbook, and where each column finds its own; `null` for columns without a list. */
export type ListPlan = {
  readonly columns: readonly ListColumn[];
  readonly ruleOf: (kind: ColumnKind) => ValidationRule | null;
};

type Input = {
  readonly region: Region;
  readonly reporter: Reporter;
  readonly templates: readonly Template[];
  readonly sheets: Partial<Record<TemplateKey, Columns>>;
  readonly wording: SheetWording;
};

/**
 * Plans the lists that the sheets of `templates` draw on: one column for each enumeration, and for each sheet they
 * refer to whose rows are named by several columns their names joined by formulas. Names of one column are taken
 * straight from their own sheet. An organisation that reports itself has its own name for a list.
 */
export function listPlan(input: Input): ListPlan {
  const { region, templates, wording } = input;
  const columns = [...enumerationColumns(templates, region), ...referenceColumns(input)];

  return {
    columns,
    ruleOf: (kind) => {
      const place = columns.findIndex(({ key }) => key === listKey(kind));
      const column = columns[place];

      if (column) return ruleOf(column, place, wording);

      return kind.type === 'reference' ? namesRule(kind.to, input) : null;
    },
  };
}

function listKey(kind: ColumnKind): string | null {
  if (kind.type === 'enumeration' || kind.type === 'enumerationSet') return `list ${kind.enumeration}`;

  return kind.type === 'reference' ? `rows ${kind.to}` : null;
}

function ruleOf({ cells, growing }: ListColumn, place: number, { lists }: SheetWording): ValidationRule {
  return {
    kind: 'list',
    sheet: lists.name,
    source: { top: 1, left: place, bottom: cells.length, right: place },
    growing,
  };
}

/** The column of another sheet that names its rows; `null` where the workbook has no such sheet. */
function namesRule(to: TemplateKey, { templates, sheets }: Input): ValidationRule | null {
  const template = templates.find(({ key }) => key === to);
  const [name] = template?.rowsNamedBy?.[0] ?? [];

  if (template === undefined || name === undefined) return null;

  const layout = sheetLayout(template, sheets[to]?.rows ?? 0);

  return {
    kind: 'list',
    sheet: template.name,
    source: columnRange(layout, name, layout.inputBottom),
    growing: true,
  };
}

function enumerationColumns(templates: readonly Template[], region: Region): readonly ListColumn[] {
  const captions = new Map<EnumerationKey, string>();

  for (const { kind, caption } of templates.flatMap(({ columns }) => columns)) {
    if (kind.type !== 'enumeration' && kind.type !== 'enumerationSet') continue;
    if (!captions.has(kind.enumeration)) captions.set(kind.enumeration, caption);
  }

  return [...captions].flatMap(([key, heading]): ListColumn[] => {
    const items = offered(key, region);

    // A region without any roadmap has no tasks to offer, and a list cannot be empty.
    if (items.length === 0) return [];

    const cells = items.map(({ label }): CellSpec => ({ value: label, style: 'text' }));

    return [{ key: `list ${key}`, heading, cells, growing: false }];
  });
}

// Forms that disclose health or status are counted in the monitoring only, so no row is offered them.
function offered(key: EnumerationKey, region: Region): readonly EnumerationItem[] {
  const items = enumerationItems(key, region);

  if (key !== 'mentoringForm') return items;

  return items.filter((item) =>
    region.mentoringForms.some((form) => form.key === item.key && !form.countsOnly),
  );
}

function referenceColumns(input: Input): readonly ListColumn[] {
  const { templates, reporter } = input;

  return referredTo(templates).flatMap((to) => {
    const heading = captionOf(to, templates);
    const template = templates.find(({ key }) => key === to);
    const [first, ...more] = template?.rowsNamedBy?.[0] ?? [];

    if (to === 'organisations' && reporter.kind === 'organisation')
      return [ownColumn(reporter.name, heading)];
    if (template === undefined || first === undefined || more.length === 0) return [];

    return [joinedColumn(template, [first, ...more], heading, input)];
  });
}

/** The heading under which the first of `templates` refers to rows of `to`. */
function captionOf(to: TemplateKey, templates: readonly Template[]): string {
  const columns = templates.flatMap((template) => template.columns);

  return columns.find(({ kind }) => kind.type === 'reference' && kind.to === to)?.caption ?? '';
}

function ownColumn(name: string, heading: string): ListColumn {
  return { key: 'rows organisations', heading, cells: [{ value: name, style: 'text' }], growing: false };
}

/**
 * The name of every row of another sheet. INDEX over whole columns keeps pointing at the n-th row whatever is
 * deleted, sorted or inserted there; a plain reference would become #REF!.
 */
function joinedColumn(
  template: Template,
  keys: readonly string[],
  heading: string,
  { sheets }: Input,
): ListColumn {
  const filled = sheets[template.key];
  const layout = sheetLayout(template, filled?.rows ?? 0);
  const parts = keys.map((key) => columnName(placeOf(layout, key)));
  const part = (letters: string, row: number): string =>
    `INDEX(${template.name}!$${letters}:$${letters},${row})`;
  const cells = Array.from({ length: layout.inputBottom - layout.firstRow + 1 }, (_, index): CellSpec => {
    const row = layout.firstRow + index + 1;
    const formula = `TRIM(${parts.map((letters) => part(letters, row)).join('&" "&')})`;

    return {
      value: filled && index < filled.rows ? rowName(template.key, filled, index) : '',
      formula,
      style: 'computed',
    };
  });

  return { key: `rows ${template.key}`, heading, cells, growing: true };
}
