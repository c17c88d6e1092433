import type { Contract } from '../../../../shared/contract/contract';
import { cachedAnswer } from '../../feed/cachedAnswer';
import { pageOf } from '../../feed/pageOf';
import { practicesRss } from '../../feed/practicesRss';
import { publicPractice } from '../../feed/publicPractice';
import type { Operation } from '../../http/operation';
import { findRegion } from '../findRegion';
import type { ReadPublished } from './publishedMemory';

/** Practices on a page of the feed. */
const PAGE_SIZE = 50;

/** Hands the published practices of a region to feed readers. */
export function readPracticesFeed(published: ReadPublished): Operation<Contract['readPracticesFeed']> {
  return async ({ url, params, query, headers }) => {
    const region = findRegion(params.region);
    if (!region.ok) return region;

    const all = await published(region.value);
    const page = pageOf(all, query.page ?? 1, PAGE_SIZE);
    const rss = practicesRss({
      region: region.value,
      // Of the address that was asked for, since nobody tells the service its own.
      base: new URL('.', url).href,
      page: { ...page, items: page.items.map((one) => publicPractice(region.value, one)) },
    });

    return { ok: true, value: cachedAnswer(rss, headers['if-none-match'], {}) };
  };
}
