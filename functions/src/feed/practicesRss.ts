import { publicPage as texts } from '../../../shared/messages/ru/publicPage';
import { escapeMarkup } from './escapeMarkup';
import type { Page } from './pageOf';
import { FEED_FILE, PAGE_FILE } from './practicesHtml';
import type { PublicPractice } from './publicPractice';

/** What a page of the feed holds; `base` is the address that page and feed lie under, with a slash at its end. */
export type PracticesFeed = {
  readonly region: { readonly key: string; readonly name: string };
  readonly base: string;
  readonly page: Page<PublicPractice>;
};

/** Minutes after which a reader should ask again: a day. */
const TTL = 1440;

/** RSS 2.0 with the links of RFC 5005, so that a reader who wants everything finds the older pages. */
export function practicesRss({ region, base, page }: PracticesFeed): string {
  const address = (number: number) => `${base}${FEED_FILE}${number === 1 ? '' : `?page=${number}`}`;
  const link = (rel: string, number: number) =>
    `<atom:link rel="${rel}" type="application/rss+xml" href="${escapeMarkup(address(number))}"/>`;
  const { number, of, items } = page;

  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeMarkup(texts.title(region.name))}</title>
<link>${escapeMarkup(base + PAGE_FILE)}</link>
<description>${escapeMarkup(texts.feedDescription(region.name))}</description>
<language>ru</language>
<ttl>${TTL}</ttl>
${link('self', number)}
${of > 1 ? `${link('first', 1)}\n${link('last', of)}` : ''}
${number > 1 ? link('previous', number - 1) : ''}
${number < of ? link('next', number + 1) : ''}
${items.map((practice) => feedItem(region.key, base, practice)).join('\n')}
</channel>
</rss>
`;
}

function feedItem(region: string, base: string, practice: PublicPractice): string {
  const { id, title, organisation, municipality, form, level, summary, since } = practice;
  const place = municipality === null ? organisation : `${organisation}, ${municipality}`;
  const text = texts.itemText(place, form, level, summary);

  return `<item>
<title>${escapeMarkup(title)}</title>
<link>${escapeMarkup(`${base}${PAGE_FILE}?practice=${id}`)}</link>
<guid isPermaLink="false">${escapeMarkup(`svod:practice:${region}:${id}`)}</guid>
<pubDate>${new Date(since).toUTCString()}</pubDate>
<category>${escapeMarkup(form)}</category>
<category>${escapeMarkup(level)}</category>
<description>${escapeMarkup(text)}</description>
</item>`;
}
