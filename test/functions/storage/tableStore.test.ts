import { prepareStore } from '../../../functions/src/storage/prepareStore';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { startAzurite } from '../../helpers/azurite';
import { storeSuite } from './storeSuite';

let azurite: Awaited<ReturnType<typeof startAzurite>>;

beforeAll(async () => {
  azurite = await startAzurite();
});

afterAll(() => azurite.stop());

storeSuite('Azure tables on Azurite', async () => {
  await prepareStore(azurite.connectionString);

  return tableStore(azurite.connectionString);
});
