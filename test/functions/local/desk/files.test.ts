import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskFault } from '../../../../functions/local/desk/deskFault';
import { newBook } from '../../../../functions/local/desk/newBook';
import { readBook } from '../../../../functions/local/desk/readBook';
import { saveBook } from '../../../../functions/local/desk/saveBook';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { specsOf } from '../../../addin/usecases/book';
import { zipOf } from '../../../shared/xlsx/helpers/xlsxOf';
import { inFolder } from './desk';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function faultOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DeskFault) return error.message;

    throw error;
  }

  throw new Error('nothing was wrong');
}

describe('readBook', () => {
  it('gives the bytes and the sheets', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'книга.xlsx');
      const written = await writeWorkbook(specsOf({}));

      await writeFile(file, written);
      const book = await readBook(file);

      expect(Buffer.from(written).equals(book.bytes)).toBe(true);
      expect(book.grids.map(({ name }) => name)).toContain('Мониторинг');
    }));

  it.each<[string, Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['an empty file', bytes(''), /не книга \.xlsx/],
    ['a web page', bytes('<html>'), /не книга \.xlsx/],
    ['a CSV', bytes('Фамилия;Имя'), /не книга \.xlsx/],
    ['an old .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /не книга \.xlsx/],
    ['a .docx', zipOf({ '_rels/.rels': '<Relationships/>' }), /не книга \.xlsx/],
    ['a cut-off archive', bytes('PK\u0003\u0004'), /повреждён/],
    [
      'a workbook locked with a password',
      Uint8Array.of(
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...[...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0]),
      ),
      /закрыта паролем/,
    ],
  ])('%s is one line that says what to do', (_, content, text) =>
    inFolder(async (folder) => {
      const file = join(folder, 'file.xlsx');

      await writeFile(file, await content);
      const fault = await faultOf(() => readBook(file));

      expect(fault).toMatch(text);
      expect(fault.startsWith(`${file}: `)).toBe(true);
      expect(fault).not.toContain('\n');
    }),
  );

  it.each(['нет такого.xlsx', '.'])('«%s», which cannot be opened, is one line', (name) =>
    inFolder(async (folder) => {
      expect(await faultOf(() => readBook(join(folder, name)))).toMatch(/не открывается/);
    }),
  );
});

describe('saveBook', () => {
  it('puts the new bytes in the place of the old, and leaves nothing beside', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'книга.xlsx');

      await writeFile(file, 'old');
      await saveBook(file, bytes('new'));

      expect(await readFile(file, 'utf8')).toBe('new');
      expect(await readdir(folder)).toEqual(['книга.xlsx']);
    }));

  it('keeps who may read the file', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'книга.xlsx');

      await writeFile(file, 'old');
      await chmod(file, 0o600);
      await saveBook(file, bytes('new'));

      expect((await stat(file)).mode & 0o777).toBe(0o600);
    }));

  it.each(['нет/книга.xlsx', 'папка'])(
    '«%s», which cannot be written, is one line and leaves nothing',
    (name) =>
      inFolder(async (folder) => {
        await mkdir(join(folder, 'папка'));

        expect(await faultOf(() => saveBook(join(folder, name), bytes('new')))).toMatch(/не записывается/);
        expect(await readdir(folder)).toEqual(['папка']);
      }),
  );
});

describe('newBook', () => {
  it('writes a file that is not there', () =>
    inFolder(async (folder) => {
      await newBook(join(folder, 'книга.xlsx'), bytes('new'));

      expect(await readFile(join(folder, 'книга.xlsx'), 'utf8')).toBe('new');
    }));

  it('never touches one that is there: it may hold the only copy of names', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'книга.xlsx');

      await writeFile(file, 'имена');

      expect(await faultOf(() => newBook(file, bytes('new')))).toMatch(/уже есть/);
      expect(await readFile(file, 'utf8')).toBe('имена');
    }));

  it('does not write through a link to nowhere', () =>
    inFolder(async (folder) => {
      await symlink(join(folder, 'other'), join(folder, 'книга.xlsx'));

      expect(await faultOf(() => newBook(join(folder, 'книга.xlsx'), bytes('new')))).toMatch(/уже есть/);
      expect(await readdir(folder)).toEqual(['книга.xlsx']);
    }));

  it('in a folder that is not there is one line', () =>
    inFolder(async (folder) => {
      expect(await faultOf(() => newBook(join(folder, 'нет', 'x.xlsx'), bytes('')))).toMatch(
        /не записывается/,
      );
    }));
});
