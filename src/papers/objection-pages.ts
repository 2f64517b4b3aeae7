import { NoticeSubject } from '../plan/workflow/public-notice.js'
import { Department } from '../database/department.js'
import { ObjectionVerdict } from '../public/objection-answer.js'
import { lines, wordsFor, type DisclosedArea } from './disclosure-page.js'
import { htmlText } from './html-text.js'
import { pageOf, sayIn, type PageLanguage } from './page-of.js'
import { listPath, pathOf } from './published-areas-page.js'

/** An objection as it is written: kept in the form where something is wrong with it. */
export interface WrittenObjection {
  /** What makes the same objection, sent again, the same: its receipt is made of it. */
  key: string
  subjectId: string
  words: string
  contact: string
}

/** The form for an objection to an area, to a notice that runs or to a project; plain HTML, sent to its own site. */
export function objectionForm(
  area: DisclosedArea,
  {
    language,
    answerDays,
    contact,
  }: { language: PageLanguage; answerDays: number; contact: string | undefined },
  written: WrittenObjection,
  wrong: string | null = null,
): string {
  const { say, called } = wordsFor(language)
  const { notices, projects, projectCount } = area.disclosure
  const left = projectCount - projects.nodes.length
  const option = (id: string, name: string) =>
    `<option value="${htmlText(id)}"${id === written.subjectId ? ' selected' : ''}>${htmlText(name)}</option>`
  const group = (label: string, options: readonly string[]) =>
    options.length === 0 ? '' : `<optgroup label="${label}">${options.join('')}</optgroup>`
  const title = say(`对“${area.name}”提出异议`, `Object: ${area.name}`)
  const body = `<header><h1>${htmlText(title)}</h1><nav class="ways"><a href="${htmlText(pathOf(area.code, language))}">${say('返回项目区', 'Back to the area')}</a></nav></header>
<main>${wrong === null ? '' : `<p class="wrong" role="alert">${htmlText(wrong)}</p>`}
<form method="post" action="${htmlText(pathOf(area.code, language, '/objection'))}">
<input type="hidden" name="key" value="${htmlText(written.key)}">
<label>${say('对什么有异议', 'What it is about')}<select name="subject">${option(area.id, say('整个项目区', 'The whole area'))}${group(
    say('正在公示', 'Notices that run now'),
    notices.map(({ id, subject, publishedOn }) =>
      option(id, `${called(NoticeSubject, subject)} ${publishedOn}`),
    ),
  )}${group(
    say('项目', 'Projects'),
    projects.nodes.map(({ id, name }) => option(id, name)),
  )}</select>${left > 0 ? `<small>${say(`另有 ${left} 个项目未列：请选“整个项目区”，并在内容中写明项目名称。`, `${left} more projects are not listed: choose the whole area, and name the project in what you write.`)}</small>` : ''}</label>
<label>${say('内容', 'What you object to')}<small>${say('10 至 4000 字。答复后与答复一并公开，其中的电话、证件号码会隐去。', '10 to 4000 characters. Shown to all once answered; numbers of telephones and papers are left out.')}</small><textarea name="words" rows="8" required minlength="10" maxlength="4000">${htmlText(written.words)}</textarea></label>
<label>${say('联系方式（可不留）', 'How to reach you, if you like')}<small>${say('不公开，只有主管部门、领导小组办公室和审计可见。', 'Never public: shown to the department in charge, the leading group’s office and the auditors.')}</small><input name="contact" maxlength="200" autocomplete="off" value="${htmlText(written.contact)}"></label>
<button>${say('提交', 'Send')}</button>
</form>
<p class="about">${say(`提交后得到回执号，${answerDays} 日内答复。`, `You get a receipt; it is answered within ${answerDays} days.`)}${contact ? htmlText(say(` 也可当面提出：${contact}`, ` Or by word of mouth: ${contact}`)) : ''}</p></main>`
  return pageOf(title, body, language, { hasForm: true })
}

