import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  request: (method: string, route: string, status: number, ms: number) => void
  sealed: (events: number) => void
  text: () => Promise<string>
}

/** Figures for operators, by route pattern; nothing about a person. `waiting` tells how many callers wait for a database connection. */
export function makeMetrics(waiting: () => number): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'tillit_request_seconds',
    help: 'Time to answer',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  })
  const sealed = new Counter({
    name: 'tillit_audit_sealed_total',
    help: 'Audit events put into the chain',
    registers: [registry],
  })
  const queue: Gauge = new Gauge({
    name: 'tillit_database_waiting',
    help: 'Callers waiting for a connection',
    registers: [],
    collect() {
      this.set(waiting())
    },
  })
  registry.registerMetric(queue)
  return {
    request: (method, route, status, ms) => requests.observe({ method, route, status: String(status) }, ms / 1000),
    sealed: (events) => sealed.inc(events),
    text: () => registry.metrics(),
  }
}
