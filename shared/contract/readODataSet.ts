import * as z from 'zod';
import {
  ODATA_ACCESS,
  ODATA_PATH,
  ODATA_SET_REFUSALS,
  odataHeaders,
  odataQuery,
  odataSetParams,
} from './odataParts';
import type { Route } from './route';

const value = z.union([z.string(), z.number(), z.null()]);

/** A set of the OData feed, page by page, or one entity of it. */
export const readODataSet = {
  method: 'GET',
  path: `${ODATA_PATH}/{set}`,
  summary: 'Facts and dimensions as OData: all of a set, what a filter lets through, or one by its key.',
  access: ODATA_ACCESS,
  dialect: 'odata',
  params: odataSetParams,
  query: odataQuery,
  headers: odataHeaders,
  responses: {
    200: {
      description:
        'A page of a set: `@odata.context`, `@odata.count`, `value`, `@odata.nextLink`; or an entity.',
      schema: z.union([
        z.strictObject({
          '@odata.context': z.string().optional(),
          '@odata.count': z.int().optional(),
          value: z.array(z.record(z.string(), value)),
          '@odata.nextLink': z.string().optional(),
        }),
        z.record(z.string(), value),
      ]),
      headers: ['Content-Type'],
    },
  },
  refusals: [...ODATA_SET_REFUSALS, 'entityUnknown'],
} as const satisfies Route;
