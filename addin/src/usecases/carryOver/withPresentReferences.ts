import { type Columns, ROW_CODE, type Value, valueAt } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import type { Template, TemplateColumn, TemplateKey } from '../../../../shared/templates/template';
import type { Owner } from '../desk';

/**
 * `carried` without references to rows that were not carried over; the check then asks for them. An organisation
 * that reports itself keeps no directory, and its rows go on being its own.
 */
export function withPresentReferences(
  carried: Columns,
  template: Template,
  before: Partial<Record<TemplateKey, Columns>>,
  { reporter }: Owner,
): Columns {
  const own = reporter.kind === 'organisation' ? [reporter.key] : [];
  const columns = template.columns.flatMap(({ key, kind }: TemplateColumn) => {
    if (kind.type !== 'reference') return [];

    const present = new Set<Value>([...own, ...codesOf(before[kind.to])]);
    const codes = Array.from({ length: carried.rows }, (_, row) => valueAt(carried, key, row));

    return [[key, encodeColumn(codes.map((code) => (present.has(code) ? code : null)))] as const];
  });

  return { ...carried, columns: { ...carried.columns, ...Object.fromEntries(columns) } };
}

function codesOf(columns: Columns | undefined): readonly Value[] {
  return columns?.columns[ROW_CODE]?.dictionary ?? [];
}
