import { addPaper, answerWithPaper, movePaper } from '../../api/papers.ts'
import { bind } from '../platform/http/bind.ts'
import { answer, move, putPaper } from './sort.ts'

export const paperRoutes = [bind(addPaper, putPaper), bind(movePaper, move), bind(answerWithPaper, answer)]
