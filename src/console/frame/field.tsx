import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react'

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

/** Several lines that are written, under their label. */
export function LinesField(
  given: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'> & {
    label: string
    value: string
    change: (value: string) => void
  },
) {
  const { label, change, ...area } = given
  return (
    <label>
      {label}
      <textarea {...area} onChange={(event) => change(event.target.value)} />
    </label>
  )
}
