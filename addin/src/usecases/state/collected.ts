import * as z from 'zod';
import { TEMPLATE_KEYS } from '../../../../shared/templates/templates';

const MOST_REGISTRIES = 60;

/** Of a reporter: the revision, how it stood in words, and the revisions of the sheets whose names are shown. */
const pulled = z.tuple([z.int().min(1), z.string().max(200), z.string().max(200)]);

/** Consolidated registries of a workbook, the newest last. */
export const collectedSchema = z
  .array(
    z.strictObject({
      /** The mark of its sheet. */
      sheet: z.string().max(31),
      region: z.string().max(40),
      template: z.enum(TEMPLATE_KEYS),
      /** Key of the region's view; `null`: the whole template. */
      view: z.string().max(40).nullable(),
      year: z.int(),
      /** Keys of the chosen columns. */
      columns: z.array(z.string().max(64)).max(64),
      /** What was last pulled, by reporter. */
      reporters: z.record(z.string().max(12), pulled),
    }),
  )
  .max(MOST_REGISTRIES);

/** A consolidated registry of the workbook. */
export type Collected = z.infer<typeof collectedSchema>[number];

/** What was last pulled of a reporter. */
export type Pulled = z.infer<typeof pulled>;

/** The registries with one in the place of what was kept of its sheet. */
export function withCollected(before: readonly Collected[] | undefined, newest: Collected): Collected[] {
  return [...(before ?? []).filter(({ sheet }) => sheet !== newest.sheet), newest].slice(-MOST_REGISTRIES);
}
