import type { InputHTMLAttributes } from 'react'

/** One line that is written, or a day that is chosen, under its label. */
export function Field(
  given: Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> & {
    label: string
    value: string
    change: (value: string) => void
  },
) {
  const { label, change, ...input } = given
  return (
    <label>
      {label}
      <input {...input} onChange={(event) => change(event.target.value)} />
    </label>
  )
}
