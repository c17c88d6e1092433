import { offeredColumns, registryColumns } from '../../../../shared/sheets/consolidated/registryColumns';
import type { TemplateKey } from '../../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../../shared/templates/templates';
import type { WorkControl } from '../../ports/workbook';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { regionOf } from '../region/regionOf';
import { type FoundRegistry, knownRegistries, registryAmong } from './findRegistry';
import { readHead } from './sheetHead';

/** A registry that may be collected. */
export type OfferedRegistry = {
  readonly template: TemplateKey;
  /** Key of the region's view; `null`: the whole template. */
  readonly view: string | null;
  /** In Russian: the names of the region's own registries. */
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly caption: string }[];
  /** Its sheet in the workbook, and the columns chosen for it last; `null`: there is none yet. */
  readonly standing: { readonly sheet: string; readonly columns: readonly string[] } | null;
};

/** The templates that the region uses and its views, each with its columns and what of it the workbook has. */
export async function offerRegistries(
  work: DeskWork,
  year: number,
  { signal }: WorkControl = {},
): Promise<readonly OfferedRegistry[]> {
  const { session } = await requireSession(work, signal);
  const region = regionOf(session);
  const known = await knownRegistries(work.workbook, region);
  const used = new Set(region.calendar.filter(({ from }) => from <= year).map(({ template }) => template));
  const wanted = [
    ...TEMPLATE_KEYS.filter((template) => used.has(template)).map((template) => ({
      template,
      view: null,
      title: templates[template].texts.ru.name,
    })),
    ...region.registryViews
      .filter(({ template }) => used.has(template))
      .map(({ template, key: view, title }) => ({ template, view, title })),
  ];

  return Promise.all(
    wanted.map(async ({ template, view, title }) => {
      const found = registryAmong(known, { template, view, year });

      return {
        template,
        view,
        title,
        columns: offeredColumns(templates[template]).map(({ key, caption }) => ({ key, caption })),
        standing: found && { sheet: found.sheet.name, columns: await columnsOf(work, found, template) },
      };
    }),
  );
}

/** The columns chosen last; where that was lost, those that stand on the sheet. */
async function columnsOf(
  { workbook }: DeskWork,
  { kept, sheet }: FoundRegistry,
  template: TemplateKey,
): Promise<readonly string[]> {
  if (kept !== null) return kept.columns;

  const offered = offeredColumns(templates[template]).map(({ key }) => key);
  const { places } = await readHead(workbook, sheet.name, registryColumns(templates[template], offered));

  return offered.filter((key) => places.has(key));
}
