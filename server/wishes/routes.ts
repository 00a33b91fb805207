import {
  myEmergencies,
  myNeeds,
  mySupplement,
  withdrawOwn,
  tellEmergency,
  undoOwnWithdrawal,
} from '../../api/wishes.ts'
import { bind } from '../platform/http/bind.ts'
import { readMine, tell } from './emergency.ts'
import { readNeeds, supplement } from './ofMonth.ts'
import { takeMineBack, undo } from './withdraw.ts'

export const wishRoutes = [
  bind(mySupplement, supplement),
  bind(myNeeds, readNeeds),
  bind(withdrawOwn, takeMineBack),
  bind(undoOwnWithdrawal, undo),
  bind(tellEmergency, tell),
  bind(myEmergencies, readMine),
]
