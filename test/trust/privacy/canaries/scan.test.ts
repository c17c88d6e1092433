import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { plainSpec } from '../../../addin/usecases/merge/merged';
import { filesUnder } from './filesUnder';
import { MARKS, marksOfDays, PERSON_INN, STEM } from './marks';
import { startRecorder } from './recorder';
import { leaksIn } from './scan';

const marks = [...MARKS, ...marksOfDays(['2024-09-17'])];
const TEXT = `Тут ${STEM}ина, 7 «А»`;

async function found(bytes: Uint8Array | string): Promise<boolean> {
  return (await leaksIn([Buffer.from(bytes)], marks)).length > 0;
}

describe('the scanner finds a planted leak', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['small letters', Buffer.from(TEXT.toLowerCase())],
    ['capitals', Buffer.from(TEXT.toUpperCase())],
    ['UTF-16LE', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16BE', Buffer.from(TEXT, 'utf16le').swap16()],
    [
      'escapes',
      Buffer.from([...TEXT].map((l) => `\\u${l.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')),
    ],
    ['percent', Buffer.from(encodeURIComponent(TEXT))],
    ['entities', Buffer.from([...TEXT].map((l) => `&#${l.charCodeAt(0)};`).join(''))],
    ['gzip', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT, { level: 1 })],
    ['raw deflate', deflateRawSync(TEXT)],
    ['gzip in gzip', gzipSync(gzipSync(TEXT))],
    ['a number', Buffer.from('{"birthYear":2011}')],
    ['a number of a list', Buffer.from('[2010,2011,null]')],
    ['a day', Buffer.from('["2024-09-17"]')],
    ['a day as it is written', Buffer.from('с 17.09.2024')],
    ['a day as a workbook numbers it', Buffer.from('<v>45552</v>')],
    ['an ИНН', Buffer.from(`"${PERSON_INN}"`)],
    ['a telephone in digits', Buffer.from('"79145550137"')],
  ])('in %s', async (_, bytes) => {
    expect(await found(bytes)).toBe(true);
  });

  test.each([0, 1, 2, 3, 4, 5])('in base64, %d bytes from its beginning', async (shift) => {
    const bytes = Buffer.from(`${'x'.repeat(shift)}${TEXT}`);

    expect(await found(bytes.toString('base64'))).toBe(true);
    expect(await found(bytes.toString('base64url'))).toBe(true);
  });

  test('in a cell of a workbook', async () => {
    expect(await found(await writeWorkbook([plainSpec('Лист', [[TEXT]])]))).toBe(true);
    expect(await found(await writeWorkbook([plainSpec('Лист', [['Проба']])]))).toBe(false);
  });

  test('in a request, its address and its headers, and in an answer', async () => {
    const service = createServer((_, answer) =>
      answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(TEXT)),
    );

    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
    const at = service.address();
    const recorder = await startRecorder(`http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`);

    await fetch(`${recorder.address}/a?q=${encodeURIComponent(TEXT)}`);
    await fetch(`${recorder.address}/b`, { headers: { 'x-note': encodeURIComponent(TEXT) } });
    await fetch(`${recorder.address}/c`, { method: 'PUT', body: gzipSync(TEXT) });
    await recorder.stop();
    service.close();
    service.closeAllConnections();

    for (const { asked, answered } of recorder.exchanges) {
      expect((await Promise.all(asked.map(found))).filter(Boolean)).toHaveLength(1);
      expect((await Promise.all(answered.map(found))).filter(Boolean)).toHaveLength(1);
    }
    expect(recorder.exchanges).toHaveLength(3);
  });

  test('in a file of a folder, and in the name of one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'svod-scan-'));

    await writeFile(join(folder, 'one.log'), TEXT);
    await writeFile(join(folder, `${STEM}ин.txt`), '');
    const all = await Promise.all((await filesUnder(folder)).map(found));
    await rm(folder, { recursive: true });

    expect(all.filter(Boolean)).toHaveLength(2);
  });
});

describe('the scanner is silent', () => {
  test.each([
    ['about other names', 'Канар, Канатова, канал'],
    ['about a number in a longer one', '12011, 2011.5, "20112"'],
    ['about a year in a day', '2011-05-01'],
    ['about an instant of the day', '2024-09-17T03:00:00.000Z'],
    ['about nothing', ''],
  ])('%s', async (_, text) => {
    expect(await found(text)).toBe(false);
  });
});
