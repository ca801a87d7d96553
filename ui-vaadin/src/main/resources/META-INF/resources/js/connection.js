// Tells since when there is no connection, in the place of Vaadin's own strip. While it shows, the page carries the
// class dk-offline, by which buttons say that they send later and live numbers say as of when they are.
class DocketConnection extends HTMLElement {
  static PAUSE = 3000;

  connectedCallback() {
    this.listener = () => this.look();
    this.store = window.Vaadin?.connectionState;
    this.store?.addStateChangeListener(this.listener);
    window.addEventListener('offline', this.listener);
    window.addEventListener('online', this.listener);
    this.look();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.store?.removeStateChangeListener(this.listener);
    window.removeEventListener('offline', this.listener);
    window.removeEventListener('online', this.listener);
    this.show(false);
  }

  // Vaadin tells when it has lost the server, but goes on saying so after its push has come back: so it is asked here
  // until Vaadin is sure again.
  async look() {
    clearTimeout(this.timer);
    const doubtful = ['reconnecting', 'connection-lost'].includes(this.store?.state);
    const lost = !navigator.onLine || doubtful && !await DocketConnection.answers();
    if (!this.isConnected) return;
    this.show(lost);
    clearTimeout(this.timer);
    if (lost || doubtful) this.timer = setTimeout(this.listener, DocketConnection.PAUSE);
  }

  static async answers() {
    try {
      return (await fetch('icons/favicon.svg', { method: 'HEAD', cache: 'no-store' })).ok;
    } catch {
      return false;
    }
  }

  show(lost) {
    if (lost && !this.since) {
      this.since = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
      this.textContent = this.getAttribute('words').replace('{0}', this.since);
      document.querySelectorAll('[data-as-of]').forEach(e => e.textContent = e.dataset.asOf.replace('{0}', this.since));
    } else if (!lost) {
      this.since = undefined;
      this.textContent = '';
    }
    document.documentElement.classList.toggle('dk-offline', lost);
  }
}
customElements.define('docket-connection', DocketConnection);
