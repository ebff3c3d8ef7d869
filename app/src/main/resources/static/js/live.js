/*
 * Keeps a meeting's page in step with the table: counts the clock down, applies what the stream brings,
 * sends taps until they have arrived. Everything shown is drawn by the server; see docs/live.md.
 */
const page = document.body
const address = page.dataset.liveAt
const seat = Number(page.dataset.seat)
const HEARTBEAT_DEAD = 35_000
const LONGEST_WAIT = 30_000

/* ---- time: the server's clock, carried by ours ---- */

let offset = Number(page.dataset.now) - performance.now()
let bestTrip = Infinity
let wakings = 0

/**
 * Trusts the quickest of the answers so far: half its round trip is the most it can be wrong by.
 * One asked for before a sleep and heard after it looks quick where performance.now() stood still.
 */
async function measureClock() {
  const sent = performance.now()
  const awake = wakings
  const answer = await fetch(`${address}/changes?after=${number}`)
  const trip = performance.now() - sent
  const now = Number(answer.headers.get('X-Now'))
  if (now && awake === wakings && trip < bestTrip) {
    bestTrip = trip
    offset = now - sent - trip / 2
  }
  return answer
}

const serverNow = () => performance.now() + offset

const shown = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

function showTime(section) {
  const { ends, left: standing, length } = section.dataset
  const left = (ends ? Number(ends) - serverNow() : Number(standing)) / 1000
  section.dataset.live = ''
  section.style.setProperty('--left', Math.min(1, Math.max(0, left / Number(length))).toFixed(4))
  section.dataset.time = left <= 0 ? 'over' : left <= Number(length) / 10 ? 'amber' : 'calm'
  const clock = section.querySelector('[data-clock]')
  if (clock) {
    clock.textContent = shown(left <= 0 ? Math.floor(-left) : Math.ceil(left))
    section.querySelector('[data-clock-word]').textContent = !ends ? 'paused' : left <= 0 ? 'over' : 'left'
  }
  if ('chime' in section.dataset && ends) chimeAt(left, ends)
}

const showTimes = () => document.querySelectorAll('[data-timer]').forEach(showTime)

let chimed = null
function chimeAt(left, turn) {
  if (left > 0 || left < -2 || chimed === turn) return
  chimed = turn
  try {
    const audio = new AudioContext()
    for (const [at, pitch] of [[0, 660], [.35, 523]]) {
      const tone = new OscillatorNode(audio, { frequency: pitch })
      const loud = new GainNode(audio, { gain: 0 })
      loud.gain.setValueAtTime(.25, audio.currentTime + at)
      loud.gain.exponentialRampToValueAtTime(.001, audio.currentTime + at + 1.2)
      tone.connect(loud).connect(audio.destination)
      tone.start(audio.currentTime + at)
      tone.stop(audio.currentTime + at + 1.3)
    }
  } catch { /* no sound here; the colour and the word tell it too */ }
}

/* ---- what the stream brings ---- */

let number = Number(page.dataset.number)

function apply(change) {
  if (change.n < number) return
  number = change.n
  if (change.all && document.querySelector('[data-reload]')) location.reload()
  for (const [name, html] of Object.entries(change.regions)) {
    const region = document.querySelector(`[data-region="${name}"]`)
    if (region) put(region, html)
  }
  pullParts()
  if (seat && (change.all || change.mine.includes(seat))) pullMine()
  showTimes()
}

/** Replaces a region; what stood there before does not move again, and the focus stays where it was. */
function put(region, html) {
  const before = new Set([...region.querySelectorAll('[data-once]')].map(one => one.id))
  const opened = [...region.querySelectorAll('details[open][id]')].map(one => one.id)
  const focused = region.contains(document.activeElement) ? document.activeElement.id : ''
  region.innerHTML = html
  for (const one of region.querySelectorAll('[data-once]')) {
    if (before.has(one.id)) one.setAttribute('data-seen', '')
  }
  for (const id of opened) document.getElementById(id)?.setAttribute('open', '')
  hideOwnLead()
  shield()
  if (focused) document.getElementById(focused)?.focus()
}

