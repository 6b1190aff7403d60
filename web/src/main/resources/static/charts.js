// What all charts have: colours that the colour-blind tell apart, chart or table, pictures and data to take away.
(function () {
  const english = () => document.documentElement.lang === 'en';
  const say = (chinese, other) => (english() ? other : chinese);
  const ink = '#1f2933';
  const colours = ['#0072b2', '#d55e00', '#009e73', '#b5761a', '#8a4f7d', '#4d7ea8', '#5b5b5b', '#a3202a'];
  const font = getComputedStyle(document.body).fontFamily;

  // Tonnes as 10 000 t with a decimal.
  const wan = (tonnes) => (tonnes / 10000).toFixed(1);

  async function read(address, options) {
    const answer = await fetch(address, options);
    let body = {};
    try { body = await answer.json(); } catch (unreadable) { body = {}; }
    if (!answer.ok) {
      throw new Error(say(body.detail, body.detail_en) || say('服务器没有回答（' + answer.status + '），请刷新页面重试', 'no answer (' + answer.status + '); reload the page'));
    }
    return body;
  }

  function send(address, content) {
    const meta = document.querySelector('meta[name=csrf]');
    const headers = { 'Content-Type': 'application/json' };
    if (meta && meta.dataset.header) { headers[meta.dataset.header] = meta.content; }
    return read(address, { method: 'POST', headers: headers, body: JSON.stringify(content) });
  }

  function save(name, address) {
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
  }

  // A cell that a spreadsheet would run as a formula, or that holds a comma, is made harmless.
  function cell(text) {
    const word = String(text);
    const safe = /^[=+\-@\t\r]/.test(word) && !/^[-+]?[0-9.]+$/.test(word) ? "'" + word : word;
    return /[",\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  function saveCsv(name, rows) {
    const text = '\uFEFF' + rows.map((row) => row.map(cell).join(',')).join('\n') + '\n';
    save(name, URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' })));
  }

  function element(name, attributes, children) {
    const made = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => {
      if (value === true) { made.setAttribute(key, ''); } else if (value !== false && value !== null && value !== undefined) { made.setAttribute(key, value); }
    });
    [].concat(children === undefined ? [] : children).forEach((child) => made.append(child));
    return made;
  }

  // Numbers with a decimal have their thousands parted; years have none.
  const grouped = (text) => String(text).replace(/(\d)(?=(?:\d{3})+\.\d)/g, '$1,');

  // A table of rows, the first of which is the heading. A cell may be {text, key}: a number that can be asked where it comes from.
  function table(rows, caption) {
    const made = element('table', {}, element('caption', { class: 'soft' }, caption));
    const head = element('tr', {}, rows[0].map((one) => element('th', { scope: 'col' }, String(one))));
    made.append(element('thead', {}, head));
    made.append(element('tbody', {}, rows.slice(1).map((row) => element('tr', {}, row.map((one, place) => {
      if (place === 0) { return element('th', { scope: 'row' }, String(one)); }
      if (one && one.key) {
        return element('td', {}, element('span', { 'data-key': one.key, tabindex: '0', role: 'button' }, grouped(one.text)));
      }
      return element('td', {}, grouped(one));
    })))));
    return made;
  }

  const charts = {};

  // Keeps a chart under a name: its drawing, and the rows of its table, asked when they are shown.
  function keep(name, chart, rows) {
    charts[name] = { chart: chart, rows: rows };
    window.addEventListener('resize', () => chart.resize());
  }

  function refresh(name) {
    const place = document.getElementById('table-' + name);
    if (place && !place.hidden) { place.replaceChildren(table(charts[name].rows(), say('万吨CO₂e', '10⁴ tCO₂e'))); }
  }

  function toggle(button, name) {
    const drawing = document.getElementById('chart-' + name);
    const numbers = document.getElementById('table-' + name);
    numbers.hidden = !numbers.hidden;
    drawing.hidden = !numbers.hidden;
    button.setAttribute('aria-pressed', String(!numbers.hidden));
    if (drawing.hidden) { refresh(name); } else { charts[name].chart.resize(); }
  }

  document.addEventListener('click', function (event) {
    const button = event.target.closest('[data-toggle], [data-picture], [data-csv]');
    if (!button) { return; }
    const name = button.dataset.toggle || button.dataset.picture || button.dataset.csv;
    if (!charts[name]) { return; }
    if (button.dataset.toggle) { toggle(button, name); }
    if (button.dataset.picture) {
      save(name + '.png', charts[name].chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: '#fff' }));
    }
    if (button.dataset.csv) {
      saveCsv(name + '.csv', charts[name].rows().map((row) => row.map((one) => (one && one.key ? one.text : one))));
    }
  });

  window.Tanlu = { say, ink, colours, font, wan, read, send, save, saveCsv, element, table, keep, refresh };
}());
