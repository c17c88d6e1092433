import type { PracticesQuery } from '../../../shared/contract/practicesQuery';
import { publicPage as texts } from '../../../shared/messages/ru/publicPage';
import { escapeMarkup } from './escapeMarkup';
import { filterForm, type PracticeFilter } from './filterForm';
import type { Page } from './pageOf';
import { PAGE_STYLE } from './pageStyle';
import type { PublicPractice } from './publicPractice';

/** What a page of published practices shows. */
export type PracticesPage = {
  readonly region: string;
  /** Who keeps the bank. */
  readonly keeper: string;
  readonly query: PracticesQuery;
  readonly filter: PracticeFilter;
  readonly page: Page<PublicPractice>;
  /** How many there are under the filter, and without it. */
  readonly found: number;
  readonly all: number;
  /** Whether this deployment takes the rows of the bank at all. */
  readonly isKept: boolean;
};

/** The file names of page and feed, one beside the other. */
export const PAGE_FILE = 'practices.html';
/** See `PAGE_FILE`. */
export const FEED_FILE = 'practices.rss';

/** The page: one file that needs nothing else. Every text in it is escaped. */
export function practicesHtml(view: PracticesPage): string {
  const { region, keeper } = view;
  const title = escapeMarkup(texts.title(region));

  return `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="alternate" type="application/rss+xml" title="${title}" href="${FEED_FILE}">
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#practices">${texts.skip}</a>
<header>
<h1>${texts.heading}</h1>
<p>${escapeMarkup(texts.lead(region, keeper))}</p>
</header>
<main id="practices" tabindex="-1">
${view.all === 0 ? `<p>${view.isKept ? texts.none : texts.notKept}</p>` : filledPage(view)}
</main>
<footer>
<p>${texts.privacy}</p>
<p><a href="${FEED_FILE}">${texts.feed}</a></p>
</footer>
</body>
</html>
`;
}

function filledPage({ query, filter, page, found }: PracticesPage): string {
  const list =
    found === 0
      ? `<p>${texts.nothingFound}</p>`
      : `<ul class="list">\n${page.items.map(practiceItem).join('\n')}\n</ul>`;

  return `${filterForm(query, filter)}
<h2>${texts.listTitle}</h2>
<p class="quiet">${texts.found(found)}</p>
${list}
${pageLinks(query, page)}`;
}

function practiceItem(practice: PublicPractice): string {
  const { facts } = texts;
  const { id, title, summary, organisation, municipality, form, level, since } = practice;

  return `<li><article>
<h3><a href="${PAGE_FILE}?practice=${escapeMarkup(id)}">${escapeMarkup(title)}</a></h3>
<p class="summary">${escapeMarkup(summary)}</p>
<dl>
${fact(facts.organisation, organisation)}
${fact(facts.municipality, municipality ?? texts.regionalOrganisation)}
${fact(facts.form, form)}
${fact(facts.level, level)}
<dt>${facts.published}</dt><dd><time datetime="${escapeMarkup(since.slice(0, 10))}">${texts.day(since)}</time></dd>
</dl>
</article></li>`;
}

function fact(name: string, value: string): string {
  return `<dt>${name}</dt><dd>${escapeMarkup(value)}</dd>`;
}

function pageLinks({ page: _page, ...query }: PracticesQuery, { number, of }: Page<unknown>): string {
  if (of === 1) return '';

  const link = (page: number, text: string, rel: string) =>
    page < 1 || page > of ? '' : `<a rel="${rel}" href="${addressOf({ ...query, page })}">${text}</a>`;

  return `<nav class="pages" aria-label="${texts.pages.title}">
${link(number - 1, texts.pages.previous, 'prev')}
<span>${texts.pages.current(number, of)}</span>
${link(number + 1, texts.pages.next, 'next')}
</nav>`;
}

function addressOf(query: PracticesQuery): string {
  const named = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );

  return escapeMarkup(`${PAGE_FILE}?${new URLSearchParams(named)}`);
}
