import { childrenOfMonth, saveChildAnalysis, registerChildOccasion } from '../../api/children.ts'
import { bind } from '../platform/http/bind.ts'
import { read } from './read.ts'
import { save, say } from './write.ts'

export const childRoutes = [
  bind(childrenOfMonth, read),
  bind(saveChildAnalysis, save),
  bind(registerChildOccasion, say),
]
