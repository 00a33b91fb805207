import { caseContacts, contactsToMake, logContact, myContacts, caseJournal } from '../../api/contacts.ts'
import { bind } from '../platform/http/bind.ts'
import { log } from './log.ts'
import { readContacts, readJournal, readMyContacts, readToMake } from './read.ts'

export const contactRoutes = [
  bind(logContact, log),
  bind(caseContacts, readContacts),
  bind(contactsToMake, readToMake),
  bind(caseJournal, readJournal),
  bind(myContacts, readMyContacts),
]
