import { type Columns, ROW_CODE, valueAt } from '../../../../shared/columns/columns';
import { rowName } from '../../../../shared/sheets/rowName';
import type { MergeFile, MergePlan } from '../desk';
import { cellAt } from './cellTable';
import { type FaultyFile, isRead, type MergeMatter, type ReadFile, wantOf } from './mergeMatter';
import { mayBeNobodys, mergeColumns, registryTemplate } from './mergeTemplate';
import { missingOrganisations } from './missingOrganisations';

/** What the user is shown of files read and matched. */
export function mergePlan({ template, files, columns }: MergeMatter): MergePlan {
  const read = files.filter(isRead);

  return {
    template,
    files: files.map(mergeFile),
    organisations: columns.organisations ? organisationsOf(columns.organisations) : [],
    nobodys: mayBeNobodys(registryTemplate(template)),
    columns: mergeColumns(registryTemplate(template)),
    missing: missingOrganisations(template, columns, new Set(read.flatMap(organisationsIn))),
  };
}

function mergeFile(file: ReadFile | FaultyFile): MergeFile {
  if (!isRead(file)) return { ...file, rows: 0, organisation: null, headings: null, wants: 'nothing' };

  const { name, sheet, table, organisation, headings } = file;

  return {
    name,
    fault: null,
    rows: table.rows,
    organisation: organisation.code,
    headings: sheet.own ? null : headings,
    wants: wantOf(file),
  };
}

function organisationsIn({ organisation, table }: ReadFile): readonly string[] {
  const named = Array.from({ length: table.rows }, (_, row) => cellAt(table, 'organisation', row).value);

  return [organisation.code, ...named].flatMap((code) => (code === null ? [] : String(code)));
}

function organisationsOf(directory: Columns): MergePlan['organisations'] {
  return Array.from({ length: directory.rows }, (_, row) => ({
    code: String(valueAt(directory, ROW_CODE, row)),
    name: rowName('organisations', directory, row),
  })).filter(({ name }) => name !== '');
}
