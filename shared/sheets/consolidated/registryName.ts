import { consolidatedSheets as texts } from '../../messages/ru/consolidatedSheets';
import type { RegistryView } from '../../regions/region';
import type { TemplateKey } from '../../templates/template';
import { TEMPLATE_KEYS, templates } from '../../templates/templates';
import { sheetName } from '../sheetName';

/** Of what a consolidated registry is: a template, or a part of it that the region's profile names. */
export type Registry = {
  readonly template: TemplateKey;
  /** Key of the view; `null`: the whole template. */
  readonly view: string | null;
  readonly year: number;
};

/** Another sheet of the same registry ends so. */
const AGAIN = /_\d+$/;

/** What Svod calls the sheet of a registry, which is also its mark; unlike each of `taken`. */
export function registryName(
  { template, view, year }: Registry,
  views: readonly RegistryView[],
  taken: readonly string[] = [],
): string {
  const part = views.find(({ key }) => key === view)?.name ?? templates[template].name;

  return sheetName(`${texts.prefix}_${year}_${part}`, taken);
}

/** The registry whose sheet has this mark; `null` for every other sheet. */
export function registryOf(mark: string, views: readonly RegistryView[]): Registry | null {
  const [, year, rest = ''] = /^Свод_(20\d\d)_(.+)$/.exec(mark) ?? [];

  if (year === undefined) return null;

  const named = [
    ...views.map(({ key, name, template }) => ({ name, template, view: key })),
    ...TEMPLATE_KEYS.map((template) => ({ name: templates[template].name, template, view: null })),
  ];
  const part = rest.replace(AGAIN, '');
  // A long name is cut to make room for the number.
  const found = named.find(({ name }) => name === part) ?? named.find(({ name }) => name.startsWith(part));

  return found ? { template: found.template, view: found.view, year: Number(year) } : null;
}
