import type { Columns } from '../../columns/columns';
import type { TemplateColumn } from '../../templates/template';
import { TEMPLATE_KEYS } from '../../templates/templates';
import { columnOf } from '../columnOf';
import { type ContactKind, contactKind } from '../contactKind';
import { freeTexts } from '../freeTexts';
import type { Emit, Rule } from '../rule';

/**
 * V-18 over texts that leave the workbook: no phone, mail, СНИЛС or passport. The finding says which kind, never the text.
 * Of addresses of pages only mail is found: their digits are the numbers of pages.
 */
export const textContact: Rule = {
  code: 'textContact',
  severity: 'error',
  reads: 'shared',
  templates: TEMPLATE_KEYS,
  inputs: [],
  find({ template, columns }, _context, emit) {
    for (const key of freeTexts(template, 'shared')) emitContacts(columns, key, contactKind, emit);
    for (const { key } of template.columns.filter(isSharedLink)) emitContacts(columns, key, mailIn, emit);
  },
};

/** V-18 over texts that stay in the workbook; contacts have a column of their own, for adults only. */
export const textContactLocal: Rule = {
  code: 'textContact',
  severity: 'error',
  reads: 'local',
  templates: TEMPLATE_KEYS,
  inputs: [],
  find({ template, columns }, _context, emit) {
    for (const key of freeTexts(template, 'local')) emitContacts(columns, key, contactKind, emit);
  },
};

function isSharedLink({ kind, sharing }: TemplateColumn): boolean {
  return kind.type === 'url' && sharing === 'shared';
}

function mailIn(link: string): ContactKind | null {
  return contactKind(link.replaceAll('%40', '@')) === 'email' ? 'email' : null;
}

function emitContacts(
  columns: Columns,
  key: string,
  kindOf: (text: string) => ContactKind | null,
  emit: Emit,
): void {
  const { dictionary, codes } = columnOf(columns, key);
  const kinds = dictionary.map((value) => (typeof value === 'string' ? kindOf(value) : null));

  if (kinds.every((kind) => kind === null)) return;

  codes.forEach((code, row) => {
    const kind = kinds[code] ?? null;
    if (kind !== null) emit(row, key, { kind });
  });
}
