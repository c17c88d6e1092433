import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiClient } from '../../../../addin/src/api/apiClient';
import { isWorkbookReady } from '../../../../addin/src/usecases/checkedWorkbook';
import { checkWorkbook } from '../../../../addin/src/usecases/checkWorkbook';
import { demoBooks } from '../../../../functions/local/demo/demoBooks';
import { DEMO_INSTANT, DEMO_MISTAKEN, DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { playMistakes } from '../../../../functions/local/demo/playMistakes';
import { runDemo } from '../../../../functions/local/demo/runDemo';
import { sendDemoBook } from '../../../../functions/local/demo/sendDemoBook';
import { readBook } from '../../../../functions/local/desk/readBook';
import { khabarovsk as region } from '../../../../shared/regions/khabarovsk';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import { TEMPLATE_KEYS } from '../../../../shared/templates/templates';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { inTurn, refusal, SESSION, startService } from '../../../addin/api/service';
import { receiptOf } from '../../../addin/usecases/receiptOf';
import { inFolder } from '../desk/desk';

const books = demoBooks(region);
const mistaken = books.find(({ reporter }) => reporter.key === DEMO_MISTAKEN) ?? missing();
const owner = { region, reporter: mistaken.reporter, year: DEMO_YEAR, now: new Date(DEMO_INSTANT) };

function missing(): never {
  throw new Error('the book with mistakes is not in the demonstration');
}

describe('playMistakes', () => {
  it('leaves a file of each stage, and the last is ready with its explanation', () =>
    inFolder(async (folder) => {
      const good = join(folder, 'книга.xlsx');
      const { columns, reporter } = mistaken;
      const lines: string[] = [];

      await writeFile(
        good,
        await writeWorkbook(reporterWorkbook({ region, reporter, year: DEMO_YEAR, columns })),
      );
      const last = await playMistakes(good, owner, (line) => lines.push(line));
      const checked = async (stage: string) =>
        checkWorkbook((await readBook(join(folder, `книга${stage}.xlsx`))).grids, owner);
      const errorsOf = async (stage: string) =>
        (await checked(stage)).sheets.reduce((sum, { errors }) => sum + errors, 0);

      expect((await readdir(folder)).sort()).toEqual(
        [
          'книга.xlsx',
          'книга — исправлено.xlsx',
          'книга — с замечаниями.xlsx',
          'книга — с ошибками.xlsx',
        ].sort(),
      );
      expect(await errorsOf(' — с ошибками')).toBeGreaterThan(8);
      expect(await errorsOf(' — с замечаниями')).toBe(await errorsOf(' — с ошибками'));
      expect(last).toBe(join(folder, 'книга — исправлено.xlsx'));
      expect(isWorkbookReady(await checked(' — исправлено'))).toBe(true);
      expect((await checked(' — исправлено')).sheets.flatMap(({ toSend }) => toSend)).toHaveLength(1);
      expect(lines[0]).toBe('Книга с типичными ошибками. Что нашла проверка на месте:');
    }));

  it('says in one line what is the matter with a file that is no workbook', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'x.xlsx'), 'x');

      await expect(playMistakes(join(folder, 'x.xlsx'), owner, () => {})).rejects.toThrow(/не книга \.xlsx/);
    }));
});

describe('runDemo', () => {
  const stage = { region, keyOf: async () => 'svod_key', say: () => {} };

  it('stops with one line when the service does not take a book in', () =>
    inFolder(async (folder) => {
      const refused = { status: 403, body: refusal('roleNotAllowed') };
      const service = await startService(inTurn({ status: 200, body: SESSION }, refused));
      const deaf = await startService(inTurn(refused));

      try {
        await expect(runDemo({ ...stage, folder, address: service.address })).rejects.toThrow(
          /^Демонстрация остановилась: не принята книга «/,
        );
        await expect(runDemo({ ...stage, folder, address: deaf.address })).rejects.toThrow(
          /^Демонстрация остановилась: служба не приняла ключ оператора/,
        );
      } finally {
        await service.stop();
        await deaf.stop();
      }
    }));

  it('stops with one line when its folder cannot be made', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'out'), 'a file');

      await expect(
        runDemo({ ...stage, folder: join(folder, 'out'), address: 'http://127.0.0.1:1' }),
      ).rejects.toThrow(/не записывается/);
    }));
});

describe('sendDemoBook', () => {
  it('sends every sheet of the book, the directory first', async () => {
    const service = await startService(inTurn({ status: 201, body: receiptOf(1) }));

    try {
      await sendDemoBook(apiClient(service.address, 'svod_key'), region, mistaken);

      expect(service.heard.map(({ url }) => url.split('/')[7])).toEqual(
        TEMPLATE_KEYS.filter((key) => mistaken.columns[key] !== undefined),
      );
    } finally {
      await service.stop();
    }
  });

  it('throws when one is refused: the data are ours', async () => {
    const service = await startService(inTurn({ status: 403, body: refusal('roleNotAllowed') }));

    try {
      await expect(sendDemoBook(apiClient(service.address, 'svod_key'), region, mistaken)).rejects.toThrow(
        '08603000/organisations',
      );
    } finally {
      await service.stop();
    }
  });
});
