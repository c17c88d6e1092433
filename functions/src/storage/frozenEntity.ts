import * as z from 'zod';
import type { ListedReporter } from '../../../shared/measures/yearRecord';
import { TEMPLATE_KEYS } from '../../../shared/templates/templates';
import type { StoredValues } from './store';
import { StoreDamaged } from './storeErrors';
import type { Block } from './submission';

/** The row that says when the list of a year was frozen, by which days, and where the list itself lies. */
export const FROZEN_ROW = 'frozen';

/** The one block of a list. */
export const LIST_BLOCK = 'reporters';

const template = z.enum(TEMPLATE_KEYS);

const stored = z.strictObject({
  frozenAt: z.iso.datetime(),
  due: z.string().transform(json).pipe(z.partialRecord(template, z.iso.date())),
  blocks: z
    .string()
    .transform(json)
    .pipe(
      z.tuple([
        z.strictObject({
          name: z.literal(LIST_BLOCK),
          bytes: z.int().min(0),
          hash: z.string(),
          pieces: z.array(z.strictObject({ part: z.int().min(0), property: z.string() })),
        }),
      ]),
    ),
});

const storedList = z.array(
  z
    .strictObject({
      key: z.string(),
      kind: z.enum(['municipality', 'organisation', 'region']),
      name: z.string(),
      level: z.enum(['school', 'college', 'supplementary']).optional(),
      owes: z.array(template),
    })
    .transform(({ level, ...reporter }) => (level === undefined ? reporter : { ...reporter, level })),
);

/** What the row `frozen` says. */
export type FrozenEntity = Omit<z.output<typeof stored>, 'blocks'> & { readonly block: Block };

/** The row `frozen` as writeFrozenList.ts wrote it. Throws `StoreDamaged` on anything else. */
export function toFrozen(values: StoredValues): FrozenEntity {
  const frozen = stored.safeParse(values);

  if (!frozen.success) throw new StoreDamaged(`a frozen list: ${z.prettifyError(frozen.error)}`);

  const { blocks, ...rest } = frozen.data;

  return { ...rest, block: blocks[0] };
}

/** The list in the block of `toFrozen`. Throws `StoreDamaged` when it is none. */
export function toListed(bytes: Uint8Array): readonly ListedReporter[] {
  const list = storedList.safeParse(json(Buffer.from(bytes).toString()));

  if (!list.success) throw new StoreDamaged('a frozen list whose reporters are none');

  return list.data;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StoreDamaged('no JSON in a frozen list', { cause: error });
  }
}
