import * as z from 'zod';
import type { StoredValues } from './store';
import { StoreDamaged } from './storeErrors';
import type { Block } from './submission';

/** What is known of a release without reading it. */
export type ReleaseHead = {
  /** Made by whoever asks for it. */
  readonly id: string;
  /** Its place among the year's releases, from 1 on. */
  readonly number: number;
  /** Instant of the reading, ISO. */
  readonly at: string;
  /** The member's id. */
  readonly by: string;
  readonly facts: number;
  /** Numbers that are still those of an earlier release, and such of which nothing can be shown. */
  readonly kept: number;
  readonly withheld: number;
};

/** A release with the places where it lies. */
export type StoredRelease = ReleaseHead & { readonly blocks: readonly Block[] };

const count = z.int().min(0);

const stored = z.strictObject({
  id: z.string(),
  number: count,
  at: z.iso.datetime(),
  by: z.string(),
  facts: count,
  kept: count,
  withheld: count,
  blocks: z
    .string()
    .transform(json)
    .pipe(
      z.array(
        z.strictObject({
          name: z.string(),
          bytes: count,
          hash: z.string(),
          pieces: z.array(z.strictObject({ part: count, property: z.string() })),
        }),
      ),
    ),
});

/** A release's row as properties. */
export function releaseValues({ blocks, ...head }: StoredRelease): StoredValues {
  return { ...head, blocks: JSON.stringify(blocks) };
}

/** What `releaseValues` wrote. Throws `StoreDamaged` on anything else. */
export function toStoredRelease(values: StoredValues): StoredRelease {
  const release = stored.safeParse(values);

  if (!release.success) throw new StoreDamaged(`a release: ${z.prettifyError(release.error)}`);

  return release.data;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StoreDamaged('no JSON in a release', { cause: error });
  }
}
