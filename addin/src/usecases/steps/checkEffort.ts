import { rules } from '../../../../shared/checking/rules/rules';
import type { Grid } from '../../../../shared/sheets/grid';
import { textToStamp } from '../../../../shared/sheets/stampText';
import { templates } from '../../../../shared/templates/templates';

/** About how many cells a check of these sheets goes through: each column of a sheet is read, and each rule walks its rows. */
export function checkEffort(grids: readonly Grid[]): number {
  return grids.reduce((sum, { stamp, cells }) => {
    const template = stamp === null ? undefined : textToStamp(stamp)?.template;

    if (template === undefined) return sum;

    const walks = rules.filter((rule) => rule.templates.includes(template)).length;

    return sum + cells.length * (templates[template].columns.length + walks);
  }, 1);
}
