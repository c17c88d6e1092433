import type { Columns } from '../columns/columns';
import { sheets as en } from '../messages/en/sheets';
import { sheets as ru } from '../messages/ru/sheets';
import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { owedTemplates } from '../regions/usedTemplates';
import type { TemplateKey } from '../templates/template';
import { TEMPLATE_KEYS, templates } from '../templates/templates';
import { listPlan } from './listPlan';
import { listsSheet } from './listsSheet';
import { type ReferenceLabels, referenceLabels } from './referenceLabels';
import type { SheetSpec } from './sheetSpec';
import { startSheet } from './startSheet';
import { templateSheet } from './templateSheet';

/**
 * The workbook one reporter fills in one year: «Начало», a sheet for each of `templates` (those the reporter owes,
 * unless told otherwise), in the order of filling, and the hidden lists. With `columns` (whole columns of the workbook, not only the shared
 * ones) the sheets are prefilled.
 */
export function reporterWorkbook(input: {
  readonly region: Region;
  readonly reporter: Reporter;
  readonly year: number;
  readonly templates?: readonly TemplateKey[];
  readonly columns?: Partial<Record<TemplateKey, Columns>>;
  /** The revision each sheet continues. */
  readonly baseRevisions?: Partial<Record<TemplateKey, number>>;
  readonly language?: 'ru' | 'en';
}): SheetSpec[] {
  const { region, reporter, year, columns = {}, baseRevisions = {}, language = 'ru' } = input;
  const wording = { ru, en }[language];
  const wanted = input.templates ?? withColumns(owedTemplates(region, reporter, year), columns);
  const drawn = TEMPLATE_KEYS.filter((key) => wanted.includes(key)).map((key) => templates[key]);
  const plan = listPlan({ region, reporter, templates: drawn, sheets: columns, wording });
  const labels = ownLabels(reporter, referenceLabels(columns));
  const lists = listsSheet(plan, wording.lists.name);
  const neighbours = Object.fromEntries(drawn.map(({ key }) => [key, columns[key] ?? null]));

  return [
    startSheet(drawn, { region, reporter, year, baseRevision: 0, wording }),
    ...drawn.map((template) => {
      const address = { region, reporter, year, baseRevision: baseRevisions[template.key] ?? 0, wording };

      return templateSheet(template, address, columns[template.key] ?? null, plan, labels, neighbours);
    }),
    ...(lists ? [lists] : []),
  ];
}

/** What is at hand is drawn, whether waited for or not. */
function withColumns(
  owed: readonly TemplateKey[],
  columns: Partial<Record<TemplateKey, Columns>>,
): readonly TemplateKey[] {
  return [...owed, ...TEMPLATE_KEYS.filter((key) => columns[key] !== undefined)];
}

// An organisation that reports itself stands in the region's directory, not in its own workbook.
function ownLabels(reporter: Reporter, labels: ReferenceLabels): ReferenceLabels {
  if (reporter.kind !== 'organisation') return labels;

  return (to, code) => (code === reporter.key ? reporter.name : labels(to, code));
}
