import { BODY_LIMITS } from '../../../functions/src/http/limits';
import { appOver, startTestApp, type TestApp } from '../../functions/usecases/testApp';
import { IS_FULL } from '../figures';
import { memoryStore } from '../memoryStore';

/** The functions as they are, for the full figures over a table service, else over a store in memory. */
export async function quickApp(): Promise<TestApp> {
  return IS_FULL ? startTestApp() : appOver(memoryStore(), BODY_LIMITS, '', async () => undefined);
}
