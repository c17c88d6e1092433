import { useCallback, useEffect, useRef } from 'react';

/** Tells whether the user has used the pane since it was opened: until then the focus stays in the workbook. */
export function useTouched(): () => boolean {
  const touched = useRef(false);

  useEffect(() => {
    const touch = () => {
      touched.current = true;
    };

    addEventListener('pointerdown', touch, true);
    addEventListener('keydown', touch, true);

    return () => {
      removeEventListener('pointerdown', touch, true);
      removeEventListener('keydown', touch, true);
    };
  }, []);

  return useCallback(() => touched.current, []);
}
