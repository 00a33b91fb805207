import { fill } from '../../../texts/fill.ts'
import { html, loginTexts, page, type Html } from '../../platform/login/page.ts'
import type { DemoClient } from './clients.ts'
import type { DemoLogin } from './queries.ts'

/** The page where one of the invented people is chosen. Works without script: one form, one button each. */
export function choicePage(language: string, client: DemoClient, logins: readonly DemoLogin[], action: string): string {
  const { demo } = loginTexts(language)
  const how = fill(client.app === 'staff' ? demo.staffHow : demo.clientHow, { municipality: client.municipality.name })
  // Those without a unit come last.
  const groups = [...Map.groupBy(logins.map(inWords), (login) => login.group)].toSorted(
    ([a], [b]) => Number(a === '') - Number(b === ''),
  )
  const isPlain = groups.length <= 1 || client.app === 'client'
  const lists = isPlain
    ? list(logins.map(inWords))
    : groups.map(
        ([group, own]) =>
          html`<h2>${group || demo.others}</h2>
            ${list(own)}`,
      )
  const form =
    logins.length === 0 ? html`<p>${demo.nobody}</p>` : html`<form method="post" action="${action}">${lists}</form>`
  const main = html`<p class="notice">${demo.notice}</p>
    <p>${how}</p>
    ${form}`
  return page({ language, title: demo.title, main })
}

interface InWords {
  id: string
  name: string
  about: string
  group: string
}

/** `Sara Ek – socialsekreterare, Enhet Norr`: the name, what she is, and the group she stands in. */
function inWords({ id, label }: DemoLogin): InWords {
  const [name = label, ...rest] = label.split(' – ')
  const about = rest.join(' – ')
  const comma = about.lastIndexOf(', ')
  return { id, name, about, group: comma === -1 ? '' : about.slice(comma + 2) }
}

function list(logins: readonly InWords[]): Html {
  const items = logins.map(
    ({ id, name, about }) =>
      html`<li>
        <button name="login" value="${id}">
          <strong>${name}</strong>${about === '' ? html`` : html` <span>${about}</span>`}
        </button>
      </li>`,
  )
  return html`<ul class="people">
    ${items}
  </ul>`
}
