/** The local day of a moment, ISO 8601: what `liftOn` is compared with. */
export function isoDay(moment: Date): string {
  const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}
