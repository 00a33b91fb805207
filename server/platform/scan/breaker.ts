import type { Clock } from '../clock.ts'
import { ScannerDown, type Scanner } from './port.ts'

const restMs = 30_000

/** After no answer it is not asked again for half a minute: nobody who sends a paper waits for a scanner that is gone. */
export function withRest(scanner: Scanner, clock: Clock): Scanner {
  let restsUntil = 0
  return {
    scan: async (bytes) => {
      if (clock.now().getTime() < restsUntil) throw new ScannerDown('it rests')
      try {
        return await scanner.scan(bytes)
      } catch (error) {
        restsUntil = clock.now().getTime() + restMs
        throw error
      }
    },
  }
}
