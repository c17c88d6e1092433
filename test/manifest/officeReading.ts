import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ManifestInfo } from 'office-addin-manifest';

const SCRIPT = `
  import addin from 'office-addin-manifest';
  const info = await addin.OfficeAddinManifest.readManifestFile(process.argv[1]);
  console.log(JSON.stringify(info));
`;

/**
 * What Microsoft's own library reads from a manifest; rejects what is not well-formed. In a process of its own,
 * since it has ES modules below it. Its `validate` is an online service and is not asked.
 */
export async function officeReading(path: string): Promise<ManifestInfo> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    SCRIPT,
    path,
  ]);

  return JSON.parse(stdout);
}
