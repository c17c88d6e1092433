import * as z from 'zod';
import { BASIS_LENGTH } from '../../templates/settings/givenColumns';
import { TEMPLATE_KEYS } from '../../templates/templates';
import { settings } from '../region';
import { monthDay, year } from '../schema/fields';

const basis = z.string().min(1).max(BASIS_LENGTH).nullable();

/** What the operator has settled over the shipped profile of a region; all of it can be had again from the service. */
export const settlementSchema = z.strictObject({
  /** `value` `null`: no target in that year. */
  targets: z
    .array(z.strictObject({ key: z.string(), year, value: z.number().nonnegative().nullable(), basis }))
    .max(1000),
  days: z
    .array(
      z.strictObject({
        template: z.enum(TEMPLATE_KEYS),
        due: monthDay,
        obligation: z.enum(['owed', 'optional']),
        basis,
      }),
    )
    .max(TEMPLATE_KEYS.length),
  settings: settings.partial(),
});

/** What the operator has settled over the shipped profile. */
export type Settlement = z.infer<typeof settlementSchema>;

/** Nothing is settled otherwise than in the shipped profile. */
export const NOTHING_SETTLED: Settlement = { targets: [], days: [], settings: {} };
