import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.js'
import type { DatabaseOf } from './county-of-request.js'
import { boardNotice } from '../papers/board-notice.js'
import type { Shape } from '../papers/county-map.js'
import { disclosurePage, type DisclosedArea, type PageTerms } from '../papers/disclosure-page.js'
import {
  missingAreaPage,
  publishedAreasPage,
  type PublicMap,
  type PublishedArea,
  type PublishedCounty,
} from '../papers/published-areas-page.js'
import { askAsPublic, visitorOf, type Visitor } from './ask-as-public.js'
import { KeptReads } from './kept-reads.js'
import { servePublicObjections } from './public-objections.js'
import { readDisclosed, termsOf, type Disclosed } from './read-disclosed.js'
import { languageOf, sendPage, type InArea } from './send-page.js'

const PUBLISHED = { config: { isPublished: true } }

/** Serves what was published as plain pages, read as the public reads it, whoever asks. */
export function servePublicPages(app: FastifyInstance, databaseOf: DatabaseOf, config: Config) {
  const kept = new KeptReads()
  const disclosed: Disclosed = (visitor, code, language) =>
    kept.find([visitor.database.schema, code, language], () => readDisclosed(visitor, code, language))
  app.get<Pick<InArea, 'Querystring'>>('/public', PUBLISHED, async (request, reply) => {
    const visitor = visitorOf(request, reply, databaseOf)
    const { value, seconds } = (await kept.find([visitor.database.schema], () => readAll(visitor, config)))!
    const language = languageOf(request.query)
    const page = publishedAreasPage({ ...value, language, contact: config.objectionContact })
    return sendPage(reply, page, { age: seconds })
  })
  const serveArea = (path: string, page: (area: DisclosedArea, terms: PageTerms) => string) =>
    app.get<InArea>(path, PUBLISHED, async (request, reply) => {
      const { code } = request.params
      const language = languageOf(request.query)
      const area = await disclosed(visitorOf(request, reply, databaseOf), code, language)
      return area
        ? sendPage(reply, page(area.value, termsOf(config, language)), { age: area.seconds })
        : sendPage(reply, missingAreaPage(code, language), { status: 404 })
    })
  serveArea('/public/:code', disclosurePage)
  serveArea('/public/:code/notice', boardNotice)
  servePublicObjections(app, databaseOf, config, disclosed)
}

async function readAll(visitor: Visitor, { publicMap }: Config) {
  const [county, areas, map] = await Promise.all([
    readCounty(visitor),
    readPublished(visitor),
    publicMap && readMap(visitor, publicMap.reviewNumber),
  ])
  return { county, areas, map }
}

async function readCounty(visitor: Visitor): Promise<PublishedCounty> {
  const { administrativeDivisions, publications } = await askAsPublic<{
    administrativeDivisions: { nodes: { name: string }[] }
    publications: { nodes: { area: { disclosure: { asOf: string; unplacedMoney: string } } }[] }
  }>(visitor, 'PublicCounty')
  const { asOf = null, unplacedMoney = null } = publications.nodes[0]?.area.disclosure ?? {}
  return { name: administrativeDivisions.nodes[0]?.name ?? null, asOf, unplacedMoney }
}

async function readPublished(visitor: Visitor): Promise<PublishedArea[]> {
  interface Published {
    publications: {
      nodes: { area: PublishedArea }[]
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  }
  const areas: PublishedArea[] = []
  for (let after: string | null = null; ;) {
    const { publications }: Published = await askAsPublic<Published>(visitor, 'PublishedAreas', { after })
    areas.push(...publications.nodes.map(({ area }) => area))
    if (!publications.pageInfo.hasNextPage) return areas.sort((a, b) => (a.code < b.code ? -1 : 1))
    after = publications.pageInfo.endCursor
  }
}

async function readMap(visitor: Visitor, reviewNumber: string | null): Promise<PublicMap> {
  const { administrativeDivisions, publications } = await askAsPublic<{
    administrativeDivisions: { nodes: { boundary: Shape | null }[] }
    publications: { nodes: { area: { code: string; boundary: Shape | null } }[] }
  }>(visitor, 'PublicMap')
  return {
    townships: administrativeDivisions.nodes.map(({ boundary }) => boundary),
    boundaries: publications.nodes.map(({ area: { code, boundary } }) => [code, boundary]),
    reviewNumber,
  }
}
