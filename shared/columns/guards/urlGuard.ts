import { MAX_URL_LENGTH } from '../limits';
import { textGuard } from './textGuard';

const WEB_ADDRESS = /^https?:\/\/\S+$/i;
const isText = textGuard(MAX_URL_LENGTH);

/** Lets through addresses of pages: http or https and nothing else, so never `javascript:` or `file:`. */
export function urlGuard(value: string | number): boolean {
  return isText(value) && WEB_ADDRESS.test(String(value));
}
