import type { CheckContext, ContextPart } from '../../../../shared/checking/rule';
import { rules } from '../../../../shared/checking/rules/rules';
import { type Columns, ROW_CODE } from '../../../../shared/columns/columns';
import { receiptId } from '../../../../shared/contract/receiptId';
import { localDay } from '../../../../shared/regions/localDay';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import type { TemplateKey } from '../../../../shared/templates/template';
import { readColumns } from '../../storage/readColumns';
import { readHead } from '../../storage/readHead';
import type { Store } from '../../storage/store';
import type { SubmissionAddress } from '../../storage/submission';

/** Where a part of the context comes from: another template of the same year, or this one's year before. */
const SOURCES: Readonly<Record<ContextPart, TemplateKey | 'lastYear'>> = {
  organisations: 'organisations',
  mentors: 'mentors',
  mentorMeasures: 'mentors',
  menteeMeasures: 'mentees',
  lastYear: 'lastYear',
};

/** The columns that rules look at in another sheet; no others are asked for. A test holds the rules to it. */
export const CONTEXT_COLUMNS = {
  organisations: [ROW_CODE],
  mentors: [ROW_CODE, 'category', 'monthIn', 'monthOut'],
} as const satisfies Partial<Record<ContextPart, readonly string[]>>;

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
  const parts = await Promise.all(
    partsFor(address.template, reporter).map((part) => readPart(store, address, part)),
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

function partsFor(template: TemplateKey, { kind }: Reporter): readonly ContextPart[] {
  const concerned = rules.filter(
    ({ reads, templates, reporters }) =>
      reads === 'shared' && templates.includes(template) && (reporters?.includes(kind) ?? true),
  );

  return [...new Set(concerned.flatMap(({ context }) => context ?? []))];
}

async function readPart(store: Store, address: SubmissionAddress, part: ContextPart) {
  const from = sourceOf(address, part);
  const head = await readHead(store, from);
  if (head === null) return null;

  const value: Columns | CheckContext['lastYear'] =
    part === 'organisations' || part === 'mentors'
      ? await readColumns(store, from, head, CONTEXT_COLUMNS[part])
      : head.measures;

  return { part, value, receipt: receiptId({ ...from, ...head }) };
}

function sourceOf(address: SubmissionAddress, part: ContextPart): SubmissionAddress {
  const source = SOURCES[part];

  return source === 'lastYear' ? { ...address, year: address.year - 1 } : { ...address, template: source };
}
