import { basename } from 'node:path'
import type { ImportProgress } from '../intake/import-files.js'
import { render, type Message } from '../values/message.js'

const EVERY_MS = 200

/** One line on a terminal that tells how far an import is: rows, rate, time left. */
export class ImportProgressLine {
  #path = ''
  #started = 0
  #shown = 0
  #written = false

  show({ path, file, files, rows, rowsTotal }: ImportProgress) {
    const now = performance.now()
    if (path !== this.#path) {
      this.#path = path
      this.#started = now
      this.#shown = 0
    }
    if (now - this.#shown < EVERY_MS) return
    this.#shown = now
    const seconds = (now - this.#started) / 1000
    const rate = seconds > 0.5 ? rows / seconds : 0
    const share = rowsTotal ? `${Math.min(100, Math.floor((rows / rowsTotal) * 100))}%` : ''
    const done = `${rows.toLocaleString('en')}${rowsTotal ? ` / ${rowsTotal.toLocaleString('en')}` : ''}`
    const speed = Math.round(rate).toLocaleString('en')
    const left = rowsTotal && rate > 0 ? duration((rowsTotal - rows) / rate) : null
    const told = render({
      zh: `${done} 行 ${share}${rate > 0 ? `，每秒 ${speed} 行` : ''}${left ? `，约剩 ${left.zh}` : ''}`,
      en: `${done} rows ${share}${rate > 0 ? `, ${speed} rows/s` : ''}${left ? `, about ${left.en} left` : ''}`,
    })
    process.stderr.write(`\r\x1b[K[${file}/${files}] ${basename(path)}: ${told}`)
    this.#written = true
  }

  clear() {
    if (this.#written) process.stderr.write('\r\x1b[K')
    this.#written = false
  }
}

const duration = (seconds: number): Message => {
  const whole = Math.max(0, Math.ceil(seconds))
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  return whole < 60
    ? { zh: `${whole} 秒`, en: `${whole} s` }
    : { zh: `${minutes} 分 ${rest} 秒`, en: `${minutes} min ${rest} s` }
}
