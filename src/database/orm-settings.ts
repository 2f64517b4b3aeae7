import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { allConcepts } from '../graph/words.js'

/** What the ORM is told on either database: the concepts loaded so far. */
export const ormSettings = () => ({
  entities: allConcepts()
    .filter(({ table }) => table !== null)
    .map(({ target }) => target as never),
  metadataProvider: ReflectMetadataProvider,
  discovery: { warnWhenNoEntities: false },
  // Ours is the only word on what stands in the log.
  logger: () => {},
})
