/** The key of somebody who works in the demonstration's pages, out of what its start says: of a department who decides, not its system. */
export const keyOfPerson = (said: string, who: string): string =>
  (new RegExp(`REVIEWER ${who}: (qy_\\S+)`).exec(said) ?? new RegExp(`${who}: (qy_\\S+)`).exec(said))![1]!
