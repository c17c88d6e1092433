import * as z from 'zod';
import { regionParams } from './address';
import { ODATA_ACCESS, ODATA_PATH, ODATA_REFUSALS, odataHeaders, odataQuery } from './odataParts';
import type { Route } from './route';

/** The root of the OData feed: which sets there are. */
export const readODataService = {
  method: 'GET',
  path: ODATA_PATH,
  summary: 'The service document of the OData 4.0 feed of facts.',
  access: ODATA_ACCESS,
  dialect: 'odata',
  params: regionParams,
  query: odataQuery,
  headers: odataHeaders,
  responses: {
    200: {
      description: 'The sets of the feed.',
      schema: z.strictObject({
        '@odata.context': z.string().optional(),
        value: z.array(z.strictObject({ name: z.string(), kind: z.literal('EntitySet'), url: z.string() })),
      }),
      headers: ['Content-Type'],
    },
  },
  refusals: ODATA_REFUSALS,
} as const satisfies Route;
