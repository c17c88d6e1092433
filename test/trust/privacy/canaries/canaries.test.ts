import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_INSTANT, DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { openStoreOf } from '../../../../functions/src/storage/openStoreOf';
import { TEMPLATE_KEYS } from '../../../../shared/templates/templates';
import { deskOver } from '../../../addin/usecases/deskOver';
import { startSvod, type TestSvod } from '../../../helpers/host';
import { IS_FULL, keepFigure, timeFor } from '../../figures';
import { doAllElse } from './around';
import { readAddresses } from './askAll';
import { damageParts } from './damageParts';
import { filesUnder } from './filesUnder';
import { hostileRequests } from './hostile';
import { MARKS, marksOfDays } from './marks';
import { type PlantedBook, plantedBooks, sendBook, senderOf } from './play';
import { type Recorder, startRecorder } from './recorder';
import { playRegion } from './regionDay';
import { leaksIn } from './scan';
import { type StoredInFile, storedInFile } from './storedInFile';

/* One day over the built service, with canaries wherever a person may write; then all that came of it is looked through. */

let folder: string;
let svod: TestSvod;
let recorder: Recorder;
let books: Awaited<ReturnType<typeof plantedBooks>>;
const ends: string[] = [];
const kept: Uint8Array[] = [];
const refusals: {
  readonly what: string;
  readonly code: string;
  readonly status: number;
  readonly parts: readonly Uint8Array[];
}[] = [];
const damaged: number[] = [];
let stored: StoredInFile = { values: [], files: [] };

const get = (path: string, key?: string) =>
  fetch(`${recorder.address}${path}`, {
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svod-canaries-'));
  await mkdir(join(folder, 'tmp'));
  svod = await startSvod({
    clock: DEMO_INSTANT,
    durable: true,
    settings: { TMPDIR: join(folder, 'tmp') },
    log: join(folder, 'functions.log'),
  });
  recorder = await startRecorder(svod.address);
  books = await plantedBooks();

  const { address } = recorder;
  const districtKey = await senderOf(svod, books.district);
  const district = await deskOver({ address, key: districtKey, bytes: books.district.bytes });

  await sendOwn(books.own);
  ends.push(...(await sendBook(district)));
  if (IS_FULL) await sendOwn(books.other);
  kept.push(Buffer.from((await district.workbook.readState()) ?? ''));
  await playRegion(district, { address, operator: svod.keys.operator });
  await readAll(districtKey);
  kept.push(...(await doAllElse(district, books.district, { address, key: districtKey })));
  await refuseAll(districtKey);
  await fetch(`${svod.address}/admin/functions/removeOldRows`, {
    method: 'POST',
    headers: { 'x-functions-key': svod.adminKey },
  });
  stored = await storedInFile(svod.connectionString);
  await damageMentees();
  damaged.push((await get(sheetPath(), districtKey)).status);
}, timeFor(120_000));

afterAll(async () => {
  await recorder.stop();
  await svod.stop();
  await rm(folder, { recursive: true });
});

async function damageMentees(): Promise<void> {
  const { store, close } = openStoreOf(svod.connectionString);

  await damageParts(store, `khabarovsk:${DEMO_YEAR}:mentees`);
  close();
}

async function sendOwn(book: PlantedBook): Promise<void> {
  const key = await senderOf(svod, book);

  ends.push(...(await sendBook(await deskOver({ address: recorder.address, key, bytes: book.bytes }))));
}

function sheetPath(): string {
  const { reporter } = books.district;

  return `/api/regions/khabarovsk/years/${DEMO_YEAR}/templates/mentees/reporters/${reporter.key}`;
}

/** Every address of the contract as every role, with a wrong key, and without one. */
async function readAll(reporterKey: string): Promise<void> {
  const { operator, analyst } = svod.keys;
  const { releases } = await (
    await get(`/api/regions/khabarovsk/years/${DEMO_YEAR}/releases`, operator)
  ).json();
  const addresses = readAddresses({
    region: 'khabarovsk',
    reporter: books.district.reporter.key,
    templates: IS_FULL ? TEMPLATE_KEYS : ['mentors', 'mentees', 'practices'],
    release: releases[0].id,
  });

  for (const key of [operator, analyst, reporterKey])
    await Promise.all(addresses.map((path) => get(path, key)));
  for (const key of [`svod_${'A'.repeat(43)}`, undefined]) await get(sheetPath(), key);
}

