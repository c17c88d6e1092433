import type { Region } from '../../../../shared/regions/region';
import { fixedRowTexts } from '../../../../shared/sheets/consolidated/fixedRowTexts';
import {
  askedColumns,
  offeredColumns,
  registryColumns,
} from '../../../../shared/sheets/consolidated/registryColumns';
import type { RegistryContext } from '../../../../shared/sheets/consolidated/registryPart';
import type { Template } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { CollectWanted } from './collectWanted';
import type { FoundRegistry } from './findRegistry';

/** What a registry is made of. */
export type RegistryMatter = Omit<RegistryContext, 'names' | 'date1904'> & {
  readonly title: string;
  /** Whose rows; `null`: everybody's. */
  readonly reporter: string | null;
  /** Keys of the columns to be asked for. */
  readonly asked: readonly string[];
  readonly columns: ReturnType<typeof registryColumns>;
};

/** What the wanted registry is made of; columns that stand on its sheet are kept up with those that are chosen now. */
export function registryMatter(
  region: Region,
  { template: key, view: viewKey, columns: wanted, year }: CollectWanted,
  standing: Pick<FoundRegistry, 'kept'> | null,
): RegistryMatter {
  const template: Template = templates[key];
  const view = region.registryViews.find((one) => one.key === viewKey) ?? null;
  const offered = offeredColumns(template).map((column) => column.key);
  // Of a sheet about which nothing is known any more, every column that is there is kept up.
  const there = standing && (standing.kept?.columns ?? offered);
  const chosen = [...new Set([...(there ?? []), ...wanted])];

  return {
    region,
    template,
    chosen,
    where: view?.where ?? null,
    reporter: view?.reporter ?? null,
    lines: fixedRowTexts(template, region, year),
    title: view?.title ?? template.texts.ru.name,
    asked: askedColumns(template, [...chosen, ...(view ? [view.where.column] : [])]),
    columns: registryColumns(template, chosen),
  };
}

/** The same without some of its columns. */
export function without(matter: RegistryMatter, dropped: ReadonlySet<string>): RegistryMatter {
  return {
    ...matter,
    chosen: matter.chosen.filter((key) => !dropped.has(key)),
    columns: matter.columns.filter(({ key }) => !dropped.has(key)),
  };
}
