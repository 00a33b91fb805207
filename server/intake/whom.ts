import type { registerApplication } from '../../api/intake.ts'
import { toDay } from '../../base/day.ts'
import { bornOf, toPersonNumber, written } from '../../base/personnummer.ts'
import { refuse } from '../../base/refusal.ts'
import { addNumber, addPerson, findPersonByNumber } from '../people/queries.ts'
import type { Call } from '../platform/http/bind.ts'
import { addSealedOrUnnumbered } from './queries.ts'

type Taking = Call<typeof registerApplication>

/** Who asks for help: known by number, new with one, or somebody who has none. */
export async function whom({ tx, input: { who }, now, today }: Taking): Promise<string> {
  if (who.by === 'name') {
    const { givenName, familyName, protected: isProtected } = who
    if (who.born > today) refuse('intake.arrival_ahead')
    return addSealedOrUnnumbered(tx, { givenName, familyName, isProtected, born: toDay(who.born), number: '', now })
  }
  const number = toPersonNumber(who.personNumber)
  const known = await findPersonByNumber(tx, number)
  if (known !== null) return known
  const { givenName, familyName } = who
  if (!givenName || !familyName) refuse('intake.who_is_it')
  if (!who.protected) return addPerson(tx, { number, givenName, familyName, now, today })
  const sealed = { givenName, familyName, isProtected: true, born: bornOf(number), number: written(number), now }
  const personId = await addSealedOrUnnumbered(tx, sealed)
  await addNumber(tx, { personId, number, isHidden: true, today })
  return personId
}