/** Who leads is not asked to take over from themselves. */
function hideOwnLead() {
  for (const lead of document.querySelectorAll('[data-lead]')) lead.hidden = lead.dataset.lead === page.dataset.person
}

/** Each table has a stream of its own: a seat that is moved to another table opens that one's page. */
const tableOf = mine => mine.querySelector('[data-table]')?.dataset.table

let pulling = 0
let missed = false
async function pullMine() {
  const mine = document.querySelector('[data-mine]')
  if (!mine) return
  const mineNow = ++pulling
  try {
    const answer = await fetch(`${address}/mine`)
    if (answer.status >= 500) throw new Error()
    if (!answer.ok) return
    const html = await answer.text()
    if (mineNow !== pulling) return
    missed = false
    const typed = whatIsTypedIn(mine)
    const table = tableOf(mine)
    put(mine, html)
    typeAgain(typed)
    if (tableOf(mine) !== table) return location.reload()
    pullParts()
  } catch {
    missed = true
  }
}

/** A half-typed company stays where it is while the page around it changes, for as long as there is a field for it. */
function whatIsTypedIn(mine) {
  const field = document.activeElement
  const typing = field?.matches('input') && mine.contains(field) && field.value
  return typing ? { id: field.id, value: field.value, caret: field.selectionStart } : null
}

function typeAgain(typed) {
  const field = typed && document.getElementById(typed.id)
  if (!field) return
  field.closest('details')?.setAttribute('open', '')
  field.value = typed.value
  field.focus()
  field.setSelectionRange(typed.caret, typed.caret)
}

/** Parts that another feature keeps, such as what one's own list says about the card. */
function pullParts() {
  for (const part of document.querySelectorAll('[data-pull]')) {
    if (part.closest('details:not([open])')) continue
    const from = part.dataset.pull
    part.removeAttribute('data-pull')
    part.setAttribute('data-pulled', '')
    fetch(from).then(async answer => {
      if (answer.status >= 500) throw new Error()
      if (answer.ok) part.innerHTML = await answer.text()
    }).catch(() => part.setAttribute('data-pull', from))
  }
}

document.addEventListener('toggle', pullParts, true)

/** What did not come through before is asked for again. */
function catchUp() {
  sendKept()
  pullParts()
  if (missed) pullMine()
}

/* ---- the link ---- */

let source = null
let heard = performance.now()
let wait = 1000
let again = 0
let failures = 0

function connect() {
  clearTimeout(again)
  source?.close()
  source = new EventSource(`${address}/stream?after=${number}`)
  for (const kind of ['change', 'snapshot']) {
    source.addEventListener(kind, message => { hear(); apply(JSON.parse(message.data)) })
  }
  source.addEventListener('heartbeat', hear)
  source.addEventListener('ended', () => location.reload())
  source.onopen = hear
  source.onerror = lost
}

function hear() {
  heard = performance.now()
  wait = 1000
  failures = 0
  banner(false)
  catchUp()
}

function lost() {
  source.close()
  failures++
  if (failures > 1) banner(true)
  if (failures > 2) ask()
  clearTimeout(again)
  again = setTimeout(connect, wait * (.5 + Math.random() / 2))
  wait = Math.min(wait * 2, LONGEST_WAIT)
}

/** Where no stream gets through, asking does. A right that has ended shows here, too. */
async function ask() {
  try {
    const answer = await measureClock()
    if (answer.status === 404 || answer.status === 401) location.reload()
    if (answer.status === 200) apply(await answer.json())
    if (answer.ok) { banner(false); catchUp(); wait = 3000 }
  } catch { banner(true) }
}

/* Phones close streams in their sleep and say nothing: open anew whatever the old one claims.
   Whether performance.now() counts the sleep differs from browser to browser: measure the clock anew, too. */
function wake() {
  if (document.visibilityState !== 'visible') return
  wait = 1000
  wakings++
  bestTrip = Infinity
  measureClock().then(showTimes).catch(() => {})
  connect()
}
document.addEventListener('visibilitychange', wake)
window.addEventListener('pageshow', event => { if (event.persisted) wake() })
window.addEventListener('online', wake)
window.addEventListener('offline', () => banner(true))

