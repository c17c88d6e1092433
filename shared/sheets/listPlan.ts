import type { Columns } from '../columns/columns';
import type { SheetWording } from '../messages/sheetWording';
import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { type EnumerationItem, enumerationItems } from '../templates/enumerations';
import type { ColumnKind, EnumerationKey, Template, TemplateKey } from '../templates/template';
import { columnName } from './a1';
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
 * Plans the lists that the sheets of `templates` draw on: one column for each enumeration, the mentors' full
 * names joined by formulas, and for an organisation that reports itself its own name. A municipality's
 * organisations are taken straight from their own sheet.
 */
export function listPlan(input: Input): ListPlan {
  const { region, reporter, templates, wording } = input;
  const mentors = templates.find(({ key }) => key === 'mentors');
  const columns = [
    ...enumerationColumns(templates, region),
    ...(reporter.kind === 'organisation' ? [ownColumn(reporter.name, wording)] : []),
    ...(mentors ? [mentorsColumn(mentors, input)] : []),
  ];
  const directory = templates.find(({ key }) => key === 'organisations');
  const directoryRows = input.sheets.organisations?.rows ?? 0;

  return {
    columns,
    ruleOf: (kind) => {
      if (kind.type === 'reference' && kind.to === 'organisations' && directory)
        return directoryRule(directory, directoryRows);

      const place = columns.findIndex(({ key }) => key === listKey(kind));
      const column = columns[place];

      return column ? ruleOf(column, place, wording) : null;
    },
  };
}

function listKey(kind: ColumnKind): string | null {
  if (kind.type === 'enumeration' || kind.type === 'enumerationSet') return kind.enumeration;

  return kind.type === 'reference' ? kind.to : null;
}

function ruleOf({ cells, growing }: ListColumn, place: number, { lists }: SheetWording): ValidationRule {
  return {
    kind: 'list',
    sheet: lists.name,
    source: { top: 1, left: place, bottom: cells.length, right: place },
    growing,
  };
}

function directoryRule(directory: Template, rows: number): ValidationRule {
  const layout = sheetLayout(directory, rows);

  return {
    kind: 'list',
    sheet: directory.name,
    source: columnRange(layout, 'shortName', layout.inputBottom),
    growing: true,
  };
}

function enumerationColumns(templates: readonly Template[], region: Region): readonly ListColumn[] {
  const captions = new Map<EnumerationKey, string>();

  for (const { kind, caption } of templates.flatMap(({ columns }) => columns)) {
    if (kind.type !== 'enumeration' && kind.type !== 'enumerationSet') continue;
    if (!captions.has(kind.enumeration)) captions.set(kind.enumeration, caption);
  }

  return [...captions].map(([key, heading]) => ({
    key,
    heading,
    cells: offered(key, region).map(({ label }) => ({ value: label, style: 'text' })),
    growing: false,
  }));
}

// Forms that disclose health or status are counted in the monitoring only, so no row is offered them.
function offered(key: EnumerationKey, region: Region): readonly EnumerationItem[] {
  const items = enumerationItems(key, region);

  if (key !== 'mentoringForm') return items;

  return items.filter((item) =>
    region.mentoringForms.some((form) => form.key === item.key && !form.countsOnly),
  );
}

function ownColumn(name: string, { lists }: SheetWording): ListColumn {
  return {
    key: 'organisations',
    heading: lists.organisations,
    cells: [{ value: name, style: 'text' }],
    growing: false,
  };
}

/**
 * The name of every row of the mentors' sheet. INDEX over whole columns keeps pointing at the n-th row whatever
 * is deleted, sorted or inserted there; a plain reference would become #REF!.
 */
function mentorsColumn(template: Template, { sheets, wording }: Input): ListColumn {
  const filled = sheets.mentors;
  const layout = sheetLayout(template, filled?.rows ?? 0);
  const parts = ['lastName', 'firstName', 'middleName'].map((key) => columnName(placeOf(layout, key)));
  const part = (letters: string, row: number): string =>
    `INDEX(${template.name}!$${letters}:$${letters},${row})`;
  const cells = Array.from({ length: layout.inputBottom - layout.firstRow + 1 }, (_, index): CellSpec => {
    const row = layout.firstRow + index + 1;
    const formula = `TRIM(${parts.map((letters) => part(letters, row)).join('&" "&')})`;

    return {
      value: filled && index < filled.rows ? rowName('mentors', filled, index) : '',
      formula,
      style: 'computed',
    };
  });

  return { key: 'mentors', heading: wording.lists.mentors, cells, growing: true };
}
