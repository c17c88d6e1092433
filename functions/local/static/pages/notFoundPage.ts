import { notFound } from '../../../../shared/messages/ru/site';
import { escapeHtml, plainPage } from './plainPage';

/** Stands where there is nothing. What was asked for is not repeated on it. */
export function notFoundPage(): string {
  const { title, text, link } = notFound;
  const body = `<p>${escapeHtml(text)}</p>\n<p><a href="/">${escapeHtml(link)}</a></p>`;

  return plainPage({ title, body, icons: '/assets/icons/' });
}
