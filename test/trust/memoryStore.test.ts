import { storeSuite } from '../functions/storage/storeSuite';
import { memoryStore } from './memoryStore';

storeSuite('the store of generated histories', async () => memoryStore());
