import { pino, type Logger } from 'pino'

/** Fields that may stand in a log line. All else is left out: a name that slips into a log call does not slip into the log. */
const allowed = new Set([
  'level',
  'time',
  'msg',
  'request',
  'method',
  'route',
  'status',
  'ms',
  'task',
  'job',
  'attempt',
  'fault',
  'name',
  'stack',
  'worker',
  'port',
  'count',
])

export function makeLog(level: string, write?: (line: string) => void): Logger {
  const options = {
    level,
    base: null,
    formatters: {
      log: (line: Record<string, unknown>) =>
        Object.fromEntries(Object.entries(line).filter(([field]) => allowed.has(field))),
    },
  }
  return write ? pino(options, { write }) : pino(options, pino.destination({ dest: 2, sync: false }))
}
