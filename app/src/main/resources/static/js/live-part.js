/*
  <live-part src="…" then="…">: a part of a page that fetches itself again, twice a second, until the server marks it
  data-over; then the page goes on to the address in `then`. Without scripts the part stands still and a link reloads it.
*/
const EVERY = 500
const PATIENCE = 30

class LivePart extends HTMLElement {
  connectedCallback() {
    this.failures = 0
    this.timer = setTimeout(() => this.again(), EVERY)
  }

  disconnectedCallback() {
    clearTimeout(this.timer)
  }

  async again() {
    try {
      const answer = await fetch(this.getAttribute("src"), { redirect: "error" })
      if (!answer.ok) throw new Error(answer.status)
      this.innerHTML = await answer.text()
      this.failures = 0
    } catch {
      this.failures++
    }
    if (this.querySelector("[data-over]") || this.failures > PATIENCE) location.replace(this.getAttribute("then"))
    else this.timer = setTimeout(() => this.again(), EVERY)
  }
}

customElements.define("live-part", LivePart)
