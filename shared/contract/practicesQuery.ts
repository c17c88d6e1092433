import * as z from 'zod';
import { ORG_LEVELS } from '../regions/reporterKind';

/** A form of HTML sends what nobody has chosen as nothing. */
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();

/** A page of a list, from 1 on. */
export const pageParam = orNothing(
  z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number),
);

/** What of the published practices is shown. */
export const practicesQuery = z.strictObject({
  form: orNothing(z.string().regex(/^[A-Z_]{1,8}$/)),
  level: orNothing(z.enum(ORG_LEVELS)),
  municipality: orNothing(z.string().regex(/^\d{8}$/)),
  /** One practice, by reporter and row code: what the feed points at. */
  practice: orNothing(z.string().regex(/^[0-9a-z]{8,12}-[0-9a-z]{12}$/)),
  page: pageParam,
});

/** Those wishes. */
export type PracticesQuery = z.output<typeof practicesQuery>;
