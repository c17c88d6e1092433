import * as z from 'zod';
import { reporterParam, templateParam, yearParams } from './address';
import { YEAR_REFUSALS } from './commonRefusals';
import { findingCodeSchema } from './findingCodeSchema';
import type { Route } from './route';
import { explanationSchema } from './submission';

/** Every explained warning of a template, over all reporters: where which rule spoke, and what was said to it. */
export const readExplained = {
  method: 'GET',
  path: 'regions/{region}/years/{year}/templates/{template}/explanations',
  summary: 'The explained warnings of all reporters for a template, or those of one rule.',
  access: { kind: 'member', roles: ['operator'], scope: 'region' },
  audit: 'read',
  params: z.strictObject({ ...yearParams.shape, template: templateParam }),
  query: z.strictObject({
    code: findingCodeSchema.optional(),
    /** Goes on behind this reporter. */
    after: reporterParam.optional(),
  }),
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'By reporter; `next` is what `after` has to be for the rest, or null.',
      schema: z.strictObject({
        explained: z.array(
          z.strictObject({
            reporter: z.string(),
            revision: z.int().min(1),
            ...explanationSchema.shape,
            /** The shared value of the cell; `null` of a blank one and of no cell. */
            value: z.union([z.string(), z.number(), z.null()]),
            /** Accepted before with this very fingerprint, so there is nothing to ask. */
            accepted: z.boolean(),
          }),
        ),
        next: z.string().nullable(),
      }),
    },
  },
  refusals: [...YEAR_REFUSALS, 'templateUnknown', 'roleNotAllowed'],
} as const satisfies Route;
