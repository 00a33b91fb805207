import { caseHousehold, registerMemberNumber, joinHouseholds, noteStay, splitHousehold } from '../../api/households.ts'
import { bind } from '../platform/http/bind.ts'
import { join } from './join.ts'
import { giveToMember } from './number.ts'
import { split } from './split.ts'
import { noteStayOf, readHousehold } from './stays.ts'

export const householdRoutes = [
  bind(caseHousehold, readHousehold),
  bind(noteStay, noteStayOf),
  bind(registerMemberNumber, giveToMember),
  bind(splitHousehold, split),
  bind(joinHouseholds, join),
]
