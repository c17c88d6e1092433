import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { manifestText } from '../../../shared/messages/ru/local';
import { readHostAddress } from '../manifest/hostAddress';
import { manifestFor } from '../manifest/manifestFor';
import { readOptions } from '../readOptions';
import { runCommand } from '../runCommand';

/* npm run manifest -- --address https://… [--out FILE]: the add-in's manifest for a deployment (docs/excel.md). */
await runCommand(async () => {
  const { address: text, out } = readOptions({
    address: { type: 'string', default: '' },
    out: { type: 'string', default: 'out/manifest.xml' },
  });
  const address = readHostAddress(text);
  // This file is dist/local/manifest.mjs.
  const [source, about] = await Promise.all(
    ['manifest.xml', 'package.json'].map((name) =>
      readFile(new URL(`../../${name}`, import.meta.url), 'utf8'),
    ),
  );
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(about ?? ''));

  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, manifestFor(source ?? '', address, version));
  console.log(manifestText(out, address));
});
