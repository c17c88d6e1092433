import type { PaneTexts } from '../../../../shared/messages/paneTexts';

/** What is wrong with a new passphrase, by field. */
export type PassphraseFaults = { readonly first: string | null; readonly second: string | null };

/** The desk refuses shorter ones; told here before anything is encrypted. */
const SHORTEST = 12;

/** Whether a passphrase typed twice can be taken. */
export function passphraseFaults(first: string, second: string, texts: PaneTexts['names']): PassphraseFaults {
  return {
    first: first.length < SHORTEST ? texts.tooShort : null,
    second: first === second ? null : texts.different,
  };
}
