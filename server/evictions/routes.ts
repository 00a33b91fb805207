import { caseHome, confirmEvictionNotice, registerEvictionNotice, registerHomeDay } from '../../api/evictions.ts'
import { bind } from '../platform/http/bind.ts'
import { confirm, receive, sayDay } from './act.ts'
import { readHome } from './read.ts'

export const evictionRoutes = [
  bind(caseHome, readHome),
  bind(registerHomeDay, sayDay),
  bind(registerEvictionNotice, receive),
  bind(confirmEvictionNotice, confirm),
]
