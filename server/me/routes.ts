import { answerHearing, myMonth, myReaders, overview } from '../../api/me.ts'
import { bind } from '../platform/http/bind.ts'
import { answerMyHearing, readMyMonth, readMyReaders, readOverview } from './read.ts'

export const myRoutes = [
  bind(overview, readOverview),
  bind(myMonth, readMyMonth),
  bind(answerHearing, answerMyHearing),
  bind(myReaders, readMyReaders),
]
