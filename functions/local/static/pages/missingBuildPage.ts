import { missingBuild } from '../../../../shared/messages/ru/site';
import { escapeHtml, plainPage } from './plainPage';

/** Stands in for every page while the pane is not built. */
export function missingBuildPage(): string {
  const { title, text } = missingBuild;

  return plainPage({ title, body: `<p>${escapeHtml(text)}</p>`, icons: '/assets/icons/' });
}
