import type { RefusalCode, RefusalParams } from '../contract/refusals';

/** A text for every refusal, made from the refusal's parameters. */
export type RefusalTexts = { readonly [C in RefusalCode]: (params: RefusalParams<C>) => string };
