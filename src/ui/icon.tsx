const PATHS = {
  gear: 'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Zm0-6 1 3a6.8 6.8 0 0 1 2.2.9l2.8-1.4 1.4 1.4L18 9.2c.4.7.7 1.4.9 2.2l3 .6v2l-3 .6a7 7 0 0 1-.9 2.2l1.4 2.8-1.4 1.4-2.8-1.4a7 7 0 0 1-2.2.9l-1 3h-2l-.6-3a7 7 0 0 1-2.2-.9l-2.8 1.4L3 19.6l1.4-2.8a7 7 0 0 1-.9-2.2l-3-.6v-2l3-.6a7 7 0 0 1 .9-2.2L3 6.4 4.4 5l2.8 1.4a7 7 0 0 1 2.2-.9l.6-3Z',
  close: 'm6 6 12 12M18 6 6 18',
} as const;

/** A small line drawing; it says nothing of its own to a screen reader. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
