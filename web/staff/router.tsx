import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { lazy } from 'react'
import { addFormTexts } from '../ui/language/texts.ts'
import { base } from './frame/To.tsx'
import { Frame } from './frame/Frame.tsx'
import { Home } from './frame/Home.tsx'
import { NotFound } from './frame/NotFound.tsx'

const MonthPage = lazy(async () => ({ default: (await import('./month/MonthPage.tsx')).MonthPage }))
const ContactsPage = lazy(async () => ({ default: (await import('./contacts/ContactsPage.tsx')).ContactsPage }))
const WatchesPage = lazy(async () => ({ default: (await import('./work/WatchesPage.tsx')).WatchesPage }))
const DutyPage = lazy(async () => ({ default: (await import('./emergencies/DutyPage.tsx')).DutyPage }))
const WorkPage = lazy(async () => ({ default: (await import('./work/WorkPage.tsx')).WorkPage }))
const WorkloadPage = lazy(async () => ({ default: (await import('./work/WorkloadPage.tsx')).WorkloadPage }))
const DeviationsPage = lazy(async () => ({ default: (await import('./guidance/DeviationsPage.tsx')).DeviationsPage }))
const PreparationsPage = lazy(async () => ({
  default: (await import('./preparations/PreparationsPage.tsx')).PreparationsPage,
}))
const UrgentPage = lazy(async () => ({ default: (await import('./urgent/UrgentPage.tsx')).UrgentPage }))
const LifePage = lazy(async () => ({ default: (await import('./closing/LifePage.tsx')).LifePage }))
const IntakePage = lazy(async () => ({ default: (await import('./intake/IntakePage.tsx')).IntakePage }))
const RegisterPage = lazy(async () => ({ default: (await import('./intake/RegisterPage.tsx')).RegisterPage }))
const IntakeContactPage = lazy(async () => ({ default: (await import('./intake/ContactPage.tsx')).ContactPage }))
const PaperFormPage = lazy(async () => {
  const [page] = await Promise.all([import('./intake/paper/PaperFormPage.tsx'), addFormTexts()])
  return { default: page.PaperFormPage }
})
const JournalPage = lazy(async () => ({ default: (await import('./contacts/JournalPage.tsx')).JournalPage }))
const SearchPage = lazy(async () => ({ default: (await import('./cases/SearchPage.tsx')).SearchPage }))
const ContactCentrePage = lazy(async () => ({
  default: (await import('./cases/ContactCentrePage.tsx')).ContactCentrePage,
}))
const BreakGlassPage = lazy(async () => ({ default: (await import('./cases/BreakGlassPage.tsx')).BreakGlassPage }))
const PaymentsPage = lazy(async () => ({ default: (await import('./payments/PaymentsPage.tsx')).PaymentsPage }))
const LawPage = lazy(async () => ({ default: (await import('./law/LawPage.tsx')).LawPage }))
const NormTablesPage = lazy(async () => ({
  default: (await import('./administration/NormTablesPage.tsx')).NormTablesPage,
}))
const GuidelinesPage = lazy(async () => ({
  default: (await import('./administration/GuidelinesPage.tsx')).GuidelinesPage,
}))
const TranslationsPage = lazy(async () => ({
  default: (await import('./translations/TranslationsPage.tsx')).TranslationsPage,
}))
const UnexecutedPage = lazy(async () => ({ default: (await import('./unexecuted/UnexecutedPage.tsx')).UnexecutedPage }))
const DelaysPage = lazy(async () => ({ default: (await import('./delays/DelaysPage.tsx')).DelaysPage }))
const OrdersPage = lazy(async () => ({ default: (await import('./delegation/OrdersPage.tsx')).OrdersPage }))
const DelegatedPage = lazy(async () => ({ default: (await import('./delegation/DelegatedPage.tsx')).DelegatedPage }))
const HandbookPage = lazy(async () => ({ default: (await import('./handbook/HandbookPage.tsx')).HandbookPage }))
const SimulationsPage = lazy(async () => ({
  default: (await import('./simulations/SimulationsPage.tsx')).SimulationsPage,
}))
const SimulationPage = lazy(async () => ({
  default: (await import('./simulations/SimulationPage.tsx')).SimulationPage,
}))

const EservicePage = lazy(async () => ({ default: (await import('./eservice/EservicePage.tsx')).EservicePage }))
const TrainingsPage = lazy(async () => ({ default: (await import('./children/TrainingsPage.tsx')).TrainingsPage }))

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })
const parent = () => root

const month = createRoute({ getParentRoute: parent, path: '/case/$caseId/$month', component: Month })

const simulation = createRoute({ getParentRoute: parent, path: '/simulations/$simulationId', component: Simulation })

function Simulation() {
  const { simulationId } = simulation.useParams()
  return <SimulationPage key={simulationId} simulationId={simulationId} />
}

