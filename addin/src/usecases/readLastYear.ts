import type { CheckContext } from '../../../shared/checking/rule';
import { rules } from '../../../shared/checking/rules/rules';
import type { Measure } from '../../../shared/measures/measure';
import type { TemplateKey } from '../../../shared/templates/template';
import type { ApiClient } from '../api/apiClient';

/** What a reporter's sheets of the year before add up to, as far as they were sent. */
export type LastYear = Readonly<Partial<Record<TemplateKey, readonly Measure[]>>>;

/** The templates of which some rule looks a year back. */
const TEMPLATES = new Set(
  rules.filter(({ context }) => context?.includes('lastYear')).flatMap(({ templates }) => templates),
);

/**
 * Asks, by the receipts that the year's ledger names, for what the service will compare with, so that what it would warn of is found, and can be explained,
 * before anything is sent. What cannot be had is left out: the service compares in any case.
 */
export async function readLastYear(
  api: ApiClient,
  { region, reporter, year }: Pick<CheckContext, 'region' | 'reporter' | 'year'>,
  signal?: AbortSignal,
): Promise<LastYear> {
  const ledger = await api('readLedger', { params: { region: region.key, year: String(year - 1) } }, signal);
  if (ledger.kind !== 'ok') return {};

  const answers = ledger.body.entries
    .filter((entry) => entry.reporter === reporter.key && TEMPLATES.has(entry.template))
    .map(async ({ template, receipt: id }) => {
      if (id === null) return [];

      const answer = await api('readReceipt', { params: { id } }, signal);

      return answer.kind === 'ok' ? [[template, answer.body.receipt.measures] as const] : [];
    });

  return Object.fromEntries((await Promise.all(answers)).flat());
}
