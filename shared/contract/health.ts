import * as z from 'zod';
import { REQUEST_REFUSALS } from './commonRefusals';
import type { Route } from './route';

/** Whether the functions run. Does not touch the store: whoever watches it need not load it. */
export const health = {
  method: 'GET',
  path: 'health',
  summary: 'Whether the functions run.',
  access: { kind: 'public' },
  params: z.strictObject({}),
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'They run.',
      schema: z.strictObject({ status: z.literal('ok'), time: z.iso.datetime() }),
    },
  },
  refusals: [...REQUEST_REFUSALS],
} as const satisfies Route;
