import { basename } from 'node:path'
import type { ImportProgress } from '../intake/import-files.js'

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
    const left = rowsTotal && rate > 0 ? `，约剩 ${duration((rowsTotal - rows) / rate)}` : ''
    process.stderr.write(
      `\r\x1b[K[${file}/${files}] ${basename(path)}：${rows.toLocaleString('en')}${rowsTotal ? ` / ${rowsTotal.toLocaleString('en')}` : ''} 行 ${share}${rate > 0 ? `，每秒 ${Math.round(rate).toLocaleString('en')} 行` : ''}${left}`,
    )
    this.#written = true
  }

  clear() {
    if (this.#written) process.stderr.write('\r\x1b[K')
    this.#written = false
  }
}

const duration = (seconds: number) => {
  const whole = Math.max(0, Math.ceil(seconds))
  return whole < 60 ? `${whole} 秒` : `${Math.floor(whole / 60)} 分 ${whole % 60} 秒`
}
