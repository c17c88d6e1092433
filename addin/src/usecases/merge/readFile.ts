import type { Columns } from '../../../../shared/columns/columns';
import type { referenceResolver } from '../../../../shared/sheets/referenceResolver';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { MappedHeading, Owner, PickedFile } from '../desk';
import { fileOrganisation } from './fileOrganisation';
import { findSchoolSheet } from './findSchoolSheet';
import type { FaultyFile, ReadFile } from './mergeMatter';
import { registryTemplate } from './mergeTemplate';
import { type RememberedHeadings, recallHeadings } from './rememberedHeadings';
import { schoolBody } from './schoolBody';
import type { SchoolSheet } from './schoolSheet';
import { schoolTable } from './schoolTable';
import { soundHeadings } from './soundHeadings';

/** What the rows of a file are understood with. */
export type FileContext = {
  readonly template: TemplateKey;
  readonly owner: Owner;
  readonly directory: Columns | null;
  readonly resolve: ReturnType<typeof referenceResolver>;
};

/** Reads one school's file; one that gives no rows says why. */
export async function readFile(
  { name, bytes }: PickedFile,
  context: FileContext,
  remembered: RememberedHeadings,
): Promise<ReadFile | FaultyFile> {
  // Most days no file is read, and what reads one weighs as much as all the rest.
  const { readWorkbook } = await import('../../../../shared/xlsx/readWorkbook');
  const book = await readWorkbook(bytes);

  if (!book.ok) return { name, fault: book.reason };

  const template = registryTemplate(context.template);
  const found = findSchoolSheet(book.grids, template, context.owner);

  if ('fault' in found) return { name, fault: found.fault };

  const { sheet } = found;
  const recalled = sheet.own ? null : recallHeadings(remembered, template.key, sheet.headings);
  const headings = recalled ? soundHeadings(template, recalled, recalled) : sheet.headings;
  const file = withHeadings({ name, sheet }, headings, sheet.own || recalled !== null, context);

  return file.table.rows === 0 && (file.approved || isEmpty(sheet)) ? { name, fault: 'noRows' } : file;
}

/** Whether nothing stands under any of the headings, whatever they mean. */
function isEmpty({ parts, headings }: SchoolSheet): boolean {
  const places = headings.map(({ place }) => place);

  return parts.every(({ grid, headingRow }) => schoolBody(grid, headingRow, places).rows.length === 0);
}

/** The file as it reads with these headings. */
export function withHeadings(
  { name, sheet }: Pick<ReadFile, 'name' | 'sheet'>,
  headings: readonly MappedHeading[],
  approved: boolean,
  context: FileContext,
): ReadFile {
  const { template, owner, directory, resolve } = context;
  const reading = { region: owner.region, resolve };
  const table = schoolTable(sheet, headings, registryTemplate(template), reading);
  const organisation = fileOrganisation({ name, sheet, table }, template, owner, directory);

  return { name, sheet, headings, approved, table, organisation };
}
