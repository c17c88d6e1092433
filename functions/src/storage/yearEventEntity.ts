import * as z from 'zod';
import type { YearEvent } from '../../../shared/measures/yearRecord';
import { TEMPLATE_KEYS } from '../../../shared/templates/templates';
import type { StoredValues } from './store';
import { StoreDamaged } from './storeErrors';

const common = { id: z.string(), at: z.iso.datetime(), by: z.string(), reason: z.string() };
const template = z.enum(TEMPLATE_KEYS);

const stored = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('exemption'),
    reporter: z.string(),
    template: template.nullable().default(null),
    ...common,
  }),
  z.strictObject({
    kind: z.literal('extension'),
    reporter: z.string().nullable().default(null),
    template,
    due: z.iso.date(),
    ...common,
  }),
  z.strictObject({ kind: z.literal('withdrawal'), event: z.string(), ...common }),
  z.strictObject({ kind: z.literal('closing'), ...common }),
  z.strictObject({ kind: z.literal('reopening'), ...common }),
]);

/** An event as properties. What is `null` is left out, as the store has no such value. */
export function yearEventValues(event: YearEvent): StoredValues {
  return Object.fromEntries(
    Object.entries(event).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** What `yearEventValues` wrote. Throws `StoreDamaged` on anything else. */
export function toYearEvent(values: StoredValues): YearEvent {
  const event = stored.safeParse(values);

  if (!event.success) throw new StoreDamaged(`an event of a year: ${z.prettifyError(event.error)}`);

  return event.data;
}
