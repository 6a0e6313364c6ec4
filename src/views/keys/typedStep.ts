/** What the digits typed so far ask for: "Go to step 12: press Enter." */
export function typedStep(digits: string): string {
  return `Go to step ${digits}: press Enter.`;
}
