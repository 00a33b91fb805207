import {
  addWatch,
  caseWork,
  declareConflict,
  endAbsence,
  handOver,
  meetWatch,
  registerAbsence,
  watches,
  work,
} from '../../api/work.ts'
import { bind } from '../platform/http/bind.ts'
import { end, register } from './absence.ts'
import { declare } from './declare.ts'
import { handOverCases } from './handOver.ts'
import { readWork } from './read.ts'
import { add, meet, readCaseWork, readWatches } from './watch.ts'

export const workRoutes = [
  bind(work, readWork),
  bind(handOver, handOverCases),
  bind(registerAbsence, register),
  bind(endAbsence, end),
  bind(declareConflict, declare),
  bind(watches, readWatches),
  bind(caseWork, readCaseWork),
  bind(addWatch, add),
  bind(meetWatch, meet),
]
