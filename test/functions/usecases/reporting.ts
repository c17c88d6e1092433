import type { TemplateKey } from '../../../shared/templates/template';
import type { Body } from './sheets';
import type { TestApp, TestResponse } from './testApp';

/** Where a test sends to; Khabarovsk city's directory of 2024 unless told otherwise. */
export type Where = {
  readonly template?: TemplateKey;
  readonly reporter?: string;
  readonly year?: number;
};

/** What a test says besides the content. */
export type How = {
  /** The revision it is built on; 0: it is the first. */
  readonly base?: number;
  readonly idempotencyKey?: string;
  readonly dryRun?: boolean;
};

let keys = 0;

/** Sends and reads as whoever reports at the address. */
export type Reporting = {
  readonly push: (body: Body, where?: Where, how?: How) => Promise<TestResponse>;
  readonly read: (where?: Where, query?: string) => Promise<TestResponse>;
};

/** Sending and reading through `app`. */
export function reporting(app: TestApp): Reporting {
  const paramsOf = ({ template = 'organisations', reporter = '08701000', year = 2024 }: Where) => ({
    region: 'khabarovsk',
    year: String(year),
    template,
    reporter,
  });
  const keyOf = ({ reporter = '08701000' }: Where) =>
    reporter === 'region' ? app.keyOf('operator') : app.keyOf('reporter', [reporter]);

  return {
    push: async (body, where = {}, { base = 0, idempotencyKey, dryRun = false } = {}) => {
      keys += 1;
      const freshKey = `push-number-${keys}`;

      return app.call('pushSubmission', {
        key: await keyOf(where),
        params: paramsOf(where),
        query: dryRun ? '?dryRun=true' : '',
        headers: {
          ...(base === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` }),
          'idempotency-key': idempotencyKey ?? freshKey,
        },
        body,
      });
    },
    read: async (where = {}, query = '') =>
      app.call('readSubmission', { key: await keyOf(where), params: paramsOf(where), query }),
  };
}
