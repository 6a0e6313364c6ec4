/**
 * The wall clock, in milliseconds. Only a lecture asks for it: how long it has lasted must be right again after the
 * computer slept, which no clock of the page promises.
 */
export function wallClock(): number {
  return Date.now();
}
