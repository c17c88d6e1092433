import { PAGE_ENTITIES } from './limits';

const PREFERRED = /(?:^|[,;\s])(?:odata\.)?maxpagesize="?(\d{1,6})"?(?=$|[,;\s])/i;

/** Entities a page: what the Prefer header asks for, as far as that is not more than a page has anyway. */
export function pageSize(prefer: string | undefined): number {
  const asked = Number(PREFERRED.exec((prefer ?? '').slice(0, 500))?.[1] ?? PAGE_ENTITIES);

  return Math.min(Math.max(asked, 1), PAGE_ENTITIES);
}
