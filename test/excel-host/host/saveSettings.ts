import type { Book } from '../model/book';
import { setSetting } from '../model/objects/setSetting';

/**
 * Keeps a document's settings as a whole, values as JSON: what is not among them any more goes. Gives Office's
 * status: success.
 */
export function saveSettings(book: Book, settings: unknown): 0 {
  const saved = Object.entries(settings ?? {});

  for (const key of [...book.settings.keys()]) {
    if (!saved.some(([name]) => name === key)) setSetting(book, key, undefined);
  }

  for (const [key, value] of saved) setSetting(book, key, JSON.parse(String(value)));

  return 0;
}
