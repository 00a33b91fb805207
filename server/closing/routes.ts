import { caseLife, closeCase, mergeCase, reopenCase, shutCase, withdrawNeeds } from '../../api/closing.ts'
import { bind } from '../platform/http/bind.ts'
import { close, reopen, shut } from './close.ts'
import { readLife } from './life.ts'
import { merge } from './merge.ts'
import { withdraw } from './withdraw.ts'

export const closingRoutes = [
  bind(caseLife, readLife),
  bind(withdrawNeeds, withdraw),
  bind(closeCase, close),
  bind(reopenCase, reopen),
  bind(shutCase, shut),
  bind(mergeCase, merge),
]
