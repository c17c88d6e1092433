import * as z from 'zod';

const preferencesSchema = z.strictObject({
  /** Without it the language of Excel or of the browser. */
  language: z.enum(['ru', 'en']).optional(),
  /** Whether the first-run screen was seen. */
  welcomed: z.boolean().optional(),
});

/** What the pane remembers in this browser: nothing about people, keys or workbooks. */
export type Preferences = z.infer<typeof preferencesSchema>;

/** Where preferences are kept between two openings of the pane. */
export type PreferenceStore = {
  readonly read: () => Preferences;
  readonly write: (preferences: Preferences) => void;
};

/**
 * Preferences in the browser's local storage. `partitionKey` is Office's own for storage that several hosts
 * share, '' without one. Where the browser refuses storage they last as long as the pane.
 */
export function storedPreferences(partitionKey: string): PreferenceStore {
  const place = `${partitionKey}svod.pane`;

  return {
    read() {
      try {
        const read = preferencesSchema.safeParse(JSON.parse(localStorage.getItem(place) ?? '{}'));

        return read.success ? read.data : {};
      } catch {
        return {};
      }
    },
    write(preferences) {
      try {
        localStorage.setItem(place, JSON.stringify(preferences));
      } catch {
        // Storage that is full or forbidden costs the user one more click next time.
      }
    },
  };
}
