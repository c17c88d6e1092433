import {
  ODATA_ACCESS,
  ODATA_PATH,
  ODATA_SET_REFUSALS,
  odataHeaders,
  odataQuery,
  odataSetParams,
} from './odataParts';
import type { Route } from './route';

/** How many entities of a set a filter lets through. */
export const readODataCount = {
  method: 'GET',
  path: `${ODATA_PATH}/{set}/$count`,
  summary: 'The number of entities in a set of the OData feed.',
  access: ODATA_ACCESS,
  dialect: 'odata',
  params: odataSetParams,
  query: odataQuery,
  headers: odataHeaders,
  responses: {
    200: { description: 'The number as text.', mediaType: 'text/plain;charset=utf-8' },
  },
  refusals: ODATA_SET_REFUSALS,
} as const satisfies Route;
