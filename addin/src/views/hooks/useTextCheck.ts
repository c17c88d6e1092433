import { useContext } from 'react';
import { mayNameSomebody, unfitKind } from '../../../../shared/checking/unfitKind';
import { messageOf } from '../../../../shared/messages/messageOf';
import { refusalMessage } from '../../../../shared/messages/refusalMessage';
import { LanguageContext } from './textsContext';

/** What a field says of the text in it; nothing: it can be sent as it is. */
export type TextCheck = {
  readonly validationState?: 'error' | 'warning';
  readonly validationMessage?: string;
};

/** What the service would refuse of a text with `code`, said where it is typed; a name that is only possible is a hint. */
export function useTextCheck(text: string, code: 'reasonHasContact' | 'labelHasContact'): TextCheck {
  const language = useContext(LanguageContext);
  const kind = unfitKind(text);

  if (kind !== null) {
    const validationMessage = refusalMessage(language, { code, status: 422, params: { kind } });

    return { validationState: 'error', validationMessage };
  }

  if (!mayNameSomebody(text)) return {};

  const finding = { code: 'textPersonNamePossibly', params: { in: 'explanation' } } as const;

  return { validationState: 'warning', validationMessage: messageOf(language, finding) };
}
