import { inflateBlock } from './deflateBlock';
import { partRow, submissionPartition } from './keys';
import type { Store, StoredValues } from './store';
import { StoreDamaged } from './storeErrors';
import type { Block, SubmissionAddress, Upload } from './submission';

/**
 * Reads the named blocks of an upload: only the parts they lie in, and of those only their properties. Names
 * that the upload does not have are absent. Throws `StoreDamaged` when something is not what was written.
 */
export async function readBlocks(
  store: Store,
  address: SubmissionAddress,
  upload: Upload,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const blocks = upload.blocks.filter(({ name }) => wanted(name));
  const parts = await readParts(store, address, upload.id, propertiesByPart(blocks));
  const inflated = await Promise.all(
    blocks.map(async (block) => [block.name, await inflateBlock(block, joinPieces(block, parts))] as const),
  );

  return new Map(inflated);
}

function propertiesByPart(blocks: readonly Block[]): ReadonlyMap<number, readonly string[]> {
  const properties = new Map<number, string[]>();

  for (const { part, property } of blocks.flatMap(({ pieces }) => pieces)) {
    const ofPart = properties.get(part);

    if (ofPart === undefined) properties.set(part, [property]);
    else ofPart.push(property);
  }

  return properties;
}

async function readParts(
  store: Store,
  { reporter, ...rest }: SubmissionAddress,
  uploadId: string,
  properties: ReadonlyMap<number, readonly string[]>,
): Promise<ReadonlyMap<number, StoredValues>> {
  const partition = submissionPartition(rest);
  const read = await Promise.all(
    [...properties].map(async ([part, select]) => {
      const row = partRow(reporter, uploadId, part);
      const entity = await store.get('submissions', partition, row, select);

      if (entity === null) throw new StoreDamaged(`no part ${row}`);

      return [part, entity.values] as const;
    }),
  );

  return new Map(read);
}

function joinPieces({ name, pieces }: Block, parts: ReadonlyMap<number, StoredValues>): Uint8Array {
  const bytes = pieces.map(({ part, property }) => {
    const piece = parts.get(part)?.[property];

    if (!(piece instanceof Uint8Array)) throw new StoreDamaged(`a piece of ${name} is missing`);

    return piece;
  });

  return Buffer.concat(bytes);
}
