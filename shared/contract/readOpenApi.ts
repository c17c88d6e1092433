import * as z from 'zod';
import { REQUEST_REFUSALS } from './commonRefusals';
import type { Route } from './route';

/** This contract as an OpenAPI 3.1 document. */
export const readOpenApi = {
  method: 'GET',
  path: 'openapi.json',
  summary: 'This contract as an OpenAPI 3.1 document.',
  access: { kind: 'public' },
  params: z.strictObject({}),
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: {
    200: { description: 'The document.', schema: z.looseObject({ openapi: z.literal('3.1.1') }) },
  },
  refusals: [...REQUEST_REFUSALS],
} as const satisfies Route;
