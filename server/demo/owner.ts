import { Client } from 'pg'
import { towns } from './town/towns.ts'

/** Takes away the demo, jobs included; where a municipality stands that is not the demo's, nothing is touched. */
export async function clear(client: Client): Promise<void> {
  const { rows } = await client.query<{ slug: string }>('select slug from municipalities')
  if (rows.some(({ slug }) => !towns.some((town) => town.slug === slug)))
    throw new Error('the database holds a municipality that is not of the demo: it is left as it is')
  if (rows.length === 0) return
  await client.query('truncate municipalities cascade')
  await client.query('select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))')
}

/** Works as the owner of the tables, on a connection of its own. */
export async function withOwner<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'tillit-demo' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
