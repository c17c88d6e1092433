import { commitRevision } from '../../../functions/src/storage/commitRevision';
import { prepareStore } from '../../../functions/src/storage/prepareStore';
import { readHeads } from '../../../functions/src/storage/readHeads';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { startAzurite } from '../../helpers/azurite';
import { revisionOf } from './fixtures';

test.each([40, 150, 600])('%i', async (n) => {
  const azurite = await startAzurite();
  await prepareStore(azurite.connectionString);
  const store = tableStore(azurite.connectionString);
  const partition = { region: 'khabarovsk', year: 2024, template: 'partners' } as const;
  for (let i = 0; i < 60; i++) {
    const measures = Array.from({ length: n }, (_, k) => ({
      key: `partners.enterprise${k % 7}`, dimensions: { inn: String(2700000000 + ((i * 7919 + k * 104729) % 99999999)) },
      quantity: { kind: 'exact' as const, value: k },
    }));
    await commitRevision(store, { ...partition, reporter: String(10000000 + i) },
      { ...revisionOf(1, { id: `u${i}`, blocks: [] }, 1), directOrganisations: [], measures, jws: Buffer.from(JSON.stringify(measures)).toString('base64url') }, null);
  }
  const times: number[] = [];
  for (let i = 0; i < 60; i++) { const t = performance.now(); await readHeads(store, partition); times.push(performance.now() - t); }
  times.sort((a, b) => a - b);
  console.log(n, 'median', times[30], 'min', times[0]);
  await azurite.stop();
}, 60000);
