import { expect, test, vi } from 'vitest'
import { whole, without } from './testing/core.ts'
import type { LawName } from './testing/lawful.ts'
import { playApart } from './testing/lawfully.ts'
import { search } from './testing/play.ts'
import type { Core } from './testing/state.ts'

// Many histories, on a computer that may be busy.
vi.setConfig({ testTimeout: 300_000 })
const half = 50_000

test('in a hundred thousand histories nobody is refused unheard, no child forgotten, and nothing lost, read, lowered or paid wrongly', async () => {
  const told = await Promise.all([playApart('family', half), playApart('protected', half)])
  for (const { broken, against, decided, ordered, anew } of told) {
    expect(broken).toBeNull()
    // They come to something that could have broken it.
    expect(Math.min(against, decided, ordered), 'decisions and payments').toBeGreaterThan(half / 10)
    expect(anew, 'decisions in place of others').toBeGreaterThan(half / 500)
  }
})

/** One thing taken away at a time, and the law that no longer holds without it. */
const weak: readonly { taken: string; core: Core; breaks: LawName }[] = [
  {
    taken: 'utredning.kommunicering',
    core: without('utredning.kommunicering'),
    breaks: 'FL 25: nobody is refused unheard',
  },
  {
    taken: 'beslut.motivering',
    core: without('beslut.motivering'),
    breaks: 'FL 32: nobody is refused without reasons of their own and the provisions',
  },
  {
    taken: 'the notice of appeal',
    core: {
      ...whole,
      compose: (...asked) => ({ ...whole.compose(...asked), appeal: { heading: '', paragraphs: [] } }),
    },
    breaks: 'FL 33: every adult gets every decision, and how to appeal',
  },
  {
    taken: 'the protection of the address',
    core: {
      ...whole,
      compose: (...asked) => {
        const letter = whole.compose(...asked)
        return { ...letter, recipient: { ...letter.recipient, addressLines: ['Storgatan 1'] } }
      },
    },
    breaks: 'OSL 21:3 a: no letter holds the address of somebody protected',
  },
  {
    taken: 'bistand.avsteg_samrad',
    core: without('bistand.avsteg_samrad'),
    breaks: 'no deviation without a live consultation by another',
  },
  {
    taken: 'barn.barnkonsekvens_patagligt',
    core: without('barn.barnkonsekvens_patagligt'),
    breaks: 'SoL 3:1: no child is forgotten',
  },
  {
    taken: 'utredning.jav',
    core: without('utredning.jav'),
    breaks: 'KL 6:28: nobody decides with a tie, or without having answered',
  },
  {
    taken: 'delegation.behorighet',
    core: without('delegation.behorighet'),
    breaks: 'KL 6:37: nobody decides beyond the delegation order',
  },
  {
    taken: 'that another has prepared it',
    core: {
      ...whole,
      decide: (ground, call) => whole.decide(ground, { ...call, preparedBy: 'somebody' }),
      redecide: (call, ...rest) => whole.redecide({ ...call, preparedBy: 'somebody' }, ...rest),
    },
    breaks: 'KL 6:37: where the order wants two, another has prepared it',
  },
  {
    taken: 'the version a text was made from',
    core: { ...whole, mayOverwrite: () => true },
    breaks: 'nothing is lost: no text is saved over one its writer had not seen',
  },
  {
    taken: 'that a need is decided once',
    core: without('decision.exists'),
    breaks: 'nothing is lost: each need is decided once, and every decision stays',
  },
  { taken: 'roles', core: without('role.not_allowed'), breaks: 'OSL 21:3: nothing is read but by role and relation' },
  {
    taken: 'the relation to the case',
    core: { ...whole, relation: (...asked) => whole.relation(...asked) ?? 'unrelated' },
    breaks: 'OSL 21:3: nothing is read but by role and relation',
  },
  {
    taken: 'beslut.andra_nackdel',
    core: without('beslut.andra_nackdel'),
    breaks: 'FL 36–38, SoL 14:9: nothing is lowered but by a dated decision, heard, on a ground, with letters',
  },
  {
    taken: 'beslut.rattelse_versionerad',
    core: without('beslut.rattelse_versionerad'),
    breaks: 'FL 36–38, SoL 14:9: nothing is lowered but by a dated decision, heard, on a ground, with letters',
  },
  {
    taken: 'betalning.funktionsskiljning',
    core: without('betalning.funktionsskiljning'),
    breaks: 'KL 6:6: two people stand behind each payment',
  },
  {
    taken: 'that the amount is the calculated',
    core: without('decision.amount_not_supported'),
    breaks: 'each need is given what its calculation supports, or is rejected',
  },
  {
    taken: 'betalning.beslut_finns, and a right sum',
    core: { ...whole, order: () => undefined, amount: (granted, sent) => granted - sent + 1 },
    breaks: 'nothing is paid but what a decision gives, all of it, once',
  },
]

// What a law of the histories is worth is seen where the thing that keeps it is gone.
test.each(weak)('without $taken a history breaks it: $breaks', ({ core, breaks }) => {
  const found = search(core, 30_000, { only: breaks })
  expect(found?.fault ?? 'none broke it').toContain(breaks)
})
