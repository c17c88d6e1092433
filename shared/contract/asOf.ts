import * as z from 'zod';

/** The query of a reading that can be had again: the instant (ISO, UTC) as of which it is; absent: now. */
export const asOfQuery = z.strictObject({ asOf: z.iso.datetime().max(40).optional() });
