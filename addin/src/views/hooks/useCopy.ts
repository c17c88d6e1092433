import { type RefObject, useRef } from 'react';

/** Copies the text of an element; where the browser does not let us, selects it for Ctrl+C. */
export function useCopy<E extends HTMLElement>(): {
  readonly source: RefObject<E | null>;
  readonly copy: () => Promise<'copied' | 'selected'>;
} {
  const source = useRef<E | null>(null);

  async function copy(): Promise<'copied' | 'selected'> {
    const element = source.current;

    try {
      await navigator.clipboard.writeText(element?.textContent ?? '');

      return 'copied';
    } catch {
      if (element !== null) getSelection()?.selectAllChildren(element);

      return 'selected';
    }
  }

  return { source, copy };
}
