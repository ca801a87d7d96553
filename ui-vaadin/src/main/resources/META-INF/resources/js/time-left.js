// Time left until a target, drawn and counted here: <docket-time-left state="running" due="2026-11-23T10:00:00Z">.
// With `since`, from when it counts, a kept promise says how soon: in 12 min.
// States: running, breached (then `at` says when it was done after all), paused (then `left` holds seconds), met. One timer serves all marks of a page.
// Where the mark is a sentence, `overdue-words`, `due-words` and `paused-words` begin it, and the minus is said by them.
class DocketTimeLeft extends HTMLElement {
  static observedAttributes = ['state', 'due', 'at', 'left', 'since'];
  static marks = new Set();
  static timer = setInterval(() => DocketTimeLeft.marks.forEach(mark => mark.draw()), 10000);

  connectedCallback() {
    DocketTimeLeft.marks.add(this);
    this.draw();
  }

  disconnectedCallback() {
    DocketTimeLeft.marks.delete(this);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.draw();
  }

  draw() {
    const { kind, icon, words } = this.look();
    if (this.drawn === kind + words) return;
    this.drawn = kind + words;
    this.className = 'dk-time-left ' + kind;
    this.replaceChildren(...(icon ? [DocketTimeLeft.icon(icon)] : []), ...this.sentence(kind, words));
  }

  sentence(kind, words) {
    const said = this.getAttribute({ overdue: 'overdue-words', missed: 'overdue-words', paused: 'paused-words' }[kind] ?? 'due-words');
    if (!said || (kind !== 'paused' && !words)) return [words];
    const number = document.createElement('b');
    number.textContent = words.replace('−', '');
    return [said + ' ', number];
  }

  look() {
    const state = this.getAttribute('state');
    const due = Date.parse(this.getAttribute('due') ?? '');
    if (state === 'met') {
      const took = (Date.parse(this.getAttribute('at') ?? '') - Date.parse(this.getAttribute('since') ?? '')) / 1000;
      return { kind: 'met', icon: 'check', words: took >= 0 ? 'in ' + DocketTimeLeft.words(took) : '' };
    }
    if (state === 'paused') {
      const left = Number(this.getAttribute('left') ?? NaN);
      return { kind: 'paused', icon: 'pause', words: Number.isNaN(left) ? '' : DocketTimeLeft.hours(left) };
    }
    if (Number.isNaN(due)) return { kind: '', words: '' };
    const done = Date.parse(this.getAttribute('at') ?? '');
    // Done too late is a fact of the past: it is told, and does not call anybody.
    if (done > due) return { kind: 'missed', words: '−' + DocketTimeLeft.words((done - due) / 1000) };
    const seconds = (due - (Number.isNaN(done) ? Date.now() : done)) / 1000;
    if (seconds < 0) return { kind: 'overdue', icon: 'triangle-alert', words: '−' + DocketTimeLeft.words(-seconds) };
    return seconds < 3600
      ? { kind: 'soon', icon: 'clock-alert', words: DocketTimeLeft.words(seconds) }
      : { kind: '', words: DocketTimeLeft.words(seconds) };
  }

  // Working time, 24 hours of which are more than a day.
  static hours(seconds) {
    const minutes = Math.floor(seconds / 60);
    return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
  }

  static words(seconds) {
    const hours = Math.floor(seconds / 3600);
    const days = Math.floor(hours / 24);
    if (days === 0) return DocketTimeLeft.hours(seconds);
    return hours % 24 === 0 ? `${days} d` : `${days} d ${hours % 24} h`;
  }

  static icon(symbol) {
    const icon = document.createElement('vaadin-icon');
    icon.setAttribute('src', 'icons/docket.svg');
    icon.setAttribute('symbol', symbol);
    icon.setAttribute('aria-hidden', 'true');
    return icon;
  }
}
customElements.define('docket-time-left', DocketTimeLeft);
