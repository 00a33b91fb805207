/** The part of oidc-provider that we use; the package brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export interface Stored {
    [field: string]: unknown
  }

  export interface Adapter {
    upsert: (id: string, payload: Stored, expiresIn: number | undefined) => Promise<void>
    find: (id: string) => Promise<Stored | undefined>
    findByUid: (uid: string) => Promise<Stored | undefined>
    findByUserCode: (userCode: string) => Promise<Stored | undefined>
    consume: (id: string) => Promise<void>
    destroy: (id: string) => Promise<void>
    revokeByGrantId: (grantId: string) => Promise<void>
  }

  export interface Grant {
    addOIDCScope: (scope: string) => void
    save: () => Promise<string>
  }

  export interface Context {
    type: string
    body: unknown
    status: number
    req: IncomingMessage
    get: (header: string) => string
    set: (header: string, value: string) => void
    oidc: {
      provider: Provider
      client?: { clientId: string }
      session?: { accountId?: string }
    }
  }

  export interface Account {
    accountId: string
    claims: () => Promise<Readonly<Record<string, unknown>> & { sub: string }>
  }

  export interface InteractionDetails {
    uid: string
    params: Readonly<Record<string, unknown>>
    prompt: { name: string }
  }

  export class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>)
    Grant: new (properties: { clientId: string; accountId: string }) => Grant
    callback: () => (request: IncomingMessage, response: ServerResponse) => Promise<void>
    interactionDetails: (request: IncomingMessage, response: ServerResponse) => Promise<InteractionDetails>
    interactionResult: (request: IncomingMessage, response: ServerResponse, result: Stored) => Promise<string>
    on: (event: string, listener: (...args: readonly unknown[]) => void) => this
  }

  export const errors: { SessionNotFound: new (message: string) => Error }
}
