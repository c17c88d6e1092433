import type { Book } from '../book';

/** Sets a setting to a JSON value, or deletes it with `undefined`. */
export function setSetting(book: Book, key: string, value: unknown): void {
  if (value === undefined) book.settings.delete(key);
  else book.settings.set(key, structuredClone(value));

  book.changed('', '', 'settings');
}
