import { regionParams } from './address';
import { ODATA_ACCESS, ODATA_PATH, ODATA_REFUSALS, odataHeaders, odataQuery } from './odataParts';
import type { Route } from './route';

/** The types of the OData feed, for programs. */
export const readODataMetadata = {
  method: 'GET',
  path: `${ODATA_PATH}/$metadata`,
  summary: 'The entity model of the OData feed, in CSDL.',
  access: ODATA_ACCESS,
  dialect: 'odata',
  params: regionParams,
  query: odataQuery,
  headers: odataHeaders,
  responses: {
    200: { description: 'CSDL 4.0 as XML.', mediaType: 'application/xml;charset=utf-8' },
  },
  refusals: ODATA_REFUSALS,
} as const satisfies Route;
