import { type ContactKind, contactKind } from './contactKind';
import { personNameIn } from './personNames/personNameIn';

/** What keeps a free text from being sent: somebody's contact or document number, or somebody's name. */
export type UnfitKind = ContactKind | 'name';

/**
 * What of a person a text that leaves the workbook or the pane holds; `null`: nothing. A name that is only possible
 * (`mayNameSomebody`) refuses nothing, since there is nobody to whom its writer could explain it.
 */
export function unfitKind(text: string): UnfitKind | null {
  const contact = contactKind(text);
  if (contact !== null) return contact;

  return personNameIn(text) === 'certain' ? 'name' : null;
}

/** Whether a text that may be sent seems to name somebody, so that its writer looks at it again. */
export function mayNameSomebody(text: string): boolean {
  return personNameIn(text) === 'possible';
}
