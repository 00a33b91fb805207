import { start } from '../ui/start.tsx'

await start('staff', false, <main />)
