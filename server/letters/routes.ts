import { caseLetter } from '../../api/cases.ts'
import { myLetter } from '../../api/me.ts'
import { bind } from '../platform/http/bind.ts'
import type { LetterRenderer } from './render/renderer.ts'
import { giveCaseLetter, giveMyLetter, planForDecision, writeLetter } from './write.ts'

export const letterRoutes = (renderer: LetterRenderer) => [
  bind(caseLetter, giveCaseLetter(renderer)),
  bind(myLetter, giveMyLetter(renderer)),
]
export const letterJobs = (renderer: LetterRenderer) => ({
  letters_plan: planForDecision,
  letter_write: writeLetter(renderer),
})
