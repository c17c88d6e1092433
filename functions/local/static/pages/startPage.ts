import { start } from '../../../../shared/messages/ru/site';
import { escapeHtml, plainPage } from './plainPage';

/** What opens at the service's address: what is here and where. */
export function startPage(): string {
  const links = start.links.map(
    ({ href, title, text }) =>
      `<h2><a href="${href}">${escapeHtml(title)}</a></h2>\n<p class="soft">${escapeHtml(text)}</p>`,
  );
  const body = [
    `<p>${escapeHtml(start.lead)}</p>`,
    ...links,
    `<p class="note">${escapeHtml(start.note)}</p>`,
  ];

  return plainPage({ title: start.title, body: body.join('\n'), icons: '/assets/icons/' });
}
