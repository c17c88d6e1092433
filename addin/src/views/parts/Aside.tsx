import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
import type { Load } from './Later';

/** Draws a part of a screen that was left out of the pane's start as soon as it arrives; the screen does without it until then. */
export function Aside({ load }: { readonly load: Load }) {
  const [Part, setPart] = useState<ComponentType | null>(null);

  const fetchOnce = useEffectEvent(() => {
    load().then(
      ({ default: Arrived }) => setPart(() => Arrived),
      () => undefined,
    );
  });

  useEffect(() => fetchOnce(), []);

  return Part && <Part />;
}
