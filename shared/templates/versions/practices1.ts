import type { PreviousVersion, Template } from '../template';

/** Version 1: the authors' consent did not leave the workbook, so nobody else could tell what may be published. */
export function practicesVersion1(current: Template): PreviousVersion {
  const columns = current.columns.map((column) =>
    column.key === 'consentPublish'
      ? {
          ...column,
          help: 'Согласие авторов. Нужно, если практика опубликована. Остаётся в этой книге.',
          sharing: 'local' as const,
        }
      : column,
  );

  return { template: { ...current, version: 1, columns }, moves: {}, dropped: [] };
}
