import { useTexts } from '../../hooks/textsContext';
import { Secret } from '../../parts/Secret';
import type { PassphraseFaults } from '../../state/passphraseFaults';

/** A new passphrase, typed twice. */
export function NewPassphrase({
  first,
  second,
  faults,
  onFirst,
  onSecond,
}: {
  readonly first: string;
  readonly second: string;
  readonly faults: PassphraseFaults;
  readonly onFirst: (typed: string) => void;
  readonly onSecond: (typed: string) => void;
}) {
  const { names: texts } = useTexts();

  return (
    <>
      <Secret
        label={texts.passphrase}
        hint={texts.rules}
        words={texts.reveal}
        fault={faults.first}
        value={first}
        onChange={onFirst}
      />
      <Secret
        label={texts.repeat}
        words={texts.reveal}
        fault={faults.second}
        value={second}
        onChange={onSecond}
      />
    </>
  );
}
