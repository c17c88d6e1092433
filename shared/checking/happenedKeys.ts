import type { Template } from '../templates/template';
import { sharedKeys } from './sharedKeys';

/** The columns that date what took place in the reporting year, by the keys under which they leave the workbook. */
export function happenedKeys(template: Template): readonly string[] {
  const keys = sharedKeys(template);

  return (template.happened ?? []).flatMap((key) => keys.get(key) ?? []);
}
