import * as z from 'zod';

/** A reporter on the wire (shared/regions/reporter.ts). */
export const reporterSchema = z.strictObject({
  key: z.string(),
  kind: z.enum(['municipality', 'organisation', 'region']),
  name: z.string(),
  level: z.enum(['school', 'college', 'supplementary']).optional(),
});
