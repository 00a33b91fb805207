import type { setWorkload, workload } from '../../../api/workload.ts'
import { endpoint, type Reply } from '../../ui/endpoint.ts'

export const workloadEndpoints = {
  workload: endpoint<typeof workload>('GET', '/api/workload'),
  setWorkload: endpoint<typeof setWorkload>('POST', '/api/workload/weights', 'writes'),
}

export type Workload = Reply<typeof workload>
