import type { queueChoices, removeFilter, saveFilter } from '../../api/savedFilters.ts'
import { refuse } from '../../base/refusal.ts'
import { isLeading } from '../cases/reach.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addFilter, countFilters, dropFilter, findChoices } from './filterQueries.ts'

const mostFilters = 20
/** A name of a filter stands on the page for all to see: no number of a person in it. */
const looksLikeNumber = /\d{6}/

export async function readChoices({
  tx,
  who,
  today,
}: Call<typeof queueChoices>): Promise<ReplyOf<typeof queueChoices>> {
  return { leads: isLeading(who), ...(await findChoices(tx, who, today)) }
}

export async function save({ tx, who, input, now }: Call<typeof saveFilter>): Promise<ReplyOf<typeof saveFilter>> {
  if (looksLikeNumber.test(input.name.replaceAll(/[\s-]/g, ''))) refuse('filter.name_unfit')
  if ((await countFilters(tx, who.id)) >= mostFilters) refuse('filter.too_many', { most: mostFilters })
  return { savedFilterId: await addFilter(tx, { ...input, staffId: who.id, now }) }
}

export async function remove({ tx, who, ids, now }: Call<typeof removeFilter>): Promise<ReplyOf<typeof removeFilter>> {
  if (!(await dropFilter(tx, who.id, ids.savedFilterId))) refuse('not_found')
  return { removedAt: now.toISOString() }
}
