import type { Template } from '../templates/template';
import type { Rule } from './rule';

/** The columns of `template` that are typed freely and stay in the workbook, or leave it. What Svod fills in itself is not among them. */
export function freeTexts({ columns }: Template, sharing: Rule['reads']): readonly string[] {
  return columns
    .filter((column) => column.kind.type === 'text' && column.sharing === sharing && !column.locked)
    .map(({ key }) => key);
}
