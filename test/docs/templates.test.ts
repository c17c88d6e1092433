import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { templatePage } from '../../docs/generate/templatePage';
import { templatesIndex } from '../../docs/generate/templatesIndex';
import { regions } from '../../shared/regions/regions';
import { TEMPLATE_KEYS, templates } from '../../shared/templates/templates';

const FOLDER = 'docs/ru/templates';
const PAGES = new Map([
  ['README.md', templatesIndex(regions)],
  ...TEMPLATE_KEYS.map((key) => [`${key}.md`, templatePage(templates[key], regions)] as const),
]);

// The one way to make the pages: SVOD_WRITE_DOCS=1 npx jest test/docs
if (process.env.SVOD_WRITE_DOCS === '1') {
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, text] of PAGES) writeFileSync(`${FOLDER}/${file}`, text);
}

describe('the pages on the templates', () => {
  test.each([...PAGES])('%s is the one made from the definitions', (file, text) => {
    expect(readFileSync(`${FOLDER}/${file}`, 'utf8')).toBe(text);
  });

  test('are those of the templates there are, and no others', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...PAGES.keys()].sort());
  });

  test.each(TEMPLATE_KEYS)('%s names every column and says what leaves the workbook', (key) => {
    const page = PAGES.get(`${key}.md`) ?? '';

    for (const { caption } of templates[key].columns) expect(page).toContain(`| **${caption}** |`);
    expect(page.split('\n').filter((line) => line.startsWith('| **'))).toHaveLength(
      templates[key].columns.length,
    );
  });
});
