import { useEffect, useEffectEvent, useState } from 'react';

/** Takes files dropped anywhere in the pane, where the browser would otherwise leave the pane for the file; tells whether one hovers over it. */
export function useFileDrop(take: (files: FileList) => void): boolean {
  const [over, setOver] = useState(false);
  const onDrop = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer !== null) take(event.dataTransfer.files);
  });

  useEffect(() => {
    const onOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const onLeave = () => setOver(false);
    const listen = { dragover: onOver, dragleave: onLeave, drop: onDrop };

    for (const [name, on] of Object.entries(listen)) document.addEventListener(name, on as EventListener);

    return () => {
      for (const [name, on] of Object.entries(listen))
        document.removeEventListener(name, on as EventListener);
    };
  }, []);

  return over;
}
