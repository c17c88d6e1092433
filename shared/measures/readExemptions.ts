import { type Columns, ROW_CODE, type Value, valueAt } from '../columns/columns';
import { EVERY_TEMPLATE } from '../templates/settings/exemptTemplates';
import { TEMPLATE_KEYS } from '../templates/templates';
import type { YearEvent } from './yearRecord';

/**
 * The rows of a sheet of `exemptions` as events of the year, all of the instant at which the sheet was sent: who is
 * named without a day is exempt, who is named with one is given it. What names nobody or nothing grants nothing.
 */
export function readExemptions(columns: Columns, sent: Pick<YearEvent, 'at' | 'by'>): readonly YearEvent[] {
  return Array.from({ length: columns.rows }, (_, row) => row).flatMap((row): YearEvent[] => {
    const read = (key: string): Value =>
      columns.columns[key] === undefined ? null : valueAt(columns, key, row);
    const reporter = read('municipality') ?? read('organisation');
    const named = read('template');
    const template = TEMPLATE_KEYS.find((key) => key === named) ?? null;
    const due = read('due');

    if (typeof reporter !== 'string' || (template === null && named !== EVERY_TEMPLATE)) return [];

    const common = { ...sent, id: String(read(ROW_CODE)), reporter, reason: String(read('reason') ?? '') };

    if (due === null) return [{ ...common, kind: 'exemption', template }];

    // A day is of one sheet; the checks have said so before it was sent.
    return typeof due === 'string' && template !== null
      ? [{ ...common, kind: 'extension', template, due }]
      : [];
  });
}
