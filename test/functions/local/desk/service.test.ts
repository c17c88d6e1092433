import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiClient } from '../../../../addin/src/api/apiClient';
import { checkWorkbook } from '../../../../addin/src/usecases/checkWorkbook';
import { bookWork } from '../../../../functions/local/desk/bookWork';
import { checkBook } from '../../../../functions/local/desk/checkBook';
import { chosenReporter } from '../../../../functions/local/desk/chosenReporter';
import { readBook } from '../../../../functions/local/desk/readBook';
import { sendBook } from '../../../../functions/local/desk/sendBook';
import { sessionOf } from '../../../../functions/local/desk/sessionOf';
import { workbookLines } from '../../../../functions/local/desk/workbookLines';
import type { Reporter } from '../../../../shared/regions/reporter';
import { textToStamp } from '../../../../shared/sheets/stampText';
import type { TemplateKey } from '../../../../shared/templates/template';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { inTurn, type Reply, refusal, SESSION, startService } from '../../../addin/api/service';
import { changed, gridsOf, OWNER, specsOf } from '../../../addin/usecases/book';
import { receiptOf } from '../../../addin/usecases/receiptOf';
import { inFolder } from './desk';

const DISTRICT: Reporter = { key: '08612000', kind: 'municipality', name: 'Тестовый район' };
const COLLEGE: Reporter = { key: 'dem0c0ege001', kind: 'organisation', name: 'Проба', level: 'college' };
const checked = checkWorkbook(gridsOf(), OWNER);
let clean: Uint8Array;

beforeAll(async () => {
  clean = await writeWorkbook(specsOf());
});

/** Sends the clean workbook to a service that gives these replies, but says first that it has nothing of last year. */
async function sent(...replies: readonly [Reply, ...Reply[]]) {
  const pushes = inTurn(...replies);
  const none = { status: 404, body: refusal('submissionUnknown') };
  let pushed = 0;
  const service = await startService((request) =>
    request.method === 'PUT' ? pushes(request, pushed++) : none,
  );
  const lines: string[] = [];

  try {
    return await inFolder(async (folder) => {
      const file = join(folder, 'книга.xlsx');
      const api = apiClient(service.address, 'svod_key', async () => {});
      const role = 'reporter' as const;

      await writeFile(file, clean);

      const book = await bookWork(
        file,
        { ...SESSION, role, reporters: [OWNER.reporter], api },
        () => OWNER.now,
      );
      const complete = await sendBook(book, checked, (line) => lines.push(line));
      const stamps = (await readBook(file)).grids.flatMap(({ stamp }) => textToStamp(stamp ?? '') ?? []);

      return { complete, lines, revisions: stamps.map(({ baseRevision }) => baseRevision) };
    });
  } finally {
    await service.stop();
  }
}

/** A receipt for the sheet that is sent. */
const receipt = (template: TemplateKey, revision: number, late = false) => {
  const { receipt: given, jws } = receiptOf(revision);

  return { receipt: { ...given, template, late }, jws };
};

