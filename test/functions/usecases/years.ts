import { newCode } from '../../../shared/columns/code';
import type { LedgerEntry } from '../../../shared/measures/attainmentResult';
import type { YearChange } from '../../../shared/measures/yearRecord';
import type { TestApp, TestResponse } from './testApp';

/** What an operator does with a year of Khabarovsk, and what the ledger says of it. */
export type Years = {
  readonly freeze: (year: number, key?: string) => Promise<TestResponse>;
  readonly change: (year: number, change: YearChange, event?: string) => Promise<TestResponse>;
  readonly ledger: (year: number) => Promise<TestResponse>;
  readonly entry: (year: number, reporter: string, template: string) => Promise<LedgerEntry | undefined>;
};

/** Opening, changing and reading years through `app`. */
export function yearsOf(app: TestApp): Years {
  const paramsOf = (year: number) => ({ region: 'khabarovsk', year: String(year) });
  const ledger = async (year: number) =>
    app.call('readLedger', { key: await app.keyOf('operator'), params: paramsOf(year) });

  return {
    ledger,
    freeze: async (year, key) =>
      app.call('freezeLedger', { key: key ?? (await app.keyOf('operator')), params: paramsOf(year) }),
    change: async (year, body, event = newCode()) =>
      app.call('putYearEvent', {
        key: await app.keyOf('operator'),
        params: { ...paramsOf(year), event },
        body,
      }),
    entry: async (year, reporter, template) => {
      const entries: readonly LedgerEntry[] = (await ledger(year)).json.entries;

      return entries.find((one) => one.reporter === reporter && one.template === template);
    },
  };
}
