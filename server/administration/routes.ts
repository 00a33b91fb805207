import { lawInForce, municipalities, session } from '../../api/administration.ts'
import { bind } from '../platform/http/bind.ts'
import { showLaw } from './law.ts'
import { listMunicipalities, tellSession } from './session.ts'

export const administrationRoutes = (demo: boolean) => [
  bind(session, tellSession),
  bind(municipalities, listMunicipalities(demo)),
  bind(lawInForce, showLaw),
]