export interface Received {
  receipt: string
  number: string
  department: string
  receivedOn: string
  dueOn: string
}

/** The receipt, which is told this once. */
export function receiptPage(
  { receipt, number, department, receivedOn, dueOn }: Received,
  language: PageLanguage,
) {
  const { say, called } = wordsFor(language)
  const title = say('异议已收到', 'Your objection was received')
  return pageOf(
    title,
    `<header><h1>${title}</h1></header><main>
<p>${say('回执号（请抄下或拍照，只显示这一次）：', 'Your receipt (write it down or photograph it, it is shown this once):')}</p>
<p class="receipt">${htmlText(receipt)}</p>
<p>${say(
      `编号 ${htmlText(number)}，${htmlText(receivedOn)} 收到，由${htmlText(called(Department, department))}部门办理，${htmlText(dueOn)} 前答复。`,
      `Number ${htmlText(number)}, received on ${htmlText(receivedOn)}. ${htmlText(called(Department, department))} answers it by ${htmlText(dueOn)}.`,
    )}</p>
<p>${say('凭回执号可随时查看办理情况和答复。', 'The receipt opens the objection and its answer at any time.')}</p>
${lookUpForm(language, receipt)}
<p class="screen"><a href="${listPath(language)}">${say('全部项目区', 'All areas')}</a></p></main>`,
    language,
    { hasForm: true },
  )
}

const receiptPath = (language: PageLanguage) => `/public/receipt${language === 'EN' ? '?lang=en' : ''}`

/** A receipt is sent in the body, so that it stands in no address and no log. */
function lookUpForm(language: PageLanguage, receipt = '') {
  const say = sayIn(language)
  return `<form method="post" action="${receiptPath(language)}"><label>${say('回执号', 'Receipt')}<input name="receipt" required maxlength="100" autocomplete="off" value="${htmlText(receipt)}"></label><button>${say('查看答复', 'See the answer')}</button></form>`
}

export interface ObjectionSeen {
  number: string
  words: string
  department: string
  receivedOn: string
  dueOn: string
  isOverdue: boolean
  answers: { verdict: string; words: string; department: string; answeredOn: string }[]
}

/** What a receipt opens, or the form that asks for one. */
export function objectionPage(given: {
  language: PageLanguage
  receipt?: string
  objection?: ObjectionSeen
  wrong?: string
}): string {
  const { language, receipt, objection, wrong } = given
  const { say, called } = wordsFor(language)
  const title = say('凭回执号查异议', 'An objection, by its receipt')
  const seen = objection
    ? `<h2>${htmlText(objection.number)}</h2>
<p class="about">${htmlText(objection.receivedOn)} ${say('收到', 'received')} · ${htmlText(called(Department, objection.department))} · ${say('应于', 'to be answered by')} ${htmlText(objection.dueOn)}${say(' 前答复', '')}</p>
<blockquote>${lines(objection.words)}</blockquote>
${
  objection.answers.length === 0
    ? `<p class="stage">${objection.isOverdue ? say('尚未答复，已逾期。', 'Not answered yet, and overdue.') : say('尚未答复。', 'Not answered yet.')}</p>`
    : objection.answers
        .map(
          ({ verdict, words, department, answeredOn }) =>
            `<p class="stage"><b>${htmlText(called(ObjectionVerdict, verdict))}</b> ${lines(words)}<br><span class="about">${htmlText(called(Department, department))} ${htmlText(answeredOn)}</span></p>`,
        )
        .join('\n')
}`
    : ''
  return pageOf(
    title,
    `<header><h1>${title}</h1></header><main>${wrong ? `<p class="wrong" role="alert">${htmlText(wrong)}</p>` : ''}
${seen}
${objection ? '' : lookUpForm(language, receipt)}
<p class="screen"><a href="${listPath(language)}">${say('全部项目区', 'All areas')}</a></p></main>`,
    language,
    { hasForm: true },
  )
}
