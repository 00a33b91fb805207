import type { Account } from '../../people/account.ts'
import type { Payment } from './batch.ts'
import { bankText } from './charset.ts'
import type { Xml } from '../../platform/xml.ts'

/** Who is paid and where (Bankföreningen's common interpretation, appendix 1): clearing as `SESBA`, account as `BBAN`, bankgiro as clearing 9900 and `BGNR`. */
export function creditor({ payee, account }: Payment): readonly Xml[] {
  const { member, number, scheme } = bankAddress(account)
  const name: Xml = ['Nm', bankText(payee.name, 70)]
  const town: Xml | null =
    payee.town === null
      ? null
      : [
          'PstlAdr',
          [
            ['TwnNm', bankText(payee.town, 35)],
            ['Ctry', 'SE'],
          ],
        ]
  return [
    [
      'CdtrAgt',
      [
        [
          'FinInstnId',
          [
            [
              'ClrSysMmbId',
              [
                ['ClrSysId', [['Cd', 'SESBA']]],
                ['MmbId', member],
              ],
            ],
          ],
        ],
      ],
    ],
    ['Cdtr', [name, town]],
    [
      'CdtrAcct',
      [
        [
          'Id',
          [
            [
              'Othr',
              [
                ['Id', number],
                ['SchmeNm', [scheme]],
              ],
            ],
          ],
        ],
      ],
    ],
  ]
}

/** Swedbank's fifth clearing digit moves into the account: 8327-9 and 123456789 are paid as 8327 and 9123456789. */
export function bankAddress(account: Account): { member: string; number: string; scheme: Xml } {
  if (account.kind === 'bankgiro') return { member: '9900', number: account.number, scheme: ['Prtry', 'BGNR'] }
  const number = `${account.clearing.slice(4)}${account.number}`
  return { member: account.clearing.slice(0, 4), number, scheme: ['Cd', 'BBAN'] }
}
