import * as z from 'zod';
import { REVIEW_STATES } from '../review/review';
import { reasonSchema } from './reason';

/** An id is made like a row code (shared/columns/code.ts). */
const id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/);
const revision = z.int().min(1);
const value = z.union([z.string(), z.number(), z.null()]);
const place = { row: z.string().max(64).nullable(), column: z.string().max(64).nullable() };

/** Cells that one return may ask about. */
export const MAX_RETURNED_CELLS = 200;

const shapes = {
  return: {
    kind: z.literal('return'),
    revision,
    cells: z
      .array(z.strictObject({ ...place, reason: reasonSchema }))
      .min(1)
      .max(MAX_RETURNED_CELLS),
  },
  accept: { kind: z.literal('accept'), revision },
  reopen: { kind: z.literal('reopen'), reason: reasonSchema },
  answer: { kind: z.literal('answer'), thread: z.string().max(32), text: reasonSchema },
  send: { kind: z.literal('send'), revision },
} as const;

/** The id of a move in a path. */
export const moveParam = id;

const move = z.discriminatedUnion('kind', [
  z.strictObject(shapes.return),
  z.strictObject(shapes.accept),
  z.strictObject(shapes.reopen),
  z.strictObject(shapes.answer),
]);

/**
 * A move on the wire; what the fields mean is in shared/review/review.ts. The number of cells is looked at first: zod
 * makes an issue of every element of a hostile list.
 */
export const reviewMoveSchema = z.custom<z.input<typeof move>>(hasFewCells, { abort: true }).pipe(move);

const made = { id: z.string(), at: z.iso.datetime(), by: z.string() };

const event = z.discriminatedUnion('kind', [
  z.strictObject({ ...shapes.return, ...made }),
  z.strictObject({ ...shapes.accept, ...made }),
  z.strictObject({ ...shapes.reopen, ...made }),
  z.strictObject({ ...shapes.answer, ...made }),
  z.strictObject({ ...shapes.send, ...made }),
]);

const thread = z.strictObject({
  ...place,
  id: z.string(),
  revision,
  question: z.string(),
  askedAt: z.iso.datetime(),
  askedBy: z.string(),
  value,
  entries: z.array(
    z.strictObject({
      at: z.iso.datetime(),
      by: z.string(),
      revision: revision.nullable(),
      text: z.string().nullable(),
      value,
    }),
  ),
  open: z.boolean(),
});

/** What a head says of its review, on the wire. */
export const headReviewSchema = z.strictObject({ state: z.enum(REVIEW_STATES), open: z.int().min(0) });

/** A review on the wire; what the fields mean is in shared/review/review.ts. */
export const reviewSchema = z.strictObject({
  ...headReviewSchema.shape,
  revision,
  threads: z.array(thread),
  events: z.array(event),
});

function hasFewCells(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;

  return !('cells' in body) || !Array.isArray(body.cells) || body.cells.length <= MAX_RETURNED_CELLS;
}
