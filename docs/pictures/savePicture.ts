import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';

/** Where README and the guides look for pictures, from the project's root. */
export const PICTURES = 'docs/pictures';

/** Saves a PNG, with a palette of 256 colours where ImageMagick is there to make one: a third of the size. */
export async function savePicture(name: string, png: Uint8Array): Promise<void> {
  const { status, stdout } = spawnSync('convert', ['png:-', '+dither', '-colors', '256', 'png8:-'], {
    input: png,
    maxBuffer: 1 << 26,
  });

  await writeFile(`${PICTURES}/${name}.png`, status === 0 ? stdout : png);
}