function banner(on) {
  document.getElementById('link-state').hidden = !on
}

/* ---- taps: kept until they have arrived, sent twice never counted twice ---- */

const KEPT = `taps ${address}`
const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]')
const BROKEN = 'Something went wrong with a tap of yours. Look at the screen, and tap once more if it is missing.'
const MOST_TRIES = 3
let sending = false

/** 502 to 504 are said by what stands before the server while it is away; any other 5xx is an answer. */
const away = answer => answer.status >= 502 && answer.status <= 504

const keep = () => sessionStorage.setItem(KEPT, JSON.stringify(kept))
const key = () => crypto.randomUUID?.() ??
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')

async function sendKept() {
  if (sending) return
  sending = true
  let broken = ''
  try {
    while (kept.length) {
      const tap = kept[0]
      const answer = await fetch(tap.to, { method: 'POST', headers: { 'X-Tap': tap.key }, body: new URLSearchParams(tap.fields) })
      if (away(answer)) throw new Error()
      if (answer.status >= 500) {
        tap.tries = (tap.tries ?? 0) + 1
        keep()
        if (tap.tries < MOST_TRIES) throw new Error()
        broken = BROKEN
      }
      kept.shift()
      keep()
      tell(broken || (answer.status === 409 || answer.status === 400 ? await answer.text() : ''))
      if (answer.status === 401 || answer.status === 404) location.reload()
      if (seat) pullMine()
    }
  } catch {
    banner(true)
    setTimeout(sendKept, 2000)
  } finally {
    sending = false
  }
}

function tell(sentence) {
  const told = document.getElementById('told')
  told.textContent = sentence.startsWith('<') ? '' : sentence
  told.hidden = !told.textContent
}

/* A second tap within a blink is a slip of the finger: it would take back the hand just raised, or push the
   button that has come to lie under it. Double clicks are at most 500 ms apart by default on Windows and macOS. */
const SLIP = 700
let last = { at: -SLIP, x: -1, y: -1, button: '' }

const slips = () => last.at + SLIP - performance.now()
const named = button => button ? button.id || `${button.name}=${button.value}` : ''

/** What lies, or has come to lie, under the finger takes no tap for that long. */
function shield() {
  const button = slips() > 0 && document.elementFromPoint(last.x, last.y)?.closest('[data-tap] button, [data-tap] summary')
  if (!button) return
  button.style.pointerEvents = 'none'
  setTimeout(() => { button.style.pointerEvents = '' }, slips())
}

document.addEventListener('pointerdown', event => { last = { ...last, x: event.clientX, y: event.clientY } }, true)

document.addEventListener('submit', event => {
  const form = event.target
  if (!('tap' in form.dataset)) return
  event.preventDefault()
  if (slips() > 0 && last.button === named(event.submitter) && event.submitter) return
  last = { ...last, at: performance.now(), button: named(event.submitter) }
  shield()
  const fields = [...new FormData(form, event.submitter)].map(([name, value]) => [name, String(value)])
  kept.push({ to: event.submitter?.getAttribute('formaction') ?? form.getAttribute('action'), key: key(), fields })
  keep()
  const button = event.submitter
  if (button?.hasAttribute('aria-pressed')) button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') !== 'true')
  if ('clear' in form.dataset) form.reset()
  sendKept()
})

/* ---- the desk by keyboard ---- */

document.addEventListener('keydown', event => {
  if (event.target.closest('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
  const wanted = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const button = [...document.querySelectorAll('[data-key]')].find(one => one.dataset.key === wanted)
  if (!button) return
  event.preventDefault()
  if (slips() > 0 && last.key === wanted) return
  last = { ...last, x: -1, y: -1, key: wanted }
  button.click()
})

setInterval(showTimes, 250)
setInterval(() => { if (performance.now() - heard > HEARTBEAT_DEAD) { heard = performance.now(); connect() } }, 5000)
showTimes()
hideOwnLead()
pullParts()
measureClock().catch(() => {})
connect()
sendKept()
