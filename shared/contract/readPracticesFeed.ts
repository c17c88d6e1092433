import * as z from 'zod';
import { regionParams } from './address';
import { REQUEST_REFUSALS } from './commonRefusals';
import { pageParam } from './practicesQuery';
import type { Route } from './route';

/** The published practices for feed readers, which send no key; a page of them at a time (RFC 5005). */
export const readPracticesFeed = {
  method: 'GET',
  path: 'regions/{region}/practices.rss',
  summary: 'The published practices of the region as RSS 2.0, the newest first.',
  access: { kind: 'public' },
  params: regionParams,
  query: z.strictObject({ page: pageParam }),
  headers: z.strictObject({ 'if-none-match': z.string().max(1000).optional() }),
  responses: {
    200: {
      description: 'The feed, in Russian.',
      mediaType: 'application/rss+xml; charset=utf-8',
      headers: ['ETag', 'Cache-Control'],
    },
    304: { description: 'The feed the caller has is the current one.', headers: ['ETag', 'Cache-Control'] },
  },
  refusals: [...REQUEST_REFUSALS, 'regionUnknown'],
} as const satisfies Route;