/** Straight to the service, since these requests hold canaries and their answers must not. */
async function refuseAll(reporterKey: string): Promise<void> {
  for (const { what, by, path, code, ...request } of hostileRequests(
    String(DEMO_YEAR),
    books.district.reporter.key,
  )) {
    const authorization = `Bearer ${by === 'operator' ? svod.keys.operator : reporterKey}`;
    const headers = { ...request.headers, authorization, 'content-type': 'application/json' };
    const answer = await fetch(`${svod.address}${path}`, { ...request, headers });
    const body = new Uint8Array(await answer.arrayBuffer());

    refusals.push({
      what,
      code,
      status: answer.status,
      parts: [Buffer.from(JSON.stringify([...answer.headers])), body],
    });
  }
}

async function leaks(channel: readonly Uint8Array[]) {
  const days = [books.own, books.district, books.other].flatMap((book) => book.days);
  const found = await leaksIn(channel, [...MARKS, ...marksOfDays(days)]);

  return found.slice(0, 5);
}

describe('a canary in every column that does not leave the workbook as it is', () => {
  test('is planted, and all sheets are taken in', () => {
    expect(new Set(Object.values(books).flatMap(({ where }) => where)).size).toBeGreaterThanOrEqual(40);
    expect(ends.filter((end) => !end.endsWith('accepted'))).toEqual([]);
    expect(ends.length).toBeGreaterThanOrEqual(18);
  });

  test('is in no request of the pane', async () => {
    expect(recorder.exchanges.filter(({ method }) => method === 'PUT').length).toBeGreaterThan(20);
    expect(await leaks(recorder.exchanges.flatMap(({ asked }) => asked))).toEqual([]);
  });

  test('is in no answer, no file of the service and no page for everybody', async () => {
    const good = recorder.exchanges.filter(({ status }) => status === 200);

    expect(good.length).toBeGreaterThan(30);
    expect(await leaks(recorder.exchanges.flatMap(({ answered }) => answered))).toEqual([]);
  });

  test('is in no entity of the store, nor in its file and journal as they lie on the disk', async () => {
    expect(stored.values.length).toBeGreaterThan(500);
    expect(await leaks(stored.values)).toEqual([]);
    expect(stored.files.slice(1).map(({ length }) => length > 50_000)).toEqual([true, true]);
    expect(await leaks(stored.files)).toEqual([]);
  });

  test('is neither in the workbook’s state nor in the clear in a names file', async () => {
    expect(kept.map(({ length }) => length > 100)).toEqual([true, true, false]);
    expect(await leaks(kept)).toEqual([]);
  });
});

describe('a canary that is forced upon the service', () => {
  test('is refused for what it is', () => {
    const said = refusals.map(({ what, status, code, parts }) => {
      const isSaid = Buffer.concat(parts).includes(`"code":"${code}"`);

      return [what, status >= 400 && (code === '' || isSaid) ? 'refused' : Buffer.concat(parts).toString()];
    });

    expect(said).toEqual(refusals.map(({ what }) => [what, 'refused']));
  });

  test('is repeated in no refusal', async () => {
    for (const { what, parts } of refusals) expect([what, await leaks(parts)]).toEqual([what, []]);
  });
});

describe('after all of it', () => {
  test('no canary is in the log, in which an operation fell over damaged rows', async () => {
    const log = await readFile(join(folder, 'functions.log'));

    expect(damaged).toEqual([500]);
    expect(log.toString()).toMatch(/ at .*\(/);
    expect(await leaks([log])).toEqual([]);
  });

  test('no canary is in a temporary file', async () => {
    expect(await leaks(await filesUnder(join(folder, 'tmp')))).toEqual([]);
  });

  test('the figure is kept', () => {
    const { exchanges } = recorder;
    const columns = new Set(Object.values(books).flatMap(({ where }) => where)).size;

    expect(exchanges.length).toBeGreaterThan(120);
    keepFigure({
      area: 'privacy',
      what:
        `canaries in ${columns} columns of ${ends.length} sheets and in ${refusals.length} forced requests; ` +
        `${exchanges.length} requests and their answers, ${stored.values.length} stored values, the database file and its ` +
        'journal, log, temporary files, workbook state and names file looked through in 12 encodings',
      figure: 'found in none',
      doesNotProve:
        'That no transformed value leaks (a hash, a length, an order): the canaries are looked for as they were typed. ' +
        'Memory of the processes, swap, and what Excel itself sends or keeps are not looked at.',
    });
  });
});
