import { useEffect, useState } from 'preact/hooks';

interface DraftFieldProps {
  readonly type: 'number' | 'date' | 'lines';
  /** What is stored, as the field shows it. */
  readonly value: string;
  readonly min?: number;
  /** Called when the reader leaves the field, or presses Enter in it, with what was typed. */
  readonly onCommit: (typed: string) => void;
}

/** A field that keeps what is being typed in it while the page around it is drawn anew. */
export function DraftField({ type, value, min, onCommit }: DraftFieldProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  if (type === 'lines') {
    return (
      <textarea
        class="field"
        rows={2}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onChange={(event) => onCommit(event.currentTarget.value)}
      />
    );
  }
  return (
    <input
      class={type === 'number' ? 'field number' : 'field'}
      type={type}
      {...(type === 'number' && { inputMode: 'numeric', min, max: 9999 })}
      value={draft}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onChange={(event) => onCommit(event.currentTarget.value)}
    />
  );
}
