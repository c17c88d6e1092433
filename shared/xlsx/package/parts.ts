import { partPath, relationshipsPath } from './partPath';
import { type Relationship, relationships } from './relationships';

/** The parts of a file, as it was opened or with changes laid over it. */
export type Parts = {
  /** Path of the workbook part. */
  readonly workbook: string;
  /** The text of a part; refuses the file when the part is missing. */
  readonly text: (path: string) => Promise<string>;
  readonly has: (path: string) => boolean;
  /** Bytes of a part when unpacked; 0 when it is missing. */
  readonly size: (path: string) => number;
  /** Relationships of a part, with paths instead of targets; none when it has no such part. */
  readonly related: (owner: string) => Promise<readonly Relationship[]>;
};

/** The relationships of `owner` among parts that are read by `text`. */
export async function relatedParts(
  { text, has }: Pick<Parts, 'text' | 'has'>,
  owner: string,
): Promise<readonly Relationship[]> {
  const path = relationshipsPath(owner);

  if (!has(path)) return [];

  return relationships(await text(path)).map((one) => ({ ...one, target: partPath(owner, one.target) }));
}
