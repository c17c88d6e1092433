import { existsSync, readdirSync, readFileSync } from 'node:fs';

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

test('each requirement stands once, with how it is met', () => {
  const ids = ROWS.flatMap((row) => row.split('|')[1]?.match(/V\d+\.\d+\.\d+/g) ?? []);

  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ROWS.filter((row) => row.split('|').length !== 5 || row.split('|')[2]?.trim() === '')).toEqual([]);
});
