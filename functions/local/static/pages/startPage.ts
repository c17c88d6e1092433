import { start } from '../../../../shared/messages/ru/site';
import { escapeHtml, plainPage } from './plainPage';

/** What opens at the service's address: what is here and where; for others than this machine without the demonstration. */
export function startPage(isPublic: boolean): string {
  const links = start.links
    .filter(({ href }) => !isPublic || href !== '/try')
    .map(
      ({ href, title, text }) =>
        `<h2><a href="${href}">${escapeHtml(title)}</a></h2>\n<p class="soft">${escapeHtml(text)}</p>`,
    );
  const body = [
    `<p>${escapeHtml(start.lead)}</p>`,
    ...links,
    ...(isPublic ? [] : [`<p class="note">${escapeHtml(start.note)}</p>`]),
  ];

  return plainPage({ title: start.title, body: body.join('\n'), icons: '/assets/icons/' });
}
