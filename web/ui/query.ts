import {
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type InfiniteData,
  type QueryKey,
} from '@tanstack/react-query'
import { useRef } from 'react'
import type { RouteShape } from '../../api/route.ts'
import { trust } from '../../base/trust.ts'
import { call, newKey } from './call.ts'
import type { Ask, Endpoint, Reply } from './endpoint.ts'
import { isRetryable, type Problem } from './problem.ts'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem
  }
}

/** Each read of a case is on record: nothing is asked again only because a window came to the front. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        retry: (failed, problem) => isRetryable(problem) && failed < 2,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })

const keyOf = <R extends RouteShape>(endpoint: Endpoint<R>, ask: object): QueryKey => [
  endpoint.path,
  'params' in ask ? ask.params : null,
  'body' in ask ? ask.body : null,
]

/** Reads a route, kept by its address and parameters. */
export function useRead<R extends RouteShape>(endpoint: Endpoint<R>, ask: Ask<R>, enabled = true) {
  return useQuery<Reply<R>>({
    queryKey: keyOf(endpoint, ask),
    queryFn: ({ signal }) => call(endpoint, { ...ask, signal }),
    enabled,
  })
}

/** Lets what was read by these routes be read again. */
export function useRefresh() {
  const client = useQueryClient()
  return async (...endpoints: readonly { path: string }[]) => {
    await Promise.all(endpoints.map((one) => client.invalidateQueries({ queryKey: [one.path] })))
  }
}

/** An act: sent again after no answer it carries the same key, so that it happens once. */
export function useAct<R extends RouteShape>(endpoint: Endpoint<R>, onDone?: (reply: Reply<R>) => unknown) {
  const held = useRef({ of: '', key: '' })
  return useMutation<Reply<R>, Problem, Ask<R>>({
    mutationFn: (ask) => {
      const of = JSON.stringify(ask)
      if (held.current.of !== of) held.current = { of, key: newKey() }
      return call(endpoint, { ...ask, idempotencyKey: held.current.key })
    },
    onSuccess: async (reply) => {
      held.current = { of: '', key: '' }
      await onDone?.(reply)
    },
    onError: (problem) => {
      if (!isRetryable(problem)) held.current = { of: '', key: '' }
    },
  })
}

/** A list that is told a page at a time: each page says where the next begins. */
export function usePages<Place, Page extends { next: Place | null }>(
  path: string,
  asked: object,
  read: (after: Place | null, signal: AbortSignal) => Promise<Page>,
) {
  return useInfiniteQuery<Page, Problem, InfiniteData<Page>, QueryKey, Place | null>({
    queryKey: [path, 'pages', asked],
    // The library hands back what `getNextPageParam` gave it; of a type parameter the compiler cannot see that.
    queryFn: ({ pageParam, signal }) => read(trust<Place | null>(pageParam), signal),
    initialPageParam: null,
    getNextPageParam: (last) => last.next,
  })
}
