// Draws <docket-chart> with ECharts. A canvas cannot read light-dark(), so every colour is read off a probe, and read
// again when the scheme changes.
class DocketChart extends HTMLElement {
  connectedCallback() {
    if (!this.ground) {
      this.ground = document.createElement('div');
      this.ground.style.cssText = 'width:100%;height:100%';
      this.probe = document.createElement('span');
      this.probe.hidden = true;
      this.append(this.ground, this.probe);
    }
    this.chart = echarts.init(this.ground);
    this.sizes = new ResizeObserver(() => this.chart.resize());
    this.sizes.observe(this);
    this.redraw = () => requestAnimationFrame(() => this.draw());
    this.system = matchMedia('(prefers-color-scheme: dark)');
    this.system.addEventListener('change', this.redraw);
    window.addEventListener('docket-scheme', this.redraw);
    this.draw();
  }

  disconnectedCallback() {
    this.sizes.disconnect();
    this.system.removeEventListener('change', this.redraw);
    window.removeEventListener('docket-scheme', this.redraw);
    this.chart.dispose();
    this.chart = null;
  }

  set data(data) {
    this.shown = data;
    if (this.chart) this.draw();
  }

  get data() {
    return this.shown;
  }

  draw() {
    if (!this.shown || !this.chart) return;
    const text = { color: this.colour('--dk-ink-2'), fontFamily: 'Inter, sans-serif', fontSize: 11 };
    const line = this.colour('--dk-line');
    this.chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'Inter, sans-serif' },
      grid: { left: 4, right: this.shown.series.some(({ look }) => look === 'line' || look === 'past') ? 64 : 8, top: 20, bottom: 4, containLabel: true },
      tooltip: {
        trigger: 'axis', axisPointer: { type: 'none' }, confine: true,
        backgroundColor: this.colour('--dk-raised'), borderColor: line,
        textStyle: { color: this.colour('--dk-ink'), fontSize: 12 },
      },
      xAxis: {
        type: 'category', data: this.shown.labels, axisTick: { show: false },
        axisLine: { lineStyle: { color: line } }, axisLabel: { ...text, hideOverlap: true },
      },
      yAxis: { type: 'value', min: 0, minInterval: 1, splitNumber: 3, splitLine: { lineStyle: { color: line } }, axisLabel: text },
      series: this.shown.series.map(series => this.look(series)),
    }, true);
  }

  look({ name, look, values }) {
    const past = this.colour('--dk-past');
    const accent = this.colour('--dk-accent');
    if (look === 'line' || look === 'past') {
      const colour = look === 'past' ? past : accent;
      return {
        name, type: 'line', data: values, symbol: 'none',
        lineStyle: { color: colour, width: 2, type: look === 'past' ? 'dashed' : 'solid' }, itemStyle: { color: colour },
        endLabel: { show: true, formatter: name, color: colour, fontSize: 11 },
      };
    }
    const outline = this.colour('--dk-ink-2');
    return {
      name, type: 'bar', data: values, barMaxWidth: 12, barGap: '15%',
      itemStyle: look === 'outline'
        ? { color: 'transparent', borderColor: outline, borderWidth: 1.5, borderRadius: 2 }
        : { color: accent, borderRadius: 2 },
    };
  }

  colour(token) {
    this.probe.style.color = `var(${token})`;
    return getComputedStyle(this.probe).color;
  }
}
customElements.define('docket-chart', DocketChart);
