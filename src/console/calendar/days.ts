const DAY_MS = 86_400_000
/** The day in China. */
export const todayInChina = (now = Date.now()) => new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
/** Days until a day, negative where it has passed. */
export const daysUntil = (day: string, today: string) =>
  Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS)
