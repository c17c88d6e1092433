import { help } from '../../../../shared/messages/ru/site';
import { escapeHtml, plainPage } from './plainPage';

/** The page that the manifest names as SupportUrl; it lies beside the pane. */
export function helpPage(): string {
  const sections = help.sections.map(
    ({ title, lines }) =>
      `<h2>${escapeHtml(title)}</h2>\n<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}</ul>`,
  );
  const body = [
    `<p class="soft">${escapeHtml(help.lead)}</p>`,
    ...sections,
    `<p class="note"><a href="taskpane.html">${escapeHtml(help.open)}</a></p>`,
  ];

  return plainPage({ title: help.title, body: body.join('\n'), icons: 'assets/icons/' });
}
