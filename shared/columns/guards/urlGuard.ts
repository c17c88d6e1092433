import { MAX_URL_LENGTH } from '../limits';
import { textGuard } from './textGuard';

const WEB_ADDRESS = /^https?:\/\/\S+$/i;
const isWritable = textGuard(MAX_URL_LENGTH);

/** Lets through addresses of pages: http or https and nothing else, so never `javascript:` or `file:`. */
export function urlGuard(value: string | number): boolean {
  return isWritable(value) && typeof value === 'string' && WEB_ADDRESS.test(value);
}
