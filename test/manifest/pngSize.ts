import { readFile } from 'node:fs/promises';

const SIGNATURE = '89504e470d0a1a0a';
/** Colours with transparency, in the header of a PNG. */
const RGBA = 6;

/** Width and height of a PNG in pixels, and whether it can be transparent. */
export async function pngSize(path: string) {
  const bytes = await readFile(path);

  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error(`${path} is no PNG`);

  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    transparent: bytes.readUInt8(25) === RGBA,
  };
}
