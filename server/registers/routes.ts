import { askRegisters, caseRegisters, myRegisters, registerObjection, registerProgress } from '../../api/registers.ts'
import { bind } from '../platform/http/bind.ts'
import { askWith, readProgress } from './ask.ts'
import { object, readMine } from './mine.ts'
import { readWith } from './read.ts'

/** `ground`: the provision as those who answer are told it; null where nobody answers. */
export const registerRoutes = (ground: string | null) => [
  bind(caseRegisters, readWith(ground !== null)),
  bind(askRegisters, askWith(ground)),
  bind(registerProgress, readProgress),
  bind(myRegisters, readMine),
  bind(registerObjection, object),
]
