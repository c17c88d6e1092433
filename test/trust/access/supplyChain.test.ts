import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { keepFigure } from '../figures';

/* What is installed is what was locked, byte for byte, and runs nothing while it is installed. */

const lockSchema = z.looseObject({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      dev: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});
const manifestSchema = z.looseObject({
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
});

const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const manifest = manifestSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

const FOLDER = 'node_modules/';

/** Tools of building and testing, whose scripts only choose or check a binary that comes with them. */
const WITH_SCRIPTS = ['@parcel/watcher', '@swc/core', 'esbuild', 'unrs-resolver'];

describe('the lock file', () => {
  test('names a SHA-512 for every package', () => {
    const without = packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));

    expect(without.map(([path]) => path)).toEqual([]);
    keepFigure({
      area: 'access',
      what: `${packages.length} packages of the lock file`,
      figure: '0 without a SHA-512 of their content',
      doesNotProve:
        'that what has this sum is harmless: no list of known faults was asked, which needs the network',
    });
  });

  test('takes every package from the registry and from nowhere else', () => {
    const elsewhere = packages.filter(
      ([, { resolved, link }]) =>
        link === true || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );

    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  test('has no package with an install script in what runs, nor an unknown one in what builds', () => {
    const found = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = found.map(([path]) => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length));

    expect(found.filter(([, { dev }]) => dev !== true)).toEqual([]);
    expect(names.filter((name) => !WITH_SCRIPTS.includes(name))).toEqual([]);
  });
});

describe('the package', () => {
  test('runs nothing of its own while it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];

    expect(hooks.filter((hook) => hook in manifest.scripts)).toEqual([]);
  });

  test('depends on versions and not on addresses', () => {
    const odd = Object.entries(manifest.dependencies).filter(
      ([, range]) => !/^[\^~]?\d+(\.\d+){0,2}$/.test(range),
    );

    expect(odd).toEqual([]);
  });
});
