import { contract, OPERATION_NAMES, type OperationName } from '../../../../shared/contract/contract';
import { receiptId } from '../../../../shared/contract/receiptId';
import type { TestApp } from '../../../functions/usecases/testApp';
import { KEYS } from '../../../shared/release/storyOf';
import { unzip } from '../../../shared/xlsx/helpers/unzip';
import { READER, type SmallRegion } from './smallRegion';

/** Somebody who reads, and with whose key; `null`: nobody's. */
export type Side = { readonly side: 'analyst' | 'reporter' | 'public'; readonly key: string | null };

/** Questions to the feed that could be asked to find a number out. */
const FILTERS = [
  'Value lt 5',
  'Value eq 3',
  'Value gt 4 and Value lt 12',
  "Reporter eq 'together'",
  "Quality eq 'hidden'",
];
const FEED = [
  '',
  '?$count=true&$top=1',
  '?$orderby=Value desc&$top=5',
  '?$skip=3&$top=4',
  '?$select=Reporter,Value',
];

/** Ids of requests and members differ between any two runs, and so do signatures over them. */
const NEW_EACH_TIME = /("(?:requestId|by|sentBy|id|jws)":)"[^"]{12,}"/g;

/** The sides that may not know a small number. */
export async function sidesOf(app: TestApp): Promise<readonly Side[]> {
  return [
    { side: 'analyst', key: await app.keyOf('analyst') },
    { side: 'reporter', key: await app.keyOf('reporter', [READER]) },
    { side: 'public', key: null },
  ];
}

/** All that one side can read, by address: status, headers and body, without what is new in every run. */
export async function everythingRead(
  { app, releases }: SmallRegion,
  { key }: Side,
): Promise<ReadonlyMap<string, string>> {
  const read = new Map<string, string>();

  for (const { name, params, query } of readings(releases)) {
    const { status, headers, bytes } = await app.call(name, { params, query, ...(key !== null && { key }) });
    const kept = ['etag', 'content-length', 'content-type', 'retry-after'].map((header) =>
      headers.get(header),
    );
    const isFile = bytes.subarray(0, 2).toString() === 'PK';
    const said = isFile ? await textOfFile(bytes) : [...kept, bytes.toString()].join('\n');

    read.set(
      `${name} ${Object.values(params).join(' ')}${query}`,
      `${status}\n${said}`.replace(NEW_EACH_TIME, '$1'),
    );
  }

  return read;
}

/** The files of a workbook but for the one that says when it was written. */
async function textOfFile(bytes: Uint8Array): Promise<string> {
  const { 'docProps/core.xml': _written, ...files } = await unzip(bytes);

  return JSON.stringify(files);
}

type Reading = {
  readonly name: OperationName;
  readonly params: Readonly<Record<string, string>>;
  readonly query: string;
};

function readings(releases: readonly string[]): readonly Reading[] {
  const base = { region: 'khabarovsk', year: '2024' };

  return OPERATION_NAMES.filter((name) => contract[name].method === 'GET').flatMap(
    (name): readonly Reading[] =>
      paramsOf(name, releases).flatMap((params) =>
        queriesOf(name, releases).map((query) => ({ name, params: { ...base, ...params }, query })),
      ),
  );
}

function paramsOf(
  name: OperationName,
  releases: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  const { path } = contract[name];
  const sheets = (['monitoring', 'mentees'] as const).flatMap((template) =>
    KEYS.map((reporter) => ({ template, reporter })),
  );

  if (path.includes('{reporter}') || path.includes('{template}')) return sheets;
  if (path.includes('{release}')) return releases.map((release) => ({ release }));
  if (path.includes('{set}')) return [{ set: 'Facts' }];
  if (path.includes('{id}'))
    return sheets.map((sheet) => ({
      id: receiptId({ region: 'khabarovsk', year: 2024, ...sheet, revision: 1 }),
    }));

  return [{}];
}

function queriesOf(name: OperationName, releases: readonly string[]): readonly string[] {
  const byRelease = [
    '',
    ...releases.map((release) => `?release=${release}`),
    '?asOf=2024-11-20T12:00:00.000Z',
  ];

  switch (name) {
    case 'readFacts':
    case 'readFactsCsv':
      return ['', '?years=2024', '?years=2024,2023', '?asOf=2024-11-20T20:00:00.000Z'];
    case 'readAttainment':
    case 'readAttainmentWorkbook':
    case 'readRegionYear':
      return byRelease;
    case 'readODataSet':
      return [...FEED, ...FILTERS.map((filter) => `?$filter=${encodeURIComponent(filter)}&$count=true`)];
    case 'readODataCount':
      return ['', ...FILTERS.map((filter) => `?$filter=${encodeURIComponent(filter)}`)];
    default:
      return [''];
  }
}
