/** An exact decimal with the digits before its point in groups of three: 8988761.5 → 8,988,761.5 */
export const grouped = (decimal: string): string => decimal.replaceAll(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')
