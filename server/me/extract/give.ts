import type { myExtract, myExtractToRead } from '../../../api/extract.ts'
import { findReadableCases } from '../../cases/queries.ts'
import type { Call, FileReply } from '../../platform/http/bind.ts'
import { readStored, findOwn } from '../../registers/readQueries.ts'
import { findReadings } from '../queries.ts'
import { findSections, type Extract, type Row } from './queries.ts'
import { toPage } from './page.ts'

type Giving = Call<typeof myExtract> | Call<typeof myExtractToRead>

/** All that is registered about the person and is theirs to have as it stands. The journal is asked for: what others have told in it is examined first. */
async function gather({ tx, who, now, today }: Giving): Promise<Extract> {
  const cases = await findReadableCases(tx, who.id, today)
  const own = await findSections(tx, { personId: who.id, caseIds: cases.map(({ caseId }) => caseId) })
  const askings = await findOwn(tx, who.id)
  const registers = askings.flatMap(({ month, answers }) =>
    answers.flatMap((row): Row[] => {
      const { holder, fetchedOn } = row
      const answer = readStored(tx, row)
      if (answer.state !== 'fetched') return [{ month, holder, on: fetchedOn, state: answer.state }]
      return answer.rows.map(({ label, paidOn, amount }) => ({
        month,
        holder,
        on: fetchedOn,
        label,
        paidOn,
        amountOre: amount,
      }))
    }),
  )
  const readings = await findReadings(tx, cases)
  const readers = readings.map(({ at, who: reader, event }): Row => ({ at: at.toISOString(), who: reader, event }))
  const sections = Object.fromEntries([...own, ['registers', registers], ['readers', readers]])
  return { format: 'tillit-extract-1', madeAt: now.toISOString(), sections }
}

const asFile = (text: string, mediaType: string, name: string): FileReply => ({
  bytes: new TextEncoder().encode(text),
  mediaType,
  name,
  disposition: 'attachment',
})

export const giveExtract = async (call: Call<typeof myExtract>): Promise<FileReply> =>
  asFile(JSON.stringify(await gather(call), null, 2), 'application/json', 'registerutdrag.json')

export const giveExtractToRead = async (call: Call<typeof myExtractToRead>): Promise<FileReply> =>
  asFile(toPage(await gather(call)), 'text/html', 'registerutdrag.html')
