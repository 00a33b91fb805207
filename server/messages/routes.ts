import {
  addMessagePaper,
  caseMessages,
  myMessages,
  readMessages,
  readMyMessages,
  sendMessage,
  sendMyMessage,
} from '../../api/messages.ts'
import { bind } from '../platform/http/bind.ts'
import { addMine, readMine, seeMine, sendMine } from './mine.ts'
import { readThreads, see, send } from './staff.ts'

export const messageRoutes = [
  bind(myMessages, readMine),
  bind(sendMyMessage, sendMine),
  bind(addMessagePaper, addMine),
  bind(readMyMessages, seeMine),
  bind(caseMessages, readThreads),
  bind(sendMessage, send),
  bind(readMessages, see),
]
