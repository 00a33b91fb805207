import {
  addWatch,
  casesToWatch,
  caseWork,
  registerConflict,
  changeAbsence,
  handOver,
  registerWatchMet,
  registerAbsence,
  work,
} from '../../api/work.ts'
import { setWorkload, workload } from '../../api/workload.ts'
import { queueChoices, removeFilter, saveFilter } from '../../api/savedFilters.ts'
import { bind } from '../platform/http/bind.ts'
import { end, register } from './absence.ts'
import { declare } from './declare.ts'
import { readChoices, remove, save } from './filters.ts'
import { handOverCases } from './handOver.ts'
import { readWork } from './read.ts'
import { readWorkload, setWeights } from './workload.ts'
import { add, meet, readCaseWork, readWatches } from './watch.ts'

export const workRoutes = [
  bind(work, readWork),
  bind(handOver, handOverCases),
  bind(workload, readWorkload),
  bind(setWorkload, setWeights),
  bind(registerAbsence, register),
  bind(changeAbsence, end),
  bind(registerConflict, declare),
  bind(casesToWatch, readWatches),
  bind(caseWork, readCaseWork),
  bind(addWatch, add),
  bind(registerWatchMet, meet),
  bind(queueChoices, readChoices),
  bind(saveFilter, save),
  bind(removeFilter, remove),
]