describe('sendBook', () => {
  it('tells of each sheet in its order, and the file of the revisions', async () => {
    const { complete, lines, revisions } = await sent(
      { status: 201, body: receipt('organisations', 1) },
      { status: 200, body: receipt('mentors', 4) },
      { status: 201, body: receipt('mentees', 2, true) },
      { status: 201, body: receipt('monitoring', 2, true) },
    );

    expect(complete).toBe(true);
    expect(revisions).toEqual([1, 4, 2, 2]);
    expect(lines).toEqual([
      '  Организации: принято, версия 1',
      '  Наставники: изменений нет, принята версия 4',
      '  Наставляемые: принято, версия 2, с опозданием',
      '  Мониторинг: принято, версия 2, с опозданием',
    ]);
  });

  it('holds what is compared with a sheet that is not taken in, and keeps what was', async () => {
    const { complete, lines, revisions } = await sent(
      { status: 201, body: receipt('organisations', 1) },
      { status: 403, body: refusal('otherReporter') },
    );

    expect(complete).toBe(false);
    expect(revisions).toEqual([1, 0, 0, 0]);
    expect(lines[1]).toBe('  Наставники: отклонено. Отказ otherReporter.');
    expect(lines[2]).toMatch(/^ {2}Наставляемые: не отправлено, пока не принято то, с чем лист сверяется/);
  });

  it('names the newer revision and its local time', async () => {
    const params = { revision: 3, sentAt: '2024-11-24T23:30:00.000Z' };
    const { lines } = await sent({ status: 412, body: refusal('headMoved', params) });

    expect(lines[0]).toMatch(
      /^ {2}Организации: отклонено\. Уже принята версия 3 \(25\.11\.2024 09:30\), а эта книга/,
    );
  });

  it('lists what the service found and the workbook could not', async () => {
    const finding = {
      code: 'organisationNameTwice',
      severity: 'error',
      row: String(checked.sheets[0]?.reading.columns.columns.rowCode?.dictionary[1]),
      column: 'shortName',
      params: { count: 2 },
      fingerprint: '',
    };
    const params = { errors: 2, unexplained: 0, findings: [finding], counts: { organisationNameTwice: 2 } };
    const { lines } = await sent({ status: 422, body: refusal('findings', params) });

    expect(lines[0]).toBe('  Организации: отклонено. Отказ findings.');
    expect(lines[1]).toMatch(/^ {4}строка 8, «Краткое название» — ошибка: Краткое название повторяется/);
    expect(lines[2]).toBe('    … и ещё 1');
  });

  it.each<[string, Reply]>([
    ['breaks off', 'reset'],
    ["answers with a proxy's page", { status: 502, body: '<html>' }],
    ['answers as to a dry run', { body: { findings: [], counts: {}, measures: [] } }],
  ])('says that it can be repeated when the service %s', async (_, reply) => {
    const { complete, lines } = await sent(reply);

    expect(complete).toBe(false);
    expect(lines[0]).toMatch(/связь прервана, отправка не потеряна\. Повторите команду\./);
  });
});

describe('a workbook the commands cannot work on', () => {
  const book = async (bytes: Uint8Array) =>
    inFolder(async (folder) => {
      const file = join(folder, 'книга.xlsx');

      await writeFile(file, bytes);
      await checkBook(await bookWork(file, null), () => undefined);
    });

  it.each<[string, string | null, RegExp]>([
    ['of an organisation, without its key', 'dem0c0ege001', /добавьте --key/],
    ['without sheets of Svod', null, /npm run workbook/],
  ])('%s, is one line that says what to do', async (_, reporter, text) => {
    const specs = specsOf().map((spec) => ({
      ...spec,
      stamp: spec.stamp && reporter ? { ...spec.stamp, reporter } : null,
    }));

    await expect(book(await writeWorkbook(specs))).rejects.toThrow(text);
  });

  it('which is no workbook, is one line, too', async () => {
    await expect(book(new Uint8Array(3))).rejects.toThrow(/не книга \.xlsx/);
  });
});

describe('sessionOf', () => {
  async function session(reply: Reply, key = 'svod_key') {
    const service = await startService(inTurn(reply));

    try {
      return await sessionOf({ address: service.address, key });
    } finally {
      await service.stop();
    }
  }

  it('gives who holds the key', async () => {
    const reporters = [DISTRICT, COLLEGE];

    expect(await session({ body: { ...SESSION, reporters } })).toMatchObject({
      region: 'khabarovsk',
      reporters,
    });
  });

  it('wants a key', async () => {
    await expect(session({ body: SESSION }, '')).rejects.toThrow(/^Нужен ключ доступа: --key КЛЮЧ/);
  });

  it("refuses a key in the server's words", async () => {
    await expect(session({ status: 401, body: refusal('keyExpired') })).rejects.toThrow('Отказ keyExpired.');
  });

  it.each(['', 'svod', 'svod.test:7071', 'ftp://svod.test', 'http://', 'file:///etc/passwd'])(
    'says that «%s» is no address',
    async (address) => {
      await expect(sessionOf({ address, key: 'svod_key' })).rejects.toThrow(/не адрес службы/);
    },
  );

  it('says where nobody answers', async () => {
    const service = await startService(inTurn({}));

    await service.stop();

    await expect(sessionOf({ address: service.address, key: 'svod_key' })).rejects.toThrow(
      `Служба по адресу ${service.address} не отвечает.`,
    );
  });
});

