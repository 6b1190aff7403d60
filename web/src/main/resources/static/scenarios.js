// The page of scenarios: curves with bands, and the dashed line that answers while a slider moves.
(function () {
  const bench = document.getElementById('bench');
  if (!bench) { return; }
  const { say, ink, colours, font, wan, read, send, element, keep, refresh, Levers } = window.Tanlu;
  const project = document.querySelector('main').dataset.project;
  const kind = bench.dataset.kind;
  const address = '/api/v1/projects/' + project + '/scenarios';
  // Parts of a scenario are no scenarios: their colours are others.
  const palette = ['#7b3294', '#c2a5cf', '#e69f00', '#8c510a', '#d8b365', '#cc79a7', '#1b3a4b', '#999933'];
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

  const fifth = (any, year) => Number(year) % 5 === 0;
  const before = () => curves.history.filter((one) => one.year < curves.years[0]);
  const axis = () => before().map((one) => one.year).concat(curves.years);
  const late = (values) => before().map(() => null).concat(values);
  const words = {
    history: say('历史核算', 'inventory'), trial: say('试改', 'trial'), targets: say('方案目标', 'targets of the plan'), band: say('5%–95%区间', '5%–95% range'),
  };

  function frame(name) {
    return {
      animation: false,
      textStyle: { fontFamily: font, color: ink },
      grid: { left: 56, right: 26, top: 56, bottom: 26 },
      legend: { top: 0, itemWidth: 16, itemGap: 8, textStyle: { fontSize: 11 }, data: name },
      tooltip: { trigger: 'axis', valueFormatter: (value) => (value === null || value === undefined ? '—' : Number(value).toFixed(1)) },
      xAxis: { type: 'category', boundaryGap: false, axisTick: { alignWithLabel: true, interval: fifth }, data: curves.years, axisLabel: { color: ink, interval: fifth } },
      yAxis: { type: 'value', name: unit, nameTextStyle: { color: ink, align: 'left' }, axisLabel: { color: ink } },
    };
  }

  const numbers = (values) => values.map((value) => value / 10000);

  // The band of the chosen scenario: the lower quantile, unseen, and the difference upon it.
  function band(curve) {
    const spread = curve.high.map((value, place) => (value - curve.low[place]) / 10000);
    const shared = { type: 'line', stack: 'band', symbol: 'none', silent: true, lineStyle: { opacity: 0 }, tooltip: { show: false } };
    return [
      { ...shared, name: 'low', data: late(numbers(curve.low)) },
      { ...shared, name: bandName(), data: late(spread), itemStyle: { color: line[curve.id], opacity: 0.3 }, areaStyle: { color: line[curve.id], opacity: 0.16 } },
    ];
  }

  const bandName = () => own().name + ' ' + words.band;

  // What is told of the chosen scenario's peak stands at its curve, in its colour.
  function mark(curve) {
    return curve.peak.isNever || curve.id !== kind ? [] : [{ coord: [String(curve.peak.year), curve.peak.value / 10000], value: curve.peak.year }];
  }

  const haloed = (colour) => ({ color: colour, fontWeight: 'bold', textBorderColor: '#fff', textBorderWidth: 3 });

  function ofCurve(curve) {
    return {
      type: 'line', name: curve.name, symbol: 'none', data: late(numbers(curve.total)),
      lineStyle: { color: line[curve.id], width: curve.id === kind ? 3 : 2 }, itemStyle: { color: line[curve.id] },
      endLabel: { show: true, formatter: curve.name, ...haloed(line[curve.id]) }, labelLayout: { moveOverlap: 'shiftY' },
      markPoint: { symbol: 'circle', symbolSize: 7, data: mark(curve), label: { position: [6, 52], align: 'left', ...haloed(line[curve.id]), formatter: curve.peak.words } },
    };
  }

  function ofHistory() {
    const most = curves.history.find((one) => one.year === curves.highest);
    const base = curves.history.find((one) => one.year === curves.years[0]);
    const points = before().map((one) => one.value / 10000).concat(base ? [base.value / 10000] : []);
    return {
      type: 'line', name: words.history, symbol: 'circle', symbolSize: 4, data: points, lineStyle: { color: ink, width: 3 }, itemStyle: { color: ink },
      markPoint: { symbol: 'circle', symbolSize: 9, data: most ? [{ coord: [String(most.year), most.value / 10000] }] : [],
        label: { position: 'top', ...haloed(ink), formatter: say('历史最高' + curves.highest + '年', 'highest ' + curves.highest) } },
    };
  }

  function ofTargets() {
    return {
      type: 'scatter', name: words.targets, symbol: 'diamond', symbolSize: 10, z: 5, itemStyle: { color: '#a3202a' }, data: curves.targets.map((one) => [String(one.year), one.value / 10000]),
      markLine: { symbol: 'none', silent: true, lineStyle: { color: '#55606c', type: 'dotted' }, data: [{ xAxis: String(curves.goal) }],
        label: { formatter: say(curves.goal + '年前达峰', 'peak before ' + curves.goal), color: '#55606c', position: 'insideEndTop', rotate: 0, align: 'left' } },
    };
  }

  function legend() {
    return [words.history].concat(curves.scenarios.map((one) => one.name), [bandName()], curves.targets.length > 0 ? [words.targets] : [], trial ? [words.trial] : []);
  }

  function drawTotal() {
    const series = [ofHistory()].concat(band(own()), curves.scenarios.map(ofCurve), [ofTargets()], [{
      type: 'line', name: words.trial, id: 'trial', symbol: 'none', data: [], lineStyle: { color: line.trial, width: 3, type: 'dashed' }, itemStyle: { color: line.trial },
    }]);
    const base = frame(legend());
    total.setOption({ ...base, grid: { ...base.grid, right: say(84, 150), top: say(56, 76) }, xAxis: { ...base.xAxis, data: axis() }, series: series });
    total.setOption({ tooltip: { formatter: tip } });
  }

  function tip(shown) {
    const year = Number(shown[0].axisValue);
    const place = curves.years.indexOf(year);
    const past = curves.history.find((one) => one.year === year);
    const told = past ? [[words.history, wan(past.value)]] : [];
    const rows = place < 0 ? told : told.concat(curves.scenarios.map((one) => [one.name, wan(one.total[place]) + say('（', ' (') + wan(one.low[place]) + '–' + wan(one.high[place]) + say('）', ')')]));
    if (trial && place >= 0) { rows.push([words.trial, wan(trial.curve.total[place])]); }
    const box = element('div', {}, [element('strong', {}, String(year))].concat(rows.map((row) => element('div', {}, row[0] + say('：', ': ') + row[1]))));
    return box;
  }

  function drawParts() {
    const of = now();
    parts.setOption({ ...frame(of.parts.map((one) => one.name)), legend: { top: 0, itemWidth: 12, itemGap: 6, textStyle: { fontSize: 11 } }, grid: { left: 56, right: 26, top: 66, bottom: 26 }, series: of.parts.map((part, place) => ({
      type: 'line', name: part.name, symbol: 'none', stack: 'parts', stackStrategy: 'samesign', data: numbers(part.values), lineStyle: { width: 1, color: palette[place] }, itemStyle: { color: palette[place] }, areaStyle: { color: palette[place], opacity: 0.75 },
    })) }, { replaceMerge: ['series'] });
  }

  // The table of drivers, the last row of which is their sum, as columns on one another.
  function drawDrivers() {
    const rows = [...document.querySelectorAll('#drivers table tr')].map((row) => [...row.cells].map((one) => one.textContent.trim().replace(/(\d),(?=\d{3})/g, '$1')));
    const years = rows[0].slice(1);
    const chart = echarts.init(document.getElementById('chart-drivers'));
    const number = (text) => (text === '—' ? null : Number(text.replace('\u2212', '-').replace(/,/g, '')));
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
    total.setOption({ legend: { data: legend() }, series: [{ id: 'trial', data: trial ? late(numbers(trial.curve.total)) : [] }] });
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

  // The years whose total changes, each where they are few, else the span, the marked years and the largest.
  function sentence() {
    const all = curves.years.map((year, place) => ({ year: year, change: Number(wan(trial.curve.total[place] - own().total[place])) })).filter((one) => one.change !== 0);
    const told = (one) => one.year + say('年', ': ') + (one.change < 0 ? '−' : '+') + Math.abs(one.change).toFixed(1);
    const years = levers.years();
    const once = years.length === 1 ? say('（参数只改了' + years[0] + '年，其他年份不变）', ' (parameters moved in ' + years[0] + ' alone)') : '';
    if (all.length === 0) { return say('试改后：各年总量变化不到0.1万吨', 'Trial: no year changes by as much as 0.1 ×10⁴ t') + once + say('。', '.'); }
    const largest = all.reduce((most, one) => (Math.abs(one.change) > Math.abs(most.change) ? one : most));
    const some = all.length <= 6 ? all : all.filter((one) => curves.marks.includes(one.year) || one === largest);
    const span = all.length <= 6 ? '' : say(all[0].year + '—' + all[all.length - 1].year + '年总量都有变化，其中 ', 'the total changes in ' + all.length + ' years, ' + all[0].year + '–' + all[all.length - 1].year + ', by ');
    return say('试改后：', 'Trial: ') + trial.curve.peak.words + say('；总量变化 ', '; change: ') + span + some.map(told).join(say('、', ', ')) + ' ' + unit + once + say('。', '.');
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
    const of = (row) => row.cells[head.cellIndex].textContent.trim().replace(/^\u2212/, '-').replace(/,(?=\d{3})/g, '');
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
