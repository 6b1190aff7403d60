// The page of scenarios: curves with bands, and the dashed line that answers while a slider moves.
(function () {
  const bench = document.getElementById('bench');
  if (!bench) { return; }
  const { say, ink, colours, font, wan, read, send, element, keep, refresh, Levers } = window.Tanlu;
  const project = document.querySelector('main').dataset.project;
  const kind = bench.dataset.kind;
  const address = '/api/v1/projects/' + project + '/scenarios';
  const line = { baseline: '#5b5b5b', low_carbon: '#0072b2', enhanced: '#009e73', trial: '#d55e00' };
  const unit = say('万吨CO₂e', '10⁴ tCO₂e');
  let curves = null;
  let trial = null;
  let levers = null;
  let isAsking = false;
  let isAskedAgain = false;
  const total = echarts.init(document.getElementById('chart-total'));
  const parts = echarts.init(document.getElementById('chart-parts'));
  const outcome = document.getElementById('outcome');
  const own = () => curves.scenarios.find((one) => one.id === kind);
  const now = () => (trial ? trial.curve : own());

  function frame(name) {
    return {
      animation: false,
      textStyle: { fontFamily: font, color: ink },
      grid: { left: 56, right: 26, top: 56, bottom: 26 },
      legend: { top: 0, itemWidth: 16, itemGap: 8, textStyle: { fontSize: 11 }, data: name },
      tooltip: { trigger: 'axis', valueFormatter: (value) => (value === null || value === undefined ? '—' : Number(value).toFixed(1)) },
      xAxis: { type: 'category', boundaryGap: false, axisTick: { alignWithLabel: true }, data: curves.years, axisLabel: { color: ink } },
      yAxis: { type: 'value', name: unit, nameTextStyle: { color: ink, align: 'left' }, axisLabel: { color: ink } },
    };
  }

  const numbers = (values) => values.map((value) => value / 10000);

  // A band is the lower quantile, unseen, and the difference upon it.
  function band(curve) {
    const spread = curve.high.map((value, place) => (value - curve.low[place]) / 10000);
    const shared = { type: 'line', stack: 'band-' + curve.id, symbol: 'none', silent: true, lineStyle: { opacity: 0 }, tooltip: { show: false } };
    return [
      { ...shared, name: 'low-' + curve.id, data: numbers(curve.low) },
      { ...shared, name: 'high-' + curve.id, data: spread, areaStyle: { color: line[curve.id], opacity: 0.13 } },
    ];
  }

  function mark(curve) {
    return curve.peak.isNever ? [] : [{ coord: [String(curve.peak.year), curve.peak.value / 10000], value: curve.peak.year }];
  }

  // A curve that only falls has no peak of its own: its first year is named once, beside the axis and above the lines.
  function peakLabel(curve) {
    if (curve.peak.isPast) {
      return { show: curve.id === kind, position: [12, -30], align: 'left', color: ink, formatter: say('基年（{c}年）后下降', 'falls from the base year {c}') };
    }
    return { position: curve.peak.year - curves.years[0] < 4 ? [10, -22] : 'top', color: ink, formatter: say('{c}年达峰', 'peak {c}') };
  }

  function drawTotal() {
    const names = curves.scenarios.map((one) => one.name).concat([say('试改', 'trial')]);
    const series = curves.scenarios.flatMap((curve) => band(curve)).concat(curves.scenarios.map((curve) => ({
      type: 'line', name: curve.name, symbol: 'none', data: numbers(curve.total),
      lineStyle: { color: line[curve.id], width: curve.id === kind ? 3 : 2 }, itemStyle: { color: line[curve.id] },
      markPoint: { symbol: 'circle', symbolSize: 7, data: mark(curve), label: peakLabel(curve) },
    })), [{
      type: 'line', name: say('试改', 'trial'), id: 'trial', symbol: 'none', data: [], lineStyle: { color: line.trial, width: 3, type: 'dashed' }, itemStyle: { color: line.trial },
    }]);
    total.setOption({ ...frame(names), series: series });
    total.setOption({ tooltip: { formatter: tip } });
  }

  function tip(shown) {
    const place = curves.years.indexOf(Number(shown[0].axisValue));
    const rows = curves.scenarios.map((one) => [one.name, wan(one.total[place]) + say('（', ' (') + wan(one.low[place]) + '–' + wan(one.high[place]) + say('）', ')')]);
    if (trial) { rows.push([say('试改', 'trial'), wan(trial.curve.total[place])]); }
    const box = element('div', {}, [element('strong', {}, String(curves.years[place]))].concat(rows.map((row) => element('div', {}, row[0] + say('：', ': ') + row[1]))));
    return box;
  }

  function drawParts() {
    const of = now();
    parts.setOption({ ...frame(of.parts.map((one) => one.name)), legend: { top: 0, itemWidth: 12, itemGap: 6, textStyle: { fontSize: 11 } }, grid: { left: 56, right: 26, top: 66, bottom: 26 }, series: of.parts.map((part, place) => ({
      type: 'line', name: part.name, symbol: 'none', stack: 'parts', stackStrategy: 'samesign', data: numbers(part.values), lineStyle: { width: 1, color: colours[place] }, itemStyle: { color: colours[place] }, areaStyle: { color: colours[place], opacity: 0.75 },
    })) }, { replaceMerge: ['series'] });
  }

  // The table of drivers, the last row of which is their sum, as columns on one another.
  function drawDrivers() {
    const rows = [...document.querySelectorAll('#drivers table tr')].map((row) => [...row.cells].map((one) => one.textContent.trim()));
    const years = rows[0].slice(1);
    const chart = echarts.init(document.getElementById('chart-drivers'));
    const number = (text) => (text === '—' ? null : Number(text.replace('\u2212', '-')));
    const series = rows.slice(1, -1).map((row, place) => ({
      type: 'bar', stack: 'drivers', name: row[0], barMaxWidth: 70, data: row.slice(1).map(number), itemStyle: { color: colours[place] },
    }));
    const sum = rows[rows.length - 1];
    series.push({ type: 'line', name: sum[0], data: sum.slice(1).map(number), symbol: 'diamond', symbolSize: 10, lineStyle: { opacity: 0 }, itemStyle: { color: ink } });
    const base = frame(series.map((one) => one.name));
    chart.setOption({ ...base, xAxis: { ...base.xAxis, boundaryGap: true, data: years, axisLine: { onZero: false } }, series: series });
    keep('drivers', chart, () => rows);
  }

  function totalRows() {
    const head = [say('年份', 'year')].concat(curves.scenarios.map((one) => one.name), curves.scenarios.map((one) => one.name + ' 5%–95%'));
    if (trial) { head.push(say('试改', 'trial')); }
    return [head].concat(curves.years.map((year, place) => [year].concat(
      curves.scenarios.map((one) => ({ text: wan(one.total[place]), key: 'scenario/' + one.id + '/total/' + year })),
      curves.scenarios.map((one) => wan(one.low[place]) + '–' + wan(one.high[place])),
      trial ? [wan(trial.curve.total[place])] : [])));
  }

  function partRows() {
    const of = now();
    return [[say('年份', 'year')].concat(of.parts.map((one) => one.name), [say('合计', 'total')])].concat(
      curves.years.map((year, place) => [year].concat(of.parts.map((one) => wan(one.values[place])), [wan(of.total[place])])));
  }

  function showTrial() {
    total.setOption({ series: [{ id: 'trial', data: trial ? numbers(trial.curve.total) : [] }] });
    drawParts();
    refresh('total');
    refresh('parts');
    const refused = document.getElementById('refused');
    refused.replaceChildren(...(trial ? trial.refused : []).map((reason) => element('li', {}, reason)));
    const changes = levers.changes();
    document.getElementById('changes').replaceChildren(...changes.map((one) => {
      const undo = element('button', { type: 'button', class: 'link', 'aria-label': say('还原 ', 'undo ') + one.name }, say('还原', 'undo'));
      undo.addEventListener('click', () => levers.undo(one.lever));
      return element('li', {}, [element('span', {}, [one.name + '　' + one.text].concat(one.odd ? [element('strong', { class: 'odd' }, one.odd)] : [])), undo]);
    }));
    const keeping = document.getElementById('keeping');
    keeping.hidden = !trial || keeping.dataset.barred === 'true';
    document.getElementById('reset').hidden = !trial;
    outcome.textContent = trial ? sentence() : say('还没有改动。', 'Nothing changed yet.');
  }

  function peak(curve) {
    if (curve.peak.isNever) { return say('规划期内未达峰', 'no peak'); }
    if (curve.peak.isPast) { return say('基年（' + curve.peak.year + '年）后下降，', 'falls from the base year ' + curve.peak.year + ', ') + wan(curve.peak.value) + ' ' + unit; }
    return curve.peak.year + say('年达峰 ', ' peak ') + wan(curve.peak.value) + ' ' + unit;
  }

  function sentence() {
    const places = curves.marks.map((year) => curves.years.indexOf(year)).filter((place) => place >= 0);
    const differences = places.map((place) => {
      const change = Number(wan(trial.curve.total[place] - own().total[place]));
      return curves.years[place] + say('年', ': ') + (change < 0 ? '−' : change > 0 ? '+' : '') + Math.abs(change).toFixed(1);
    });
    return say('试改后：', 'Trial: ') + peak(own()) + ' → ' + peak(trial.curve) + say('；总量变化 ', '; change ') + differences.join(say('、', ', ')) + ' ' + unit + say('。', '.');
  }

  // Asks again and again while a slider moves, one question at a time, the last always.
  async function ask() {
    if (isAsking) { isAskedAgain = true; return; }
    const settings = levers.settings();
    if (settings.length === 0) { trial = null; showTrial(); return; }
    isAsking = true;
    try {
      trial = await send(address + '/' + kind + '/trial', { settings: settings });
      showTrial();
    } catch (failed) {
      outcome.textContent = failed.message;
    }
    isAsking = false;
    if (isAskedAgain) { isAskedAgain = false; ask(); }
  }

  async function adopt(event) {
    event.preventDefault();
    const form = event.target;
    const trouble = document.getElementById('adopt-trouble');
    const button = form.querySelector('button.main');
    trouble.hidden = true;
    button.disabled = true;
    try {
      await send(address + '/' + kind + '/adopt', {
        version: Number(bench.dataset.version), settings: levers.settings(), basis: form.basis.value, reason: form.reason.value, source: form.source.value,
      });
      window.location.reload();
    } catch (failed) {
      trouble.textContent = failed.message;
      trouble.hidden = false;
      button.disabled = false;
    }
  }

  async function begin() {
    try {
      curves = await read(address);
      drawTotal();
      drawParts();
      keep('total', total, totalRows);
      keep('parts', parts, partRows);
      drawDrivers();
      levers = new Levers(document.getElementById('levers'), await read(address + '/' + kind + '/parameters'), ask);
    } catch (failed) {
      outcome.textContent = failed.message;
      return;
    }
    document.getElementById('reset').addEventListener('click', () => levers.reset());
    document.getElementById('adopt').addEventListener('submit', adopt);
    document.getElementById('find').addEventListener('input', (event) => levers.find(event.target.value));
  }

  // Rows in the order of a column.
  document.querySelectorAll('table.sortable thead button').forEach((button) => button.addEventListener('click', function () {
    const head = button.closest('th');
    const body = head.closest('table').tBodies[0];
    const isDown = head.getAttribute('aria-sort') !== 'descending';
    const of = (row) => row.cells[head.cellIndex].textContent.trim().replace(/^\u2212/, '-');
    const rows = [...body.rows].sort((one, other) => {
      const numbers = Number(of(one)) - Number(of(other));
      return Number.isNaN(numbers) ? of(one).localeCompare(of(other), 'zh') : Math.abs(Number(of(one))) - Math.abs(Number(of(other)));
    });
    body.replaceChildren(...(isDown ? rows.reverse() : rows));
    head.parentElement.querySelectorAll('th').forEach((other) => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
  }));

  begin();
}());
