import type { session } from '../../api/administration.ts'
import { endpoint } from './endpoint.ts'

export const sessionEndpoint = endpoint<typeof session>('GET', '/api/session')
