import { build } from 'esbuild';

/** The script that puts the simulated Excel into a page (shim/browserShim.ts): to stand before `office.js`. */
export async function shimScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/excel-host/boot/shim/browserShim.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'silent',
  });

  return outputFiles[0]?.text ?? '';
}
