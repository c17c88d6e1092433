import type { referenceResolver } from '../../../../shared/sheets/referenceResolver';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { Owner } from '../desk';
import { cellAt } from './cellTable';
import { BLANK_CELL } from './mergeCell';
import type { ReadFile } from './mergeMatter';
import { registryTemplate } from './mergeTemplate';
import type { MergeSource } from './merging';
import { schoolTable } from './schoolTable';

/**
 * The rows of a file, read anew against the workbook as it is now: what they refer to may have been mended since
 * the files were picked. Rows that name no known organisation are the file's.
 */
export function mergeSource(
  { name, sheet, headings, organisation }: ReadFile,
  template: TemplateKey,
  { region }: Owner,
  resolve: ReturnType<typeof referenceResolver>,
): MergeSource {
  const table = schoolTable(sheet, headings, registryTemplate(template), { region, resolve });
  const { code } = organisation;

  if (code === null) return { ...table, file: name, assumed: null };

  const assumed = { ...BLANK_CELL, value: code };
  const cells = Array.from({ length: table.rows }, (_, row) => {
    const cell = cellAt(table, 'organisation', row);

    return cell.value === null ? assumed : cell;
  });

  return { ...table, columns: new Map([...table.columns, ['organisation', cells]]), file: name, assumed };
}
