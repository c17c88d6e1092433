import type { Template } from './template';

/** The heading of a column by its key in the workbook or by the key under which it leaves; the key itself if there is no such column. */
export function captionOf(template: Template, key: string): string {
  const column = template.columns.find(
    (one) => one.key === key || (typeof one.sharing === 'object' && one.sharing.as === key),
  );

  return column?.caption ?? key;
}
