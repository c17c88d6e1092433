import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newFolder, run } from '../commands';

describe('npm run manifest', () => {
  test('writes the manifest of an address and says what to do with it', async () => {
    const out = join(await newFolder(), 'a', 'manifest.xml');
    const ended = await run('manifest', ['--address', 'https://svod.adm27.ru/', '--out', out]).ended();
    const xml = await readFile(out, 'utf8');

    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain(`Манифест для https://svod.adm27.ru записан: ${out}`);
    expect(xml).toContain('<SourceLocation DefaultValue="https://svod.adm27.ru/taskpane.html" />');
    expect(xml).not.toContain('svod.example');
  });

  test.each([
    ['no address', [], /^Укажите, где будет размещена панель/],
    ['http', ['--address', 'http://localhost:7071'], /^http:\/\/localhost:7071 не подходит: .*https.*\/try/],
    ['something else', ['--address', 'svod'], /^«svod» — не адрес сайта/],
    ['an unknown option', ['--adress', 'https://a.ru'], /^Параметры не поняты\. Есть: --address, --out/],
  ])('%s is one line that says what to do', async (_, options, text) => {
    const { code, out, err } = await run('manifest', options).ended();

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(text);
  });
});
