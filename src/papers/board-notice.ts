import { moneyTable, wordsFor, type DisclosedArea, type PageTerms } from './disclosure-page.js'
import { htmlText } from './html-text.js'
import { pageOf } from './page-of.js'
import { pathOf } from './published-areas-page.js'
import { stageInWords } from './stage-in-words.js'

/** The notice for the village board: what matters of an area on a sheet of A4, with room for the seal. */
export function boardNotice(area: DisclosedArea, { language, contact, answerDays }: PageTerms): string {
  const words = wordsFor(language)
  const { say } = words
  const { disclosure, name, code } = area
  const title = say(`${name}公示`, `Public notice: ${name}`)
  const body = `<header><h1>${htmlText(title)}</h1><p class="about">${htmlText(code)} · ${say('截至', 'As of')} ${htmlText(disclosure.asOf)}</p>
<nav class="ways"><a href="${htmlText(pathOf(code, language))}">${say('返回项目区', 'Back to the area')}</a></nav></header>
<main>
<p class="stage">${htmlText(stageInWords(disclosure.lastStep, disclosure.lastStepOn, say))}</p>
<section class="words">${disclosure.sentences.map((sentence) => `<p>${htmlText(sentence)}</p>`).join('')}</section>
<h2>${say('资金（元）', 'Money, yuan')}</h2>
${moneyTable(area, words)}
<h2>${say('有异议怎么办', 'How to object')}</h2>
<p>${htmlText(disclosure.howToObject)}</p>
<p>${say(`异议在 ${answerDays} 日内答复。`, `An objection is answered within ${answerDays} days.`)}${contact ? htmlText(` ${contact}`) : ''}</p>
<p class="seal">${say('（盖章）　　　　年　　月　　日', '(Seal)            Date:')}</p>
</main>`
  return pageOf(title, body, language)
}
