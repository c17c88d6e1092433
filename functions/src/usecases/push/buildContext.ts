import { sourceOf } from '../../../../shared/checking/contextSource';
import type { CheckContext, ContextPart, Rule } from '../../../../shared/checking/rule';
import { rules } from '../../../../shared/checking/rules/rules';
import { ROW_CODE } from '../../../../shared/columns/columns';
import { receiptId } from '../../../../shared/contract/receiptId';
import { localDay } from '../../../../shared/regions/localDay';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import type { TemplateKey } from '../../../../shared/templates/template';
import { readColumns } from '../../storage/readColumns';
import { readHead } from '../../storage/readHead';
import type { Store } from '../../storage/store';
import type { SubmissionAddress } from '../../storage/submission';
import { rowsOrRemoved } from '../retention/rowsOrRemoved';

/** What a check compares with, and the receipts it stands on. */
export type BuiltContext = {
  readonly context: CheckContext;
  readonly receipts: Readonly<Partial<Record<ContextPart, string>>>;
};

/** Reads what the rules for this template compare with, as far as it has been sent. */
export async function buildContext(
  store: Store,
  address: SubmissionAddress,
  region: Region,
  reporter: Reporter,
  now: Date,
): Promise<BuiltContext> {
  const concerned = rulesFor(address.template, reporter);
  const parts = await Promise.all(
    partsFor(concerned).map((part) => readPart(store, address, part, concerned)),
  );
  const found = parts.filter((part) => part !== null);

  return {
    context: {
      region,
      reporter,
      year: address.year,
      today: localDay(now, region.timeZone),
      ...Object.fromEntries(found.map(({ part, value }) => [part, value])),
    },
    receipts: Object.fromEntries(found.map(({ part, receipt }) => [part, receipt])),
  };
}

function partsFor(concerned: readonly Rule[]): readonly ContextPart[] {
  return [...new Set(concerned.flatMap(({ context }) => context ?? []))];
}

function rulesFor(template: TemplateKey, { kind }: Reporter): readonly Rule[] {
  return rules.filter(
    ({ reads, templates, reporters }) =>
      reads === 'shared' && templates.includes(template) && (reporters?.includes(kind) ?? true),
  );
}

/** Row codes and the columns that the rules look at in another sheet; no others are asked for. */
function columnsFor(template: TemplateKey, concerned: readonly Rule[]): readonly string[] {
  return [...new Set([ROW_CODE, ...concerned.flatMap((rule) => rule.contextColumns?.[template] ?? [])])];
}

async function readPart(
  store: Store,
  address: SubmissionAddress,
  part: ContextPart,
  concerned: readonly Rule[],
) {
  const { template, what } = sourceOf(part);
  const from =
    what === 'lastYear'
      ? { ...address, year: address.year - 1 }
      : { ...address, template: template ?? address.template };
  const head = await readHead(store, from);
  if (head === null) return null;

  const receipt = receiptId({ ...from, ...head });
  if (what !== 'columns') return { part, value: head.measures, receipt };

  const columns = await rowsOrRemoved(store, from, head, () =>
    readColumns(store, from, head, columnsFor(from.template, concerned)),
  );

  // What is no longer kept, or stays in the workbook, is as if it had not been sent: there is nothing to compare with.
  return columns.ok ? { part, value: columns.value, receipt } : null;
}
