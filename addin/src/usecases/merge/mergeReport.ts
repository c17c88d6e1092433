import { checkWorkbook, type WorkbookOwner } from '../checkWorkbook';
import type { MergeReport } from '../desk';
import type { MergeSource, Merging } from './merging';
import { missingOrganisations } from './missingOrganisations';
import type { OwnBook } from './ownBook';

type Counts = { errors: number; warnings: number };

/**
 * What a merge did. The findings are those of the check of the workbook as it is afterwards, by the file whose
 * row they are in, with what could not be taken over: cells that could not be read (errors), collisions, totals
 * and titles left out (warnings).
 */
export function mergeReport(
  merging: Merging,
  sources: readonly MergeSource[],
  after: OwnBook,
  owner: WorkbookOwner,
): MergeReport {
  const { template, registry, before, changed, files, collisions, dropped, same, samePersons } = merging;
  const counts = new Map(sources.map(({ file }): [string, Counts] => [file, { errors: 0, warnings: 0 }]));
  const add = (file: string, more: Partial<Counts>): void => {
    const known = counts.get(file) ?? { errors: 0, warnings: 0 };

    counts.set(file, {
      errors: known.errors + (more.errors ?? 0),
      warnings: known.warnings + (more.warnings ?? 0),
    });
  };

  for (const { file, leftOut } of sources) add(file, { warnings: leftOut });
  for (const [file, errors] of dropped) add(file, { errors });
  for (const { file } of collisions) add(file, { warnings: 1 });

  const fileOf = new Map([...files].map(([row, file]) => [registry.codes[row], file]));
  const { sheets } = checkWorkbook(after.grids, owner);
  const checked = sheets.find(({ reading }) => reading.template.key === template.key);

  for (const { row, severity } of checked?.findings ?? []) {
    const file = row === null ? undefined : fileOf.get(row);

    if (file === undefined || severity === 'notice') continue;
    add(file, severity === 'error' ? { errors: 1 } : { warnings: 1 });
  }

  return {
    added: registry.rows - before,
    changed: [...changed.keys()].filter((row) => row < before).length,
    same,
    samePersons,
    files: sources.length,
    findings: [...counts].map(([file, count]) => ({ file, ...count })),
    collisions,
    missing: missingOrganisations(template.key, after.columns, new Set()),
  };
}
