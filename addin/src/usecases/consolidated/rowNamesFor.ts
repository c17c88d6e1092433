import {
  type NamesOfRows,
  namedTemplates,
  namesOfRows,
  namingColumns,
  type RowNames,
} from '../../../../shared/sheets/consolidated/rowNames';
import type { Template, TemplateKey } from '../../../../shared/templates/template';
import { columnsOfHead } from './columnsOfHead';
import { pullHeads, pullRows, type Source } from './pullRows';

/** Whose directory lists the organisations that report themselves. */
const REGION = 'region';

/** The sheets whose names are shown: in which revisions they stand, and the names themselves when they are needed. */
export type NameSources = {
  /** The revisions a reporter's names are from, as one text: another text means that they may have changed. */
  readonly versionOf: (reporter: string) => string;
  /** The names that the rows of these reporters need. */
  readonly read: (reporters: readonly string[]) => Promise<RowNames>;
};

/** Finds out which revisions of other sheets the asked columns of `template` take names from: one request each. */
export async function nameSources(
  source: Source,
  year: number,
  template: Template,
  asked: readonly string[],
): Promise<NameSources> {
  const referred = namedTemplates(template, asked);
  const known = await Promise.all(
    referred.map(async (to) => {
      const { heads } = await pullHeads(source, { template: to, year });

      return { to, revisions: new Map(heads.map(({ reporter, revision }) => [reporter, revision])) };
    }),
  );

  return {
    versionOf: (reporter) =>
      known.map(({ revisions }) => `${revisions.get(reporter) ?? 0}-${revisions.get(REGION) ?? 0}`).join('.'),
    read: async (reporters) => {
      const names = await Promise.all(
        known.map(async ({ to, revisions }) => {
          const senders = [...new Set([...reporters, REGION])].filter((key) => revisions.has(key));

          return [to, await namesOf(source, to, year, senders)] as const;
        }),
      );

      return Object.fromEntries(names);
    },
  };
}

async function namesOf(
  source: Source,
  to: TemplateKey,
  year: number,
  reporters: readonly string[],
): Promise<ReadonlyMap<string, NamesOfRows>> {
  const heads = await pullRows(source, { template: to, year }, { columns: namingColumns(to), reporters });
  const named = heads.flatMap((head) => {
    const columns = columnsOfHead(head);

    return columns === null ? [] : [[head.reporter, namesOfRows(to, columns)] as const];
  });

  return new Map(named);
}
