import { textToStamp } from '../../../shared/sheets/stampText';
import type { TemplateKey } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';
import type { SheetEntry } from '../ports/workbook';
import type { Owner } from './desk';

/** The sheet on which the owner fills the template; of two copies the one that kept its name. `null` when there is none. */
export function sheetOf(
  entries: readonly SheetEntry[],
  { region, reporter, year }: Owner,
  template: TemplateKey,
): string | null {
  const own = entries.filter(({ stamp: text }) => {
    const stamp = textToStamp(text ?? '');

    return (
      stamp?.region === region.key &&
      stamp.reporter === reporter.key &&
      stamp.year === year &&
      stamp.template === template
    );
  });
  const original = own.find(({ name }) => name === templates[template].name) ?? own[0];

  return original?.name ?? null;
}
