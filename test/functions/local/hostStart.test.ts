import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { buildHost, buildTestApp, startBuilt } from './builtHost';

let dist: string;

beforeAll(async () => {
  dist = await buildTestApp();
});

describe('starting and stopping', () => {
  test('a port that is taken is said', async () => {
    const other = createServer();

    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;

    await expect(startBuilt(dist, port)).rejects.toMatchObject({
      code: 'portTaken',
      message: expect.stringContaining(String(port)),
    });
    await new Promise((resolve) => other.close(resolve));
  });

  test.each([
    ['bundleMissing', null, 'npm run build'],
    ['functionsFailed', 'throw new Error("SVOD_STORAGE:\\n  missing")', 'SVOD_STORAGE: missing'],
    ['functionsFailed', '', 'no function'],
    ['functionsFailed', 'process.exit(3)', 'code 3'],
  ])('%s with the bundle %j', async (code, source, text) => {
    const other = await buildHost();

    await mkdir(`${other}functions`);
    if (source !== null) await writeFile(`${other}functions/index.cjs`, source);

    await expect(startBuilt(other)).rejects.toMatchObject({ code, message: expect.stringContaining(text) });
  });

  test('a request that is being answered is answered before the host goes', async () => {
    const other = await startBuilt(dist);
    const slow = fetch(`${other.address}/api/slow`).then((answer) => answer.text());

    await new Promise((resolve) => setTimeout(resolve, 100));
    await other.stop();

    expect(await slow).toBe('done');
  });
});
