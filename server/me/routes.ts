import { answerHearing, browserKey, myMonth, myReaders, overview } from '../../api/me.ts'
import { myExtract, myExtractToRead, myPayments } from '../../api/extract.ts'
import { myPromises } from '../../api/promises.ts'
import { waitingTime } from '../../api/waiting.ts'
import { bind } from '../platform/http/bind.ts'
import { answerMyHearing, readMyMonth, readMyReaders, readOverview } from './read.ts'
import { readBrowserKey } from './browserKey.ts'
import { giveExtract, giveExtractToRead } from './extract/give.ts'
import { readMyPayments } from './payments.ts'
import { readMyPromises } from './promises.ts'
import { readWaitingTime } from './waiting.ts'

export const myRoutes = [
  bind(overview, readOverview),
  bind(myMonth, readMyMonth),
  bind(myPromises, readMyPromises),
  bind(myPayments, readMyPayments),
  bind(myExtract, giveExtract),
  bind(myExtractToRead, giveExtractToRead),
  bind(waitingTime, readWaitingTime),
  bind(answerHearing, answerMyHearing),
  bind(myReaders, readMyReaders),
  bind(browserKey, readBrowserKey),
]
