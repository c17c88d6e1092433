import { demoBooks } from '../../../../functions/local/demo/demoBooks';
import { khabarovsk as region } from '../../../../shared/regions/khabarovsk';

/** What the city of Khabarovsk fills in; nobody real. */
export const cityBook = demoBooks(region).find(({ reporter }) => reporter.key === '08701000') ?? missing();

function missing(): never {
  throw new Error('the city is not in the demonstration');
}
