import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAzurite } from '../../../functions/local/azurite';
import { prepareStore } from '../../../functions/src/storage/prepareStore';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { bundleScript } from '../../helpers/bundleScript';

const newFolder = () => mkdtemp(join(tmpdir(), 'svod-azurite-'));

test('what was written a moment before stopping is there after the next start', async () => {
  const folder = await newFolder();
  const first = await startAzurite(folder);

  await prepareStore(first.connectionString);
  await tableStore(first.connectionString).commit('members', 'p', [
    { kind: 'create', row: 'r', values: { text: 'Ёж' } },
  ]);
  await first.stop();
  const second = await startAzurite(folder);

  expect((await tableStore(second.connectionString).get('members', 'p', 'r'))?.values).toEqual({
    text: 'Ёж',
  });
  expect(second.connectionString).not.toBe(first.connectionString);
  await second.stop();
});

test('several start at once, each on a port of its own', async () => {
  const services = await Promise.all([startAzurite(null), startAzurite(null), startAzurite(null)]);

  expect(new Set(services.map(({ connectionString }) => connectionString)).size).toBe(3);
  await Promise.all(services.map(({ stop }) => stop()));
});

test('stopping twice is the same as once', async () => {
  const azurite = await startAzurite(null);

  await azurite.stop();
  await azurite.stop();
  await azurite.gone;
});

test('the emulator’s published key opens nothing', async () => {
  const azurite = await startAzurite(null);
  const published = azurite.connectionString.replace(
    /AccountKey=[^;]+/,
    'AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
  );

  await expect(prepareStore(published)).rejects.toMatchObject({ statusCode: 403 });
  await azurite.stop();
});

test('when the starting process is killed, it saves and ends by itself', async () => {
  const folder = await newFolder();
  const script = await bundleScript('test/functions/local/startAzuriteAndWait.ts');
  const parent = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const connectionString = await new Promise<string>((resolve) =>
    parent.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim())),
  );

  parent.kill('SIGKILL');
  while (await answers(connectionString)) await new Promise((resolve) => setTimeout(resolve, 50));

  // It closes its door first and saves then.
  const saved = () => readFile(join(folder, '__azurite_db_table__.json'), 'utf8');
  const end = Date.now() + 10_000;
  while (!(await saved()).includes('written just now') && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  expect(await saved()).toContain('written just now');
});

async function answers(connectionString: string): Promise<boolean> {
  const endpoint = /TableEndpoint=([^;]+)/.exec(connectionString)?.[1] ?? '';

  return fetch(endpoint).then(
    () => true,
    () => false,
  );
}
