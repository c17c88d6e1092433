import type { Template } from '../template';
import { columnOrigin } from './columnOrigin';

/** What a newer version changes for who fills the sheet, by the headings. */
export type VersionDifference = {
  readonly from: number;
  readonly to: number;
  readonly added: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly converted: readonly string[];
  readonly dropped: readonly string[];
  /** What stayed in the workbook and now leaves it, as it is or coarsened. */
  readonly nowShared: readonly string[];
};

/** How `template` differs from the version before; `null` where no such version is read any more. */
export function versionDifference(template: Template): VersionDifference | null {
  const { previous } = template;
  if (previous === undefined) return null;

  const old = new Map(previous.template.columns.map((column) => [column.key, column]));
  const pairs = template.columns.map((column) => {
    const origin = columnOrigin(previous, column.key);
    const before = origin.from === null ? undefined : old.get(origin.from);

    return { column, before, isConverted: origin.from !== null && origin.by !== null };
  });

  return {
    from: previous.template.version,
    to: template.version,
    added: pairs.flatMap(({ column, before }) => (before === undefined ? [column.caption] : [])),
    renamed: pairs.flatMap(({ column, before }) =>
      before === undefined || before.caption === column.caption
        ? []
        : [{ from: before.caption, to: column.caption }],
    ),
    converted: pairs.flatMap(({ column, isConverted }) => (isConverted ? [column.caption] : [])),
    dropped: previous.dropped.map((key) => old.get(key)?.caption ?? key),
    nowShared: pairs.flatMap(({ column, before }) =>
      before?.sharing === 'local' && column.sharing !== 'local' ? [column.caption] : [],
    ),
  };
}
