import type { Region } from '../../regions/region';
import type { EnumerationItem } from '../template';
import { templates } from '../templates';

/** Stands for all that somebody owes. */
export const EVERY_TEMPLATE = 'every';

/** What somebody can be exempt from: the sheets of the region's calendar, or all of them. */
export function exemptTemplates({ calendar }: Region): readonly EnumerationItem[] {
  return [
    { key: EVERY_TEMPLATE, label: 'все отчёты', aliases: ['все', 'всё'] },
    ...calendar.map(({ template }) => ({
      key: template,
      label: templates[template].title,
      aliases: [templates[template].name],
    })),
  ];
}
