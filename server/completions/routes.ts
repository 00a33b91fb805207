import {
  answerItem,
  askCompletion,
  caseCompletions,
  chooseDay,
  completionsToFollow,
  moveCompletionDay,
  myCompletions,
  receiveItem,
  remindCompletion,
  uploadItem,
} from '../../api/completions.ts'
import { answerWithUpload } from '../../api/uploads.ts'
import { bind } from '../platform/http/bind.ts'
import { ask } from './ask.ts'
import { answer, choose, readMine, upload, uploadWhole } from './mine.ts'
import { readCompletions, readToFollow } from './read.ts'
import { moveDay, receive, remind } from './receive.ts'

export const completionRoutes = [
  bind(caseCompletions, readCompletions),
  bind(askCompletion, ask),
  bind(moveCompletionDay, moveDay),
  bind(remindCompletion, remind),
  bind(receiveItem, receive),
  bind(completionsToFollow, readToFollow),
  bind(myCompletions, readMine),
  bind(uploadItem, upload),
  bind(answerWithUpload, uploadWhole),
  bind(answerItem, answer),
  bind(chooseDay, choose),
]
