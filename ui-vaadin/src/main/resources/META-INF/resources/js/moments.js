// The events of a ticket as marks on three lanes: filled ones have happened, empty ones are still to come.
class DocketMoments extends HTMLElement {
  static observedAttributes = ['lanes', 'times', 'current', 'names'];

  connectedCallback() {
    this.observer = new ResizeObserver(() => this.draw());
    this.observer.observe(this);
    this.addEventListener('click', event => {
      const number = event.target.closest?.('[data-number]')?.dataset.number;
      if (number) this.dispatchEvent(new CustomEvent('docket-moment', { detail: { number: Number(number) } }));
    });
    this.draw();
  }

  disconnectedCallback() {
    this.observer?.disconnect();
    clearInterval(this.playing);
  }

  attributeChangedCallback() {
    this.draw();
  }

  play(next) {
    if (this.playing) {
      clearInterval(this.playing);
      this.playing = undefined;
      return;
    }
    const step = () => {
      if (next.disabled || !next.isConnected) {
        clearInterval(this.playing);
        this.playing = undefined;
      } else {
        next.click();
      }
    };
    this.playing = setInterval(step, 1200);
    step();
  }

  draw() {
    const lanes = this.getAttribute('lanes') ?? '';
    const width = this.clientWidth;
    if (!lanes || !width || !this.isConnected) return;
    const times = (this.getAttribute('times') ?? '').split('|');
    const current = Number(this.getAttribute('current') ?? 0);
    const left = parseFloat(getComputedStyle(this).getPropertyValue('--dk-lane-start')) || 110;
    const right = width - 30;
    const place = index => lanes.length === 1 ? left : left + (right - left) * index / (lanes.length - 1);
    const svg = [`<svg width="${width}" height="88" focusable="false">`];
    (this.getAttribute('names') ?? '').split('|').forEach((name, lane) => {
      const y = 14 + 22 * lane;
      if (left > 60) svg.push(`<text class="lane" x="20" y="${y + 4}">${DocketMoments.escape(name)}</text>`);
      svg.push(`<line class="lane" x1="${left}" x2="${right}" y1="${y}" y2="${y}"/>`);
    });
    const now = place(current - 1);
    svg.push(`<line class="now" x1="${now}" x2="${now}" y1="4" y2="66"/>`);
    [...lanes].forEach((lane, index) => {
      const state = index + 1 === current ? 'now' : index + 1 < current ? 'past' : 'later';
      svg.push(DocketMoments.mark(lane, place(index), 14 + 22 * lane, state, index + 1, times[index]));
    });
    const label = (index, anchor, state) =>
      svg.push(`<text class="time ${state}" x="${place(index)}" y="80" text-anchor="${anchor}">${times[index] ?? ''}</text>`);
    const clear = index => Math.abs(place(index) - now) > 110;
    if (clear(0)) label(0, 'start', '');
    if (clear(lanes.length - 1)) label(lanes.length - 1, 'end', '');
    if (current) label(current - 1, now < left + 40 ? 'start' : now > right - 40 ? 'end' : 'middle', 'now');
    svg.push('</svg>');
    this.innerHTML = svg.join('');
  }

  static mark(lane, x, y, state, number, time) {
    const r = state === 'now' ? 6 : 4.5;
    const common = `class="mark ${state}" data-number="${number}"`;
    const title = `<title>${number}, ${time ?? ''}</title>`;
    if (lane === '1') return `<rect ${common} x="${x - r + 1}" y="${y - r + 1}" width="${2 * r - 2}" height="${2 * r - 2}" transform="rotate(45 ${x} ${y})">${title}</rect>`;
    if (lane === '2') return `<rect ${common} x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}" rx="1">${title}</rect>`;
    return `<circle ${common} cx="${x}" cy="${y}" r="${r}">${title}</circle>`;
  }

  static escape(text) {
    return text.replace(/[&<>]/g, letter => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter]);
  }
}
customElements.define('docket-moments', DocketMoments);
