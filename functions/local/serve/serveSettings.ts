import { readConfig } from '../../src/config';
import { isStoreSetting } from '../../src/storage/openStoreOf';
import { LocalFault } from '../localFault';

/** The app's settings, SVOD_…, as text. */
export type ServeSettings = Readonly<Record<string, string | undefined>> & { readonly SVOD_STORAGE: string };

/** The settings in which `env` names a store. Throws `LocalFault`, which quotes none of them. */
export function serveSettings(env: Readonly<Record<string, string | undefined>>): ServeSettings {
  const { SVOD_STORAGE = '' } = env;

  if (SVOD_STORAGE === '') throw new LocalFault('storageMissing', '');
  if (!isStoreSetting(SVOD_STORAGE)) throw new LocalFault('storageInvalid', '');

  return { ...env, SVOD_STORAGE };
}

/** Throws `LocalFault` unless the app would take the settings. */
export function checkSettings(settings: ServeSettings): void {
  try {
    readConfig(settings);
  } catch (error) {
    const [, ...lines] = String(error).split('\n');

    throw new LocalFault('settingsInvalid', lines.map((line) => line.trim()).join('; '));
  }
}
