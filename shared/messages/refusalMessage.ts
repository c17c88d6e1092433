import type { Refusal, RefusalCode } from '../contract/refusals';
import { refusals as en } from './en/refusals';
import { refusals as ru } from './ru/refusals';

/** The text of a refusal for people: what happened and what to do next. */
export function refusalMessage(language: 'ru' | 'en', refusal: Refusal): string {
  const texts: Readonly<Record<RefusalCode, (params: never) => string>> = language === 'ru' ? ru : en;

  // Safe: a refusal's params are those of its own code, and so those its text takes.
  return texts[refusal.code](refusal.params as never);
}
