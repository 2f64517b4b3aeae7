/** Digits in groups of three, to the last that the server says. */
export const grouped = (value: string) => {
  const [whole = '', part] = value.split('.')
  const digits = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? digits : `${digits}.${part}`
}
