import { fill } from '../../../texts/fill.ts'
import { reportWords, tellCount } from '../../simulations/report/words.ts'
import type { StaffLanguage } from '../../../texts/language-codes.ts'

export interface Progress {
  /** So many households are reckoned. */
  at: (done: number) => void
  end: () => void
}

/** As much of standard error as this needs. */
interface Screen {
  isTTY?: boolean | undefined
  write: (text: string) => unknown
}

const barWidth = 30

/** On a terminal a bar that moves; elsewhere a plain line for every tenth. `of` null: how many there are is not known. */
export function progressOn(stream: Screen, of: number | null, language: StaffLanguage): Progress {
  const words = reportWords[language]
  const told = (done: number) =>
    fill(of === null ? words.texts.progress_open : words.texts.progress, {
      done: tellCount(done, words),
      of: tellCount(of ?? 0, words),
    })
  return stream.isTTY ? bar(stream, of, told) : lines(stream, of, told)
}

function bar(stream: Screen, of: number | null, told: (done: number) => string): Progress {
  return {
    at: (done) => {
      const full = of === null ? 0 : Math.floor((done / Math.max(1, of)) * barWidth)
      const drawn = of === null ? '' : `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} `
      stream.write(`\r\u001B[2K${drawn}${told(done)}`)
    },
    end: () => void stream.write('\r\u001B[2K'),
  }
}

function lines(stream: Screen, of: number | null, told: (done: number) => string): Progress {
  let last = 0
  return {
    at: (done) => {
      const tenth = of === null ? Math.floor(done / 50_000) : Math.floor((done * 10) / Math.max(1, of))
      if (tenth > last) stream.write(`${told(done)}\n`)
      last = Math.max(last, tenth)
    },
    end: () => undefined,
  }
}
