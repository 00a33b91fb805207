import type { Stored } from 'oidc-provider'
import { home, isApp, type App } from '../../platform/login/destination.ts'
import type { Platform } from '../../platform/platform.ts'
import { findMunicipality, type DemoMunicipality } from './queries.ts'

export interface DemoClient {
  municipality: DemoMunicipality
  app: App
}

/** A client is an app of a municipality, by the name `lindsjo-staff`. */
export async function findClient(platform: Platform, id: string): Promise<DemoClient | null> {
  const [, slug = '', app = ''] = /^([a-z][a-z0-9-]{1,40})-(staff|client)$/.exec(id) ?? []
  const municipality = slug === '' ? null : await findMunicipality(platform.db, slug)
  return municipality && isApp(app) ? { municipality, app } : null
}

export async function clientMetadata(platform: Platform, id: string): Promise<Stored | undefined> {
  const client = await findClient(platform, id)
  if (!client) return undefined
  return {
    client_id: id,
    client_name: client.municipality.name,
    redirect_uris: [`${platform.config.publicUrl}/auth/callback/${client.app}`],
    post_logout_redirect_uris: [platform.config.publicUrl + home(client.app)],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    // No secret could stay one in a demonstration: PKCE binds the code to who asked.
    token_endpoint_auth_method: 'none',
    id_token_signed_response_alg: 'ES256',
  }
}
