import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ComponentChildren;
}

/** A switch with its label; a click anywhere on the line turns it. */
export function Switch({ isOn, onChange, children }: SwitchProps) {
  return (
    <button type="button" role="switch" aria-checked={isOn} class="switch" onClick={() => onChange(!isOn)}>
      <span>{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
