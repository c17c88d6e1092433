import { hasInnCheckDigits } from '../../../shared/cells/hasInnCheckDigits';
import { newCode } from '../../../shared/columns/code';
import { type Reporting, reporting } from './reporting';
import { bodyOf } from './sheets';
import { startTestApp, type TestApp } from './testApp';

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);
});

afterAll(() => app.stop());

/** So many enterprises, each with an ИНН of its own that does not follow the one before. */
function partners(count: number) {
  return bodyOf(
    'partners',
    Array.from({ length: count }, (_, index) => ({
      rowCode: newCode(),
      kind: 'enterprise',
      givesMentors: 'yes',
      legalEntityInn: innOf(270_000_000 + ((index * 104_729) % 9_999_991)),
    })),
  );
}

function innOf(number: number): string {
  return DIGITS.map((digit) => `${number}${digit}`).find(hasInnCheckDigits) ?? '';
}

test('a registry of 5,000 enterprises is taken in, and the region’s year has each of them', async () => {
  const sent = await svod.push(partners(5_000), { template: 'partners' });
  const again = await svod.read({ template: 'partners' });
  const { json } = await app.call('readRegionYear', {
    key: await app.keyOf('operator'),
    params: { region: 'khabarovsk', year: '2024' },
  });

  expect(sent.status).toBe(201);
  expect(again.json.receipt).toEqual({ receipt: sent.json.receipt, jws: sent.json.jws });
  expect(json.heads[0].measures).toEqual(sent.json.receipt.measures);
  expect(
    new Set(
      json.heads[0].measures.flatMap(
        ({ dimensions }: { dimensions: { inn?: string } }) => dimensions.inn ?? [],
      ),
    ).size,
  ).toBe(5_000);
});

test('one whose receipt does not fit into the store is refused as too large, and nothing is kept', async () => {
  const push = () => svod.push(partners(90_000), { template: 'partners', year: 2023 });
  const first = await push();
  // While so much was worked out, the emulator may have closed the kept-alive sockets: that is a 503, to be repeated.
  const { status, json } = first.status === 503 ? await push() : first;

  expect([status, json.code]).toEqual([413, 'tooLargeToKeep']);
  expect((await svod.read({ template: 'partners', year: 2023 })).json.code).toBe('submissionUnknown');
}, 60_000);
