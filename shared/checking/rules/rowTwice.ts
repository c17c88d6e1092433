import { captionOf } from '../../templates/captionOf';
import type { RowKey, Template } from '../../templates/template';
import type { CheckedSheet, Emit, Rule } from '../rule';
import { type ComparedColumn, INCOMPLETE, sameRows } from '../sameRows';
import { sharedKeys } from '../sharedKeys';
import { templatesWhere } from '../templatesWhere';

/** What the template allows in one row only stands in one: an event's municipality, an organisation's numbers. */
export const rowTwice: Rule = {
  code: 'rowTwice',
  severity: 'error',
  reads: 'shared',
  templates: templatesWhere((template) => keysFor(template, 'always', 'shared').length > 0),
  inputs: [],
  find: (sheet, _context, emit) => emitRepeated(sheet, 'always', 'shared', emit),
};

/** The same where a column stays in the workbook: the address of a publication. */
export const rowTwiceLocal: Rule = {
  code: 'rowTwice',
  severity: 'error',
  reads: 'local',
  templates: templatesWhere((template) => keysFor(template, 'always', 'local').length > 0),
  inputs: [],
  find: (sheet, _context, emit) => emitRepeated(sheet, 'always', 'local', emit),
};

/** What usually stands in one row only: the title of an organisation's programme, the ИНН of a partner. */
export const rowTwicePossibly: Rule = {
  code: 'rowTwicePossibly',
  severity: 'warning',
  reads: 'shared',
  templates: templatesWhere((template) => keysFor(template, 'usually', 'shared').length > 0),
  inputs: [],
  find: (sheet, _context, emit) => emitRepeated(sheet, 'usually', 'shared', emit),
};

/** The same where a column stays in the workbook. */
export const rowTwicePossiblyLocal: Rule = {
  code: 'rowTwicePossibly',
  severity: 'warning',
  reads: 'local',
  templates: templatesWhere((template) => keysFor(template, 'usually', 'local').length > 0),
  inputs: [],
  find: (sheet, _context, emit) => emitRepeated(sheet, 'usually', 'local', emit),
};

function emitRepeated(
  { template, columns }: CheckedSheet,
  unique: RowKey['unique'],
  reads: Rule['reads'],
  emit: Emit,
): void {
  for (const key of keysFor(template, unique, reads)) {
    const compared = key.columns.map((one) => comparedColumn(template, one, reads));
    const captions = key.columns.map((one) => `«${captionOf(template, one)}»`).join(', ');
    const column = compared.at(-1)?.key ?? null;

    emitSame(sameRows(columns, compared), (row, count) => emit(row, column, { captions, count }));
  }
}

/** The keys that a rule looks at: with all columns shared, or with one at least that stays in the workbook. */
function keysFor(template: Template, unique: RowKey['unique'], reads: Rule['reads']): readonly RowKey[] {
  const shared = sharedKeys(template);

  return (template.keys ?? []).filter(
    (key) => key.unique === unique && key.columns.every((one) => shared.has(one)) === (reads === 'shared'),
  );
}

function comparedColumn(template: Template, key: string, reads: Rule['reads']): ComparedColumn {
  return {
    key: reads === 'shared' ? (sharedKeys(template).get(key) ?? key) : key,
    isText: template.columns.some((column) => column.key === key && column.kind.type === 'text'),
  };
}

function emitSame(ids: Int32Array, found: (row: number, count: number) => void): void {
  const counts = new Uint32Array(ids.length);

  for (const id of ids) if (id !== INCOMPLETE) counts[id] = (counts[id] ?? 0) + 1;

  ids.forEach((id, row) => {
    const count = id === INCOMPLETE ? 0 : (counts[id] ?? 0);
    if (count > 1) found(row, count);
  });
}
