import { gzipSync } from 'node:zlib';
import type { Columns } from '../../../shared/columns/columns';
import type { TemplateKey } from '../../../shared/templates/template';
import { BENCH_YEAR } from '../data/benchYear';
import { pushBody } from '../data/pushBody';
import type { BenchApp } from './benchApp';

/** Pushes a sheet of one reporter again and again, every time as a new revision. */
export type Pusher = {
  /** One push of what has to differ from the push before: equal content makes no revision. */
  readonly push: (gzipped: Buffer) => Promise<void>;
};

/** Who pushes in the cases: the city of Khabarovsk. */
export const BENCH_REPORTER = '08701000';

/** A pusher of `template`, of which nothing has been sent yet. */
export function pusher(app: BenchApp, template: TemplateKey): Pusher {
  const params = {
    region: 'khabarovsk',
    year: String(BENCH_YEAR),
    template,
    reporter: BENCH_REPORTER,
  };
  let revision = 0;

  return {
    push: async (bytes) => {
      const precondition = revision === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` };
      const headers = {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
        'idempotency-key': `benchmark-${template}-${revision}`,
        ...precondition,
      };

      await app.call('pushSubmission', { params, headers, bytes }, 201);
      revision += 1;
    },
  };
}

/** The body of a push as it comes over the wire. */
export function gzippedBody(template: TemplateKey, columns: Columns): Buffer {
  return gzipSync(pushBody(template, columns));
}
