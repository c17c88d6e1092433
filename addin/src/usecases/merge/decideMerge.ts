import { referenceResolver } from '../../../../shared/sheets/referenceResolver';
import type { MergeDecision } from '../desk';
import { type FaultyFile, isRead, type MergeMatter, type ReadFile } from './mergeMatter';
import { mayBeNobodys, registryTemplate } from './mergeTemplate';
import { withHeadings } from './readFile';
import { headingsSignature, recallHeadings, rememberHeadings } from './rememberedHeadings';
import { soundHeadings } from './soundHeadings';

/**
 * The matter with one more decision. Approved headings hold for every file that has the same ones, and are
 * remembered; an organisation that is not in the directory, none where each row has one, and a file that is not there,
 * change nothing.
 */
export function decideMerge(matter: MergeMatter, decision: MergeDecision): MergeMatter {
  const file = matter.files.filter(isRead).find(({ name }) => name === decision.file);

  if (file === undefined) return matter;

  const approved = decision.headings ? approve(matter, file, decision.headings) : matter;

  return decision.organisation === undefined ? approved : choose(approved, file.name, decision.organisation);
}

function approve(
  matter: MergeMatter,
  { sheet }: ReadFile,
  decided: NonNullable<MergeDecision['headings']>,
): MergeMatter {
  if (sheet.own) return matter;

  const headings = soundHeadings(registryTemplate(matter.template), sheet.headings, decided);
  const remembered = rememberHeadings(matter.remembered, matter.template, headings);
  const signature = headingsSignature(headings);
  const files = matter.files.map((file): ReadFile | FaultyFile => {
    if (!isRead(file) || file.sheet.own || headingsSignature(file.sheet.headings) !== signature) return file;

    const recalled = recallHeadings(remembered, matter.template, file.sheet.headings) ?? [];
    const { organisation } = file;
    const read = withHeadings(file, recalled, true, contextOf(matter));

    if (read.table.rows === 0) return { name: file.name, fault: 'noRows' };

    return organisation.chosen ? { ...read, organisation } : read;
  });

  return { ...matter, remembered, files };
}

function choose(matter: MergeMatter, name: string, code: string | null): MergeMatter {
  const directory = matter.columns.organisations;
  const isKnown =
    code === null
      ? mayBeNobodys(registryTemplate(matter.template))
      : (directory?.columns.rowCode?.dictionary.includes(code) ?? false);

  if (!isKnown) return matter;

  const organisation = { code, asked: false, chosen: true };

  return {
    ...matter,
    files: matter.files.map((file) =>
      isRead(file) && file.name === name ? { ...file, organisation } : file,
    ),
  };
}

function contextOf({ template, owner, columns }: MergeMatter): Parameters<typeof withHeadings>[3] {
  return {
    template,
    owner,
    directory: columns.organisations ?? null,
    resolve: referenceResolver(columns, owner.reporter),
  };
}
