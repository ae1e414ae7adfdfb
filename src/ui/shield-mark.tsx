/** The extension's mark; the name beside it says what it is. */
export function ShieldMark({ size }: { readonly size: number }) {
  return <img src="/icons/icon-128.png" width={size} height={size} alt="" />;
}
