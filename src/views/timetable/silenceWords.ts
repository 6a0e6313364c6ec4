/** What a cut in the axis says: the silence in whole days, weeks, months or years, never rounded up. */
export function silenceWords(days: number): { readonly length: string; readonly sentence: string } {
  const length = wholeUnits(Math.floor(days));
  return { length, sentence: `${length} without a document` };
}

function wholeUnits(days: number): string {
  if (days < 14) return counted(days, 'day');
  if (days < 26 * 7) return counted(Math.floor(days / 7), 'week');
  if (days < 2 * 365.25) return counted(Math.floor(days / 30.4375), 'month');
  return counted(Math.floor(days / 365.25), 'year');
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
