import { factTexts } from '../messages/ru/facts';
import type { Region } from '../regions/region';
import { enumerationItems } from '../templates/enumerations';
import type { TemplateColumn, TemplateKey } from '../templates/template';
import { templates } from '../templates/templates';

/** The value of the item that stands for the groups of a cut which are too small to be shown. */
export const OTHERS = 'others';

/** Dimensions whose column is called otherwise. */
const COLUMN_OF: Readonly<Record<string, string>> = { item: 'roadmapItem' };

/** What an `item` of a fact of `template` is called, in Russian; a value without a name is its own. */
export function itemTitle(region: Region, template: TemplateKey, item: string): string {
  return item
    .split(';')
    .map((part) => {
      const colon = part.indexOf(':');

      return valueTitle(region, template, part.slice(0, colon), part.slice(colon + 1));
    })
    .join('; ');
}

function valueTitle(region: Region, template: TemplateKey, name: string, value: string): string {
  if (value === OTHERS) return factTexts.others;
  if (name === 'startYear') return factTexts.startYear(value);
  if (name === 'doneOn') return factTexts.doneOn(value);
  if (name === 'inn') return factTexts.inn(value);
  if (name === 'ageBand') return (factTexts.ageBands as Readonly<Record<string, string>>)[value] ?? value;

  return labelOf(region, template, name, value) ?? value;
}

function labelOf(region: Region, template: TemplateKey, name: string, value: string): string | undefined {
  const columns: readonly TemplateColumn[] = templates[template].columns;
  const kind = columns.find(({ key }) => key === (COLUMN_OF[name] ?? name))?.kind;

  if (kind?.type !== 'enumeration') return undefined;

  return enumerationItems(kind.enumeration, region).find(({ key }) => key === value)?.label;
}
