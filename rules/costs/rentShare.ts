import { share, subtract, type Ore } from '../../base/money.ts'
import type { CalculationInput } from '../calculation/input.ts'

/** A room is two parts, kitchen and bath together one: of four rooms each has two ninths of the rent. */
const partsOf = (rooms: number) => 2 * rooms
const allParts = (rooms: number) => partsOf(rooms) + 1

/** The household's share of a rent in a shared home, by the guideline; null: not shared, no method, or the rooms are not known. */
export function rentShareOf(rent: Ore, { household, parameters }: CalculationInput): Ore | null {
  const { members, othersInDwelling, dwelling } = household
  const rounding = parameters.shareRounding
  if (othersInDwelling === 0 || parameters.rentShare === undefined) return null
  if (parameters.rentShare === 'per_head') {
    return share(rent, members.length, members.length + othersInDwelling, rounding)
  }
  const { rooms, ownRooms, othersRooms } = dwelling ?? {}
  if (rooms === undefined) return null
  if (ownRooms !== undefined) return share(rent, partsOf(ownRooms), allParts(rooms), rounding)
  if (othersRooms !== undefined) return subtract(rent, share(rent, partsOf(othersRooms), allParts(rooms), rounding))
  return null
}
