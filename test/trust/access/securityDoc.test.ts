import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ASVS_ITEMS, itemsNamedIn } from './asvsItems';

/* Every test that docs/security.md names is there, by its file and by the name in it. */

const DOC = readFileSync('docs/security.md', 'utf8');
const NAMED = [...DOC.matchAll(/`(test\/[\w/.-]+\.test\.tsx?)`(?: › ([^;|\n]+))?/g)].map(
  ([, file = '', name = '']) => ({ file, name: name.trim() }),
);
const ROWS = DOC.slice(DOC.indexOf('## ASVS'), DOC.indexOf('## Keys and algorithms'))
  .split('\n')
  .filter((line) => line.startsWith('| V'));

test('the page names tests at all', () => {
  expect(NAMED.length).toBeGreaterThan(100);
  expect(ROWS.length).toBeGreaterThan(80);
});

test.each(NAMED)('$file has «$name»', ({ file, name }) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(name);
});

test('all tests of access are named', () => {
  const files = readdirSync('test/trust/access').filter((file) => file.endsWith('.test.ts'));

  expect(files.filter((file) => !DOC.includes(`test/trust/access/${file}`))).toEqual([]);
});

test('each requirement of levels 1 and 2 stands once, with how it is met or as not applicable', () => {
  const ids = ROWS.flatMap((row) => row.split('|')[1]?.match(/V\d+\.\d+\.\d+/g) ?? []);
  const left = DOC.slice(DOC.indexOf('Not applicable:'), DOC.indexOf('| requirement |'));

  expect([...ids, ...itemsNamedIn(left)].toSorted()).toEqual(ASVS_ITEMS.toSorted());
  expect(ROWS.filter((row) => row.split('|').length !== 5 || row.split('|')[2]?.trim() === '')).toEqual([]);
});
