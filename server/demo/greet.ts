import type { Config } from '../platform/config/read.ts'
import { withClient } from '../platform/postgres/roles.ts'

interface Row {
  slug: string
  municipality: string
  app: 'staff' | 'client'
  label: string
}

/** Where to go and as whom, printed for the newcomer. Every person named is invented. */
export async function greet(config: Config, ownerUrl: string): Promise<void> {
  const rows = await withClient(ownerUrl, async (client) => {
    const towns = await client.query<{ municipality_id: number; slug: string; name: string }>(
      'select municipality_id, slug, name from municipalities order by municipality_id',
    )
    const all: Row[] = []
    for (const town of towns.rows) {
      await client.query(`select set_config('tillit.municipality', $1, false)`, [String(town.municipality_id)])
      const logins = await client.query<{ app: 'staff' | 'client'; label: string }>(
        'select app, label from demo_logins where municipality_id = $1 order by position',
        [town.municipality_id],
      )
      all.push(...logins.rows.map((login) => ({ slug: town.slug, municipality: town.name, ...login })))
    }
    return all
  })
  const first = rows[0]?.municipality
  const logins = (app: Row['app']) =>
    rows.filter((row) => row.app === app && row.municipality === first).map((row) => `    ${row.label}`)
  process.stdout.write(
    [
      '',
      `Tillit is running with an invented municipality (${first ?? ''}). Everyone in it is made up.`,
      '',
      `  E-service for residents   ${config.publicUrl}/`,
      `  Staff                     ${config.publicUrl}/staff/`,
      `  API description           ${config.publicUrl}/api/openapi.json`,
      '',
      '  Sign in without a password, as one of',
      '  staff:',
      ...logins('staff'),
      '  residents:',
      ...logins('client'),
      '',
      '  Stop with Ctrl+C. `npm run demo:reset` makes the municipality anew.',
      '',
      '',
    ].join('\n'),
  )
}
