import { readFileSync } from 'node:fs';
import { ribbonCommands } from '../../addin/src/excel/start/ribbonCommands';
import { readManifest } from './manifest';
import { allNamed } from './xml';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test('every function that a button names is associated, and no other', async () => {
  const associated: string[] = [];
  const work = async () => undefined;

  Object.assign(globalThis, { Office: { actions: { associate: (name: string) => associated.push(name) } } });
  ribbonCommands({ check: work, send: work });

  const { app } = await readManifest('manifest.xml');

  expect(allNamed(app, 'FunctionName').map(({ text }) => text)).toEqual(associated);
});

test('the page of the functions starts the entry that associates them', () => {
  expect(readFileSync('addin/commands.html', 'utf8')).toContain('src="src/commands.ts"');
  expect(readFileSync('addin/src/commands.ts', 'utf8')).toContain('ribbonCommands(');
});
