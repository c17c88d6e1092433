import { browserBinary } from './browserBinary';

/** Unpacks the browser that npm brought, where it is needed, before Jest's workers all try to. */
export default async function beforeAllTests(): Promise<void> {
  await browserBinary();
}
