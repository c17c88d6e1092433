import * as z from 'zod';
import { regionParams } from './address';
import { REQUEST_REFUSALS } from './commonRefusals';
import { practicesQuery } from './practicesQuery';
import type { Route } from './route';

/** The published practices as a page for everybody: no key, no script, nothing personal. */
export const readPracticesPage = {
  method: 'GET',
  path: 'regions/{region}/practices.html',
  summary: 'The published practices of the region as a page.',
  access: { kind: 'public' },
  params: regionParams,
  query: practicesQuery,
  headers: z.strictObject({ 'if-none-match': z.string().max(1000).optional() }),
  responses: {
    200: {
      description: 'The page, in Russian.',
      mediaType: 'text/html; charset=utf-8',
      headers: ['ETag', 'Cache-Control', 'Content-Security-Policy'],
    },
    304: { description: 'The page the caller has is the current one.', headers: ['ETag', 'Cache-Control'] },
  },
  refusals: [...REQUEST_REFUSALS, 'regionUnknown'],
} as const satisfies Route;
