import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploymentKey, newSigningKey } from '../../../functions/local/signingKey';

const NAMES = ['SVOD_SIGNING_KEY', 'SVOD_SIGNING_KEY_FILE', 'SVOD_STORAGE'] as const;
const before = NAMES.map((name) => [name, process.env[name]] as const);

let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svod-key-'));
  data = join(folder, 'data');
  set({});
});

afterEach(() => rm(folder, { recursive: true }));
afterAll(() => set(Object.fromEntries(before)));

/** Sets these settings of a deployment and no others. */
function set(settings: Readonly<Partial<Record<(typeof NAMES)[number], string | undefined>>>): void {
  for (const name of NAMES) {
    if (settings[name] === undefined) delete process.env[name];
    else process.env[name] = settings[name];
  }
}

const publicPartOf = (key: string): unknown => JSON.parse(key).x;
const x = async () => (await deploymentKey(data)).publicJwk.x;
const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

describe('the key of a deployment', () => {
  test('is that of the setting, and before all others', async () => {
    const [key, other] = [newSigningKey(), newSigningKey()];

    await writeFile(join(folder, 'other.json'), other);
    set({ SVOD_SIGNING_KEY: key, SVOD_SIGNING_KEY_FILE: join(folder, 'other.json') });
    expect(await x()).toBe(publicPartOf(key));
  });

  test('is that of the file which the service has, and no data folder is made', async () => {
    const key = newSigningKey();

    await writeFile(join(folder, 'key.json'), key);
    set({ SVOD_STORAGE: 'file:/var/svod.db', SVOD_SIGNING_KEY_FILE: join(folder, 'key.json') });
    expect(await x()).toBe(publicPartOf(key));
    expect(await isThere(data)).toBe(false);
  });

  test('is that of the data folder, always the same, where no store is named', async () => {
    expect(await x()).toBe(await x());
  });
});

describe('attacks and accidents', () => {
  test.each([
    ['a file that is not there', { SVOD_SIGNING_KEY_FILE: '/no/such/key.json' }, 'Нет файла ключа подписи'],
    ['a store, and no key', { SVOD_STORAGE: 'file:/var/svod.db' }, 'Не задан ключ, которым подписываются'],
    ['a key that is none', { SVOD_SIGNING_KEY: '{}' }, 'не закрытый ключ Ed25519'],
  ])('%s: no other key is made', async (_what, settings, text) => {
    set(settings);
    await expect(deploymentKey(data)).rejects.toThrow(text);
    expect(await isThere(data)).toBe(false);
  });
});