describe('chosenReporter', () => {
  it('is the only one, or the one asked for', () => {
    expect(chosenReporter([DISTRICT], undefined)).toBe(DISTRICT);
    expect(chosenReporter([DISTRICT, COLLEGE], COLLEGE.key)).toBe(COLLEGE);
  });

  it.each([
    ['nobody reports with the key', [], undefined, /^С этим ключом отчёты не сдают/],
    [
      'several do and none was named',
      [DISTRICT, COLLEGE],
      undefined,
      /--reporter 08612000\. Есть: 08612000 \(Тестовый район\), dem0c0ege001 \(Проба\)\.$/,
    ],
    [
      'the one named is another',
      [DISTRICT],
      '08701000',
      /^За «08701000» этот ключ не отчитывается\. Есть: 08612000/,
    ],
    ['the one named is blank', [DISTRICT], '', /^За «» этот ключ не отчитывается/],
  ] as const)('says so when %s', (_, own, asked, text) => {
    expect(() => chosenReporter(own, asked)).toThrow(text);
  });
});

describe('workbookLines', () => {
  it('has a line for each sheet with plurals that fit', () => {
    const lines = workbookLines(
      checkWorkbook(
        changed(
          gridsOf(),
          { template: 'mentees', column: 'requestType', row: 0, cell: null },
          { template: 'mentees', column: 'birthYear', row: 1, cell: 2015 },
        ),
        OWNER,
      ),
    );

    expect(lines[0]).toBe('  Организации: 3 строки, 0 ошибок, 0 предупреждений без объяснения');
    expect(lines[2]).toBe('  Наставляемые: 40 строк, 1 ошибка, 1 предупреждение без объяснения');
    expect(lines[3]).toMatch(/^ {4}строка 7, «Основной запрос» — ошибка: /);
    expect(lines[4]).toMatch(/^ {4}строка 8, «Год рождения» — предупреждение: /);
  });

  it('names every row of a code that stands twice', () => {
    const grids = gridsOf();
    const { reading } = checked.sheets[2] ?? {};
    const code = String(reading?.columns.columns.rowCode?.dictionary[0]);
    const lines = workbookLines(
      checkWorkbook(changed(grids, { template: 'mentees', column: 'rowCode', row: 3, cell: code }), OWNER),
    );

    expect(lines.find((line) => line.includes('Код строки повторяется'))).toMatch(
      /^ {4}строки 7, 10, «Код строки»/,
    );
  });

  it('lists twenty findings of a sheet and counts the rest', () => {
    const blanks = Array.from({ length: 25 }, (_, row) => ({
      template: 'mentees' as const,
      column: 'requestType',
      row,
      cell: null,
    }));
    const lines = workbookLines(checkWorkbook(changed(gridsOf(), ...blanks), OWNER));

    expect(lines.filter((line) => line.includes('— ошибка:'))).toHaveLength(20);
    expect(lines).toContain('    … и ещё 5');
  });

  it('says of a sheet of another year that it was not read', () => {
    const lines = workbookLines(checkWorkbook(gridsOf(), { ...OWNER, year: 2023 }));

    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(
      /^ {2}Организации: лист не прочитан\. Лист сделан для другого года: 2024; нужен 2023\./,
    );
  });
});
