import { existsSync } from 'node:fs';

const SYSTEM = '/usr/bin/chromium';

/**
 * Which Chromium to start, and what that one wants to be told. CHROMIUM names another than the system's; where
 * there is none, the one that npm brought is unpacked, which two processes must not do at once.
 */
export async function browserBinary(): Promise<{
  readonly executablePath: string;
  readonly args: readonly string[];
}> {
  const executablePath = process.env.CHROMIUM ?? (existsSync(SYSTEM) ? SYSTEM : null);

  if (executablePath !== null) return { executablePath, args: [] };

  const { default: bundled } = await import('@sparticuz/chromium');

  // In a single process, as its functions in the cloud want it, the browser would end with its first page.
  const args = bundled.args.filter((one) => one !== '--single-process' && one !== '--no-zygote');

  return { executablePath: await bundled.executablePath(), args };
}