const handbook = createRoute({ getParentRoute: parent, path: '/handbook/$day', component: HandbookOn })

function Handbook() {
  return <HandbookPage day={null} />
}

/** As it stood on a day. */
function HandbookOn() {
  const { day } = handbook.useParams()
  return <HandbookPage key={day} day={day} />
}

const intakeContact = createRoute({
  getParentRoute: parent,
  path: '/case/$caseId/$month/contact/$contactId',
  component: IntakeContact,
})

function IntakeContact() {
  const { caseId, month: of, contactId } = intakeContact.useParams()
  return <IntakeContactPage key={contactId} caseId={caseId} month={of} contactId={contactId} />
}

const paperForm = createRoute({
  getParentRoute: parent,
  path: '/case/$caseId/$month/form',
  component: () => {
    const { caseId, month: of } = paperForm.useParams()
    return <PaperFormPage key={`${caseId} ${of}`} caseId={caseId} month={of} page={null} />
  },
})

const paperFormStep = createRoute({
  getParentRoute: parent,
  path: '/case/$caseId/$month/form/$page',
  component: () => {
    const { caseId, month: of, page } = paperFormStep.useParams()
    return <PaperFormPage key={`${caseId} ${of}`} caseId={caseId} month={of} page={page} />
  },
})

const journal = createRoute({ getParentRoute: parent, path: '/case/$caseId/$month/journal', component: Journal })

function Journal() {
  const { caseId, month: of } = journal.useParams()
  return <JournalPage key={caseId} caseId={caseId} month={of} />
}

const life = createRoute({ getParentRoute: parent, path: '/case/$caseId/$month/life', component: Life })

function Life() {
  const { caseId, month: of } = life.useParams()
  return <LifePage key={caseId} caseId={caseId} month={of} />
}

/** Another household or month is another page: nothing of the one before is carried over. */
function Month() {
  const { caseId, month: of } = month.useParams()
  return <MonthPage key={`${caseId} ${of}`} caseId={caseId} month={of} />
}

export const router = createRouter({
  basepath: base,
  scrollRestoration: true,
  routeTree: root.addChildren([
    createRoute({ getParentRoute: parent, path: '/', component: Home }),
    month,
    createRoute({ getParentRoute: parent, path: '/contacts', component: ContactsPage }),
    createRoute({ getParentRoute: parent, path: '/e-service', component: EservicePage }),
    createRoute({ getParentRoute: parent, path: '/intake', component: IntakePage }),
    createRoute({ getParentRoute: parent, path: '/intake/new', component: RegisterPage }),
    intakeContact,
    paperForm,
    paperFormStep,
    createRoute({ getParentRoute: parent, path: '/watches', component: WatchesPage }),
    createRoute({ getParentRoute: parent, path: '/duty', component: DutyPage }),
    createRoute({ getParentRoute: parent, path: '/work', component: WorkPage }),
    createRoute({ getParentRoute: parent, path: '/workload', component: WorkloadPage }),
    createRoute({ getParentRoute: parent, path: '/deviations', component: DeviationsPage }),
    createRoute({ getParentRoute: parent, path: '/urgent-decisions', component: UrgentPage }),
    createRoute({ getParentRoute: parent, path: '/prepared-decisions', component: PreparationsPage }),
    journal,
    life,
    createRoute({ getParentRoute: parent, path: '/child-talks', component: TrainingsPage }),
    createRoute({ getParentRoute: parent, path: '/search', component: SearchPage }),
    createRoute({ getParentRoute: parent, path: '/contact-centre', component: ContactCentrePage }),
    createRoute({ getParentRoute: parent, path: '/payments', component: PaymentsPage }),
    createRoute({ getParentRoute: parent, path: '/break-glass', component: BreakGlassPage }),
    createRoute({ getParentRoute: parent, path: '/law', component: LawPage }),
    createRoute({ getParentRoute: parent, path: '/norm-tables', component: NormTablesPage }),
    createRoute({ getParentRoute: parent, path: '/guidelines', component: GuidelinesPage }),
    createRoute({ getParentRoute: parent, path: '/handbook', component: Handbook }),
    handbook,
    createRoute({ getParentRoute: parent, path: '/unexecuted', component: UnexecutedPage }),
    createRoute({ getParentRoute: parent, path: '/delays', component: DelaysPage }),
    createRoute({ getParentRoute: parent, path: '/delegation', component: OrdersPage }),
    createRoute({ getParentRoute: parent, path: '/delegated', component: DelegatedPage }),
    createRoute({ getParentRoute: parent, path: '/simulations', component: SimulationsPage }),
    createRoute({ getParentRoute: parent, path: '/translations', component: TranslationsPage }),
    simulation,
  ]),
})
