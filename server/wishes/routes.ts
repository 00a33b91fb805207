import { myEmergencies, myNeeds, mySupplement, takeBack, tellEmergency, undoTakingBack } from '../../api/wishes.ts'
import { bind } from '../platform/http/bind.ts'
import { readMine, tell } from './emergency.ts'
import { readNeeds, supplement } from './ofMonth.ts'
import { takeMineBack, undo } from './takeBack.ts'

export const wishRoutes = [
  bind(mySupplement, supplement),
  bind(myNeeds, readNeeds),
  bind(takeBack, takeMineBack),
  bind(undoTakingBack, undo),
  bind(tellEmergency, tell),
  bind(myEmergencies, readMine),
]
