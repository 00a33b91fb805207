import {
  childrenOfMonth,
  childTalkTrainings,
  registerChildOccasion,
  registerChildTalkTraining,
  saveChildAnalysis,
} from '../../api/children.ts'
import { bind } from '../platform/http/bind.ts'
import { read } from './read.ts'
import { readTrainings, registerTraining } from './trainings.ts'
import { save, say } from './write.ts'

export const childRoutes = [
  bind(childrenOfMonth, read),
  bind(saveChildAnalysis, save),
  bind(registerChildOccasion, say),
  bind(childTalkTrainings, readTrainings),
  bind(registerChildTalkTraining, registerTraining),
]
