import { monthPage, readProtected } from '../../../api/cases.ts'
import { childrenOfMonth } from '../../../api/children.ts'
import { caseContacts } from '../../../api/contacts.ts'
import { redecisions } from '../../../api/decisions.ts'
import { deviationsOfMonth } from '../../../api/guidance.ts'
import { paymentsToAttest } from '../../../api/payments.ts'
import type { RouteShape } from '../../../api/route.ts'
import { work } from '../../../api/work.ts'

const named = (route: RouteShape) => ({ name: `${route.method} ${route.path}`, access: route.access, route })

/** What tells of a household, and what tells of orders to pay. */
export const readable = [
  named(monthPage),
  named(childrenOfMonth),
  named(redecisions),
  named(deviationsOfMonth),
  named(caseContacts),
  named(readProtected),
  named(paymentsToAttest),
  named(work),
] as const
