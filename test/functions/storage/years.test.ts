import { TableClient } from '@azure/data-tables';
import * as fc from 'fast-check';
import { prepareStore } from '../../../functions/src/storage/prepareStore';
import { readYearChanges } from '../../../functions/src/storage/readYearChanges';
import { readYearRecord } from '../../../functions/src/storage/readYearRecord';
import type { Store } from '../../../functions/src/storage/store';
import { StoreDamaged } from '../../../functions/src/storage/storeErrors';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { writeFrozenList } from '../../../functions/src/storage/writeFrozenList';
import { writeYearEvent } from '../../../functions/src/storage/writeYearEvent';
import { toYearEvent, yearEventValues } from '../../../functions/src/storage/yearEventEntity';
import { newCode } from '../../../shared/columns/code';
import type { FrozenList } from '../../../shared/measures/yearRecord';
import { startAzurite } from '../../helpers/azurite';
import { eventOf, exemption, extension } from '../../shared/measures/yearEvents';

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let store: Store;
let years = 2000;

beforeAll(async () => {
  azurite = await startAzurite();
  await prepareStore(azurite.connectionString);
  store = tableStore(azurite.connectionString);
});

afterAll(() => azurite.stop());

/** A year that no other test uses. */
function fresh() {
  years += 1;

  return { region: 'khabarovsk', year: years };
}

function listOf(organisations: number): FrozenList {
  return {
    frozenAt: '2024-01-10T00:00:00.000Z',
    due: { mentors: '2024-11-30' },
    reporters: [
      { key: '08701000', kind: 'municipality', name: 'Город', owes: ['organisations', 'mentors'] },
      ...Array.from({ length: organisations }, () => ({
        key: newCode(),
        kind: 'organisation' as const,
        name: `Краевой колледж с довольно длинным названием ${newCode()}`,
        level: 'college' as const,
        owes: ['mentors', 'mentees', 'monitoring'] as const,
      })),
    ],
  };
}

describe('a frozen list', () => {
  test.each([0, 2_000])('with %i organisations comes back as it was', async (organisations) => {
    const address = fresh();
    const list = listOf(organisations);

    expect(await writeFrozenList(store, address, list)).toBe(true);
    expect(await readYearRecord(store, address)).toEqual({ frozen: list, events: [] });
  });

  test('that stands is not overwritten', async () => {
    const address = fresh();
    const first = listOf(1);
    await writeFrozenList(store, address, first);

    expect(await writeFrozenList(store, address, listOf(2))).toBe(false);
    expect((await readYearRecord(store, address)).frozen).toEqual(first);
  });

  test('is not read for what one submission depends on', async () => {
    const address = fresh();
    await writeFrozenList(store, address, listOf(3));
    const event = await writeYearEvent(store, address, exemption('08701000', null));

    expect(await readYearChanges(store, address)).toEqual({
      due: { mentors: '2024-11-30' },
      events: [event],
    });
  });

  test('of a year without one is none', async () => {
    expect(await readYearRecord(store, fresh())).toEqual({ frozen: null, events: [] });
  });

  test('that somebody has changed is not believed', async () => {
    const address = fresh();
    await writeFrozenList(store, address, listOf(1));
    const raw = TableClient.fromConnectionString(azurite.connectionString, 'ledgers', {
      allowInsecureConnection: true,
    });
    await raw.updateEntity({
      partitionKey: `khabarovsk:${address.year}`,
      rowKey: 'list:0000',
      p0: Buffer.from('something else'),
    });

    await expect(readYearRecord(store, address)).rejects.toThrow(StoreDamaged);
  });
});

describe('an event', () => {
  test('of another content under the same id leaves the first', async () => {
    const address = fresh();
    const first = exemption('08701000', null, 'первая');
    await writeYearEvent(store, address, first);

    expect(await writeYearEvent(store, address, { ...first, reason: 'вторая' })).toEqual(first);
    expect((await readYearRecord(store, address)).events).toEqual([first]);
  });

  test('comes back as it was, whatever is in its reason', () => {
    const reason = fc.string({ unit: 'binary', minLength: 1, maxLength: 500 });

    fc.assert(
      fc.property(reason, (text) => {
        const events = [
          exemption('08701000', null, text),
          exemption('08701000', 'mentors', text),
          extension(null, 'mentors', '2024-12-10'),
          extension('08701000', 'mentors', '2024-12-10'),
          eventOf({ kind: 'withdrawal', event: newCode(), reason: text }),
          eventOf({ kind: 'closing', reason: text }),
          eventOf({ kind: 'reopening', reason: text }),
        ];

        expect(events.map((event) => toYearEvent(yearEventValues(event)))).toEqual(events);
      }),
    );
  });

  test('of an unknown kind is damage', () => {
    expect(() => toYearEvent({ ...yearEventValues(exemption('1', null)), kind: 'gift' })).toThrow(
      StoreDamaged,
    );
  });
});
