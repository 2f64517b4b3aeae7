const DAY_MS = 86_400_000

/** The day that lies so many days after another. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** The weekday on or before a day: offices decide nothing at weekends. */
export function weekdayBefore(day: string): string {
  const beyondFriday = Math.max(0, ((new Date(day).getUTCDay() + 6) % 7) - 4)
  return addDays(day, -beyondFriday)
}

/** How long ago this season's money began to come: within what rules let it lie still. */
const SEASON_DAYS = 84
/** The first day of the season whose projects are being built and whose money is on its way. */
export const seasonOf = (today: string): string => addDays(today, -SEASON_DAYS)
