import { handbook, handbookOfDecisions, handbookVersion } from '../../api/handbook.ts'
import { bind } from '../platform/http/bind.ts'
import { showHandbook, showOfDecisions, showVersion } from './read.ts'

export const handbookRoutes = [
  bind(handbook, showHandbook),
  bind(handbookVersion, showVersion),
  bind(handbookOfDecisions, showOfDecisions),
]
