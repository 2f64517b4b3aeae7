/** Whether an error, or what caused it, bears one of these codes. */
export function hasCode(error: unknown, codes: readonly string[]): boolean {
  for (let each = error; each instanceof Error; each = each.cause)
    if (codes.includes(String((each as { code?: unknown }).code))) return true
  return false
}
