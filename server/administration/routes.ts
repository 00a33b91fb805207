import { lawInForce, municipalities, session } from '../../api/administration.ts'
import { guidelines } from '../../api/guidelines.ts'
import { normTables } from '../../api/normTables.ts'
import {
  approveSubmission,
  discardSubmission,
  returnSubmission,
  saveSubmission,
  sendSubmission,
} from '../../api/submissions.ts'
import { bind } from '../platform/http/bind.ts'
import { showGuidelines } from './guidelines.ts'
import { showLaw } from './law.ts'
import { showNormTables } from './normTables.ts'
import { listMunicipalities, tellSession } from './session.ts'
import { approve, discard, giveBack, save, send } from './submissions/act.ts'

export const administrationRoutes = (demo: boolean, idleMinutes: number) => [
  bind(session, tellSession(idleMinutes)),
  bind(municipalities, listMunicipalities(demo)),
  bind(lawInForce, showLaw),
  bind(normTables, showNormTables),
  bind(guidelines, showGuidelines),
  bind(saveSubmission, save),
  bind(sendSubmission, send),
  bind(approveSubmission, approve),
  bind(returnSubmission, giveBack),
  bind(discardSubmission, discard),
]
