import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { START_BUDGET } from '../../../../functions/local/build/budget';

/* What `npm run build` made of the pane. */

const ADDIN = 'dist/addin/';
const page = readFileSync(`${ADDIN}taskpane.html`, 'utf8');
const commands = readFileSync(`${ADDIN}commands.html`, 'utf8');

/** Scripts and styles a page of ours loads at once. */
function startOf(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="(assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
}

/** What went into a script, by esbuild's own account. */
function inputsOf(paths: readonly string[]): readonly string[] {
  const { outputs }: { outputs: Record<string, { inputs: Record<string, unknown> }> } = JSON.parse(
    readFileSync('dist/addin.meta.json', 'utf8'),
  );

  return paths.flatMap((path) => Object.keys(outputs[ADDIN + path]?.inputs ?? {}));
}

describe('the start of the pane', () => {
  test('is within its budget', () => {
    const files = startOf(page).map((path) => readFileSync(ADDIN + path));
    const raw = files.reduce((sum, file) => sum + file.length, 0);
    const gzip = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);

    expect(raw).toBeGreaterThan(100_000);
    expect(raw).toBeLessThanOrEqual(START_BUDGET.raw);
    expect(gzip).toBeLessThanOrEqual(START_BUDGET.gzip);
  });

  test('has nothing of Node, of the service or of the tests in it', () => {
    const { inputs }: { inputs: Record<string, { imports: { path: string; external?: boolean }[] }> } =
      JSON.parse(readFileSync('dist/addin.meta.json', 'utf8'));
    const outside = Object.values(inputs).flatMap(({ imports }) =>
      imports.filter(({ external, path }) => external === true || path.startsWith('node:')),
    );
    const foreign = Object.keys(inputs).filter((path) => /^(?:functions|test)\//.test(path));

    expect(outside).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('commands do not load the views', () => {
    const inputs = inputsOf(startOf(commands));

    expect(
      inputs.filter((path) => path.includes('react-dom') || path.startsWith('addin/src/views/')),
    ).toEqual([]);
    expect(inputs).toContain('addin/src/commands.ts');
  });

  test('is built for production', () => {
    const inputs = inputsOf(startOf(page));

    expect(inputs.some((path) => path.includes('react-dom-client.production'))).toBe(true);
    expect(inputs.filter((path) => path.includes('.development.'))).toEqual([]);
  });
});

describe('the pages', () => {
  test('name scripts that are there, by their hash', () => {
    const paths = [...startOf(page), ...startOf(commands)];

    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) {
      expect(path).toMatch(/-[0-9A-Z]{8}\.(?:js|css)$/);
      expect(existsSync(ADDIN + path)).toBe(true);
    }
  });

  test('have no script written into them, which our policy would stop', () => {
    for (const html of [page, commands]) expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+="/);
  });

  test('ask Microsoft for Office.js in a deployment, and ourselves on this machine', () => {
    const office =
      process.env.SVOD_OFFICE_JS === 'own' ? 'vendor/office-js/' : 'https://appsforoffice.microsoft.com/';

    expect(page).toContain(`<script src="${office}`);
    expect(readFileSync('dist/site/taskpane.html', 'utf8')).toContain(
      '<script src="vendor/office-js/office.js">',
    );
  });

  test('of the demonstration put its Excel before Office.js', () => {
    const html = readFileSync('dist/site/try/taskpane.html', 'utf8');

    expect(html).toMatch(
      /<script src="shim-[0-9A-Z]{8}\.js"><\/script><script src="\.\.\/vendor\/office-js\/office\.js">/,
    );
  });

  test.each([
    'office.js',
    'excel-win32-16.01.js',
    'excel-mac-16.00.js',
    'excel-web-16.00.js',
    'ru-ru/office_strings.js',
  ])('Office.js’ own %s is an unmodified copy', (file) => {
    const copy = readFileSync(`dist/site/vendor/office-js/${file}`);

    expect(copy.equals(readFileSync(`node_modules/@microsoft/office-js/dist/${file}`))).toBe(true);
  });
});

test('the help that the manifest names is there, in Russian', () => {
  expect(readFileSync(`${ADDIN}help.html`, 'utf8')).toMatch(/<html lang="ru">[\s\S]*ключ доступа/);
});
