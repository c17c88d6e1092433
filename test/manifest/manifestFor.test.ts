import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { readHostAddress } from '../../functions/local/manifest/hostAddress';
import { manifestFor, PLACEHOLDER } from '../../functions/local/manifest/manifestFor';
import { readManifest } from './manifest';
import { officeReading } from './officeReading';
import { pngSize } from './pngSize';

let source: string;

beforeAll(async () => {
  source = await readFile('manifest.xml', 'utf8');
});

describe('the manifest of a deployment', () => {
  test('names its address everywhere, keeps the id and has the package’s version in four parts', async () => {
    const path = await written(manifestFor(source, 'https://svod.adm27.ru/pane', '2.10.3'));
    const info = await officeReading(path);
    const before = await officeReading('manifest.xml');

    expect(info).toMatchObject({
      id: before.id,
      version: '2.10.3.0',
      appDomains: ['https://svod.adm27.ru'],
      supportUrl: 'https://svod.adm27.ru/pane/help.html',
      defaultSettings: { sourceLocation: 'https://svod.adm27.ru/pane/taskpane.html' },
    });
    expect(await readFile(path, 'utf8')).not.toContain(PLACEHOLDER);
  });

  test('is the same manifest but for the addresses', async () => {
    const path = await written(manifestFor(source, 'https://svod.adm27.ru', '0.1.0'));
    const [made, original] = await Promise.all([readManifest(path), readManifest('manifest.xml')]);

    expect(made.addresses.map(({ url }) => url.replace('https://svod.adm27.ru', PLACEHOLDER))).toEqual(
      original.addresses.map(({ url }) => url),
    );
    expect(made.resources.children.map(({ children }) => children.length)).toEqual(
      original.resources.children.map(({ children }) => children.length),
    );
  });

  test('a version with a suffix loses it; what is no version throws', () => {
    expect(manifestFor(source, 'https://a.ru', '1.2.3-rc.1+5')).toContain('<Version>1.2.3.0</Version>');
    expect(() => manifestFor(source, 'https://a.ru', 'next')).toThrow('next');
  });

  test('the id is not that of a template or of an example', async () => {
    const { id } = await officeReading('manifest.xml');

    expect(new Set(id?.replaceAll('-', '')).size).toBeGreaterThan(8);
  });
});

describe('the address', () => {
  test.each([
    ['https://svod.adm27.ru', 'https://svod.adm27.ru'],
    ['https://svod.adm27.ru/', 'https://svod.adm27.ru'],
    ['https://SVOD.adm27.ru:8443/a/b//', 'https://svod.adm27.ru:8443/a/b'],
    ['https://свод.рф', 'https://xn--b1ae3ak.xn--p1ai'],
  ])('%s is taken as %s', (text, address) => {
    expect(readHostAddress(text)).toBe(address);
  });

  test.each([
    ['', 'addressMissing'],
    ['svod.adm27.ru', 'addressInvalid'],
    ['javascript:alert(1)', 'addressInvalid'],
    ['file:///C:/pane', 'addressInvalid'],
    ['https://svod.adm27.ru/?a=1', 'addressInvalid'],
    ['https://svod.adm27.ru/#a', 'addressInvalid'],
    ['https://user:secret@svod.adm27.ru', 'addressInvalid'],
    ['https://svod.adm27.ru/taskpane.html', 'addressInvalid'],
    ['http://localhost:7071', 'addressNotHttps'],
    ['http://svod.adm27.ru', 'addressNotHttps'],
    [`https://svod.adm27.ru/${'a'.repeat(2040)}`, 'addressTooLong'],
  ])('«%s» is refused: %s', (text, code) => {
    expect(() => readHostAddress(text)).toThrow(expect.objectContaining({ code }));
  });

  test('http is refused with what to do instead', () => {
    expect(() => readHostAddress('http://localhost:7071')).toThrow(/https.*\/try/s);
  });
});

describe('attacks', () => {
  test('no address breaks out of the manifest', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), fc.string(), (url, tail) => {
        const address = addressOf(`${url}/${tail}`);

        if (address === null) return;

        const made = manifestFor(source, address, '1.0.0');
        const quotes = (text: string) => text.split('"').length;
        const marks = (text: string) => text.split('<').length;
        const plain = manifestFor(source, 'https://a.ru', '1.0.0');

        expect([quotes(made), marks(made)]).toEqual([quotes(plain), marks(plain)]);
      }),
      { numRuns: 200 },
    );
  });
});

test('a file that is no PNG is told from one', async () => {
  await expect(pngSize('manifest.xml')).rejects.toThrow('no PNG');
});

function addressOf(text: string): string | null {
  try {
    return readHostAddress(text);
  } catch {
    return null;
  }
}

async function written(xml: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'svod-manifest-')), 'manifest.xml');

  await writeFile(path, xml);

  return path;
}
