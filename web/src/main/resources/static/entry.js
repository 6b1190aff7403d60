// A table of the city folder as a grid: typing, paste from Excel, rows, undo, findings in the cells, saving as a new version.
(function () {
  const holder = document.getElementById('grid');
  if (!holder) { return; }
  const english = holder.dataset.language === 'en';
  const say = (zh, en) => (english ? en : zh);
  const text = (both) => (both ? say(both.chinese, both.english) : '');
  const name = holder.dataset.table;
  const project = document.querySelector('main[data-project]').dataset.project;
  const address = (kind) => '/api/v1/projects/' + project + '/' + kind + '/' + name.split('/').map(encodeURIComponent).join('/');
  const tool = (what) => document.querySelector('[data-do=' + what + ']');
  const state = document.getElementById('grid-state');
  const trouble = document.getElementById('grid-trouble');
  const MOST_UNDONE = 200;
  const CHECK_AFTER = 900;

  let told = null; // the table as it was read
  let rows = []; // all rows of the file as they are on the page; never changed, only replaced
  let saved = []; // as in the version it is based on
  let based = 0;
  let marks = [];
  let undone = [];
  let done = [];
  let grid = null;
  let typed = null;
  let checking = 0;
  const publications = new Map(); // what the ids of the column of sources stand for
  let arePublicationsKnown = false; // before they came nothing is said of them

  // ---- talking to the workbench

  async function ask(kind, method, body) {
    const headers = { Accept: 'application/json' };
    const csrf = document.querySelector('meta[name=csrf]');
    if (csrf && method !== 'GET') { headers[csrf.dataset.header] = csrf.content; }
    if (body) { headers['Content-Type'] = 'application/json'; }
    let answer;
    try {
      answer = await fetch(address(kind), { method: method, headers: headers, body: body ? JSON.stringify(body) : undefined });
    } catch (gone) {
      return { status: 0, problem: say('连接不上工作台，改动还在页面上；请确认程序在运行后再保存。', 'The workbench does not answer; your changes are still on the page. See that it runs and save again.') };
    }
    if (answer.ok) { return { status: answer.status, value: await answer.json() }; }
    const problem = await answer.json().catch(() => ({}));
    const reason = answer.status === 401 || answer.status === 403
      ? say('登录已过期，改动还在页面上。请在新窗口登录后回来保存。', 'You are signed out; your changes are still on the page. Sign in in another window and save again.')
      : (english ? problem.detail_en : problem.detail) || say('没有成功，改动还在页面上；请再试一次。', 'It did not work; your changes are still on the page. Try again.');
    return { status: answer.status, problem: reason, more: problem };
  }

  function tell(message, isTrouble) {
    trouble.hidden = !isTrouble;
    trouble.textContent = isTrouble ? message : '';
    if (!isTrouble) { state.textContent = message; }
  }

  // ---- the rows

  const isDirty = () => rows !== saved;
  const cellOf = (all, row, column) => (all[row - 1] && all[row - 1][column]) || '';
  const key = (row, column) => row + ',' + column;

  function shown() {
    return rows.slice(told.headRows).map(function (cells, i) {
      const record = { id: i + 1 + told.headRows };
      told.columns.forEach((column, c) => { record['c' + c] = cells[c] || ''; });
      return record;
    });
  }

  function withCell(row, column, value) {
    const cells = rows[row - 1].slice();
    while (cells.length <= column) { cells.push(''); }
    cells[column] = value;
    return cells;
  }

  function change(next) {
    done.push(rows);
    if (done.length > MOST_UNDONE) { done.shift(); }
    undone = [];
    rows = next;
    follow();
  }

  function follow() {
    tool('save').disabled = !isDirty() || told.isKept;
    tool('undo').disabled = done.length === 0;
    tool('redo').disabled = undone.length === 0;
    state.textContent = isDirty() ? say('有未保存的改动', 'Changes are not saved') : '';
    window.clearTimeout(checking);
    checking = window.setTimeout(check, CHECK_AFTER);
  }

  async function show() {
    const range = selected();
    await grid.replaceData(shown());
    if (range) { select(range.top, range.left, range.bottom, range.right); }
  }

  function step(from, to) {
    if (from.length === 0) { return; }
    to.push(rows);
    rows = from.pop();
    follow();
    show();
  }

  // ---- what was found

  async function check() {
    if (!isDirty()) { return; }
    const asked = rows;
    const answer = await ask('checks', 'POST', { based: based, rows: rows });
    if (answer.status === 200 && asked === rows) { mark(answer.value); }
  }

  const SEVERITIES = ['info', 'warning', 'error', 'blocking'];
  const worst = (found) => found.reduce((w, m) => (SEVERITIES.indexOf(m.severity) > SEVERITIES.indexOf(w) ? m.severity : w), 'info');
  const marksOf = (row, column) => marks.filter((m) => m.row === row && (m.column === column + 1 || (m.column === 0 && column === -1)));

  function mark(found) {
    const touched = new Set(marks.concat(found).map((m) => m.row));
    marks = found;
    if (grid) { touched.forEach(function (row) { const line = row && grid.getRow(row); if (line) { line.reformat(); } }); }
    const list = document.querySelector('#grid-findings ul');
    list.replaceChildren(...found.map(function (m) {
      const item = document.createElement('li');
      item.className = m.severity;
      const place = document.createElement(m.row ? 'button' : 'strong');
      if (m.row) { place.type = 'button'; place.className = 'link'; place.addEventListener('click', () => go(m.row, Math.max(m.column - 1, 0))); }
      place.textContent = m.address ? say('单元格 ', 'Cell ') + m.address : say('整张表', 'The table');
      const remedy = document.createElement('em');
      remedy.textContent = '→ ' + text(m.remedy);
      item.append(place, '　' + text(m.message), remedy);
      return item;
    }));
    document.getElementById('grid-findings').hidden = found.length === 0;
    tool('next').disabled = !found.some((m) => m.row);
  }

  function nextProblem() {
    const places = marks.filter((m) => m.row).sort((a, b) => a.row - b.row || a.column - b.column);
    if (places.length === 0) { return; }
    const at = selected() || { top: 0, left: -1 };
    const next = places.find((m) => m.row > at.top || (m.row === at.top && m.column - 1 > at.left)) || places[0];
    go(next.row, Math.max(next.column - 1, 0));
  }

  // ---- the grid

  const isSource = (column) => column.title.chinese === '来源';
  const isItem = (column) => column.title.chinese === '指标';
  let items = {}; // names of items by id

  async function learnItems() {
    if (!told.columns.some(isItem)) { return; }
    const answer = await fetch('/names?of=' + (english ? 'en' : 'zh'));
    if (answer.ok) { items = (await answer.json()).items; }
  }

  // An item with parameters is known by what stands before them: energy/final/industry/coal.
  function itemName(id) {
    for (let head = id; head; head = head.slice(0, Math.max(head.lastIndexOf('/'), 0))) {
      if (items[head]) { return items[head] + (head === id ? '' : '：' + id.slice(head.length + 1)); }
    }
    return '';
  }

  // What an id in a cell is called; nothing where the cell says it in words.
  function calledIn(column, value) {
    if (!value) { return ''; }
    if (isItem(column)) { return itemName(value); }
    if (isSource(column)) { return publications.get(value) || ''; }
    const word = text(column.words && column.words[value]);
    return word === value ? '' : word;
  }

  async function learnPublications() {
    const answer = await fetch('/api/v1/projects/' + project + '/tables/sources', { headers: { Accept: 'application/json' } });
    if (!answer.ok) { return; }
    const sources = (await answer.json()).table;
    const at = (title) => sources.columns.findIndex((column) => column.title.chinese === title);
    const [id, called, by] = [at('编号'), at('名称'), at('发布单位')];
    sources.rows.slice(sources.headRows).forEach(function (cells) {
      if (cells[id]) { publications.set(cells[id], (cells[called] || '') + (cells[by] ? '，' + cells[by] : '')); }
    });
    arePublicationsKnown = true;
    if (grid) { grid.getRows('visible').forEach((row) => row.reformat()); help(); }
  }

  // The units of a balance in the language of the page; the row of units keeps what the file says.
  function unitWord(unit) {
    const english = { 万吨: '10⁴ t', 亿立方米: '10⁸ m³', 亿千瓦时: '10⁸ kWh', 万百万千焦: '10¹⁰ kJ', 万吨标准煤: '10⁴ tce' };
    return say(unit, english[unit] || unit);
  }

  function label(column, index) {
    const span = document.createElement('span');
    span.textContent = text(column.title) || '　';
    span.title = text(column.comment);
    const unit = rows[told.headRows]; // a balance prints the units below the carriers
    if (name.startsWith('balance/') && index > 0 && unit && /单位/.test(unit[0])) {
      const small = document.createElement('small');
      small.textContent = unitWord(unit[index] || '');
      span.append(document.createElement('br'), small);
    }
    if (column.isRequired) { span.className = 'required'; }
    return span;
  }

  function format(cell) {
    const row = cell.getRow().getData().id;
    const column = Number(cell.getField().slice(1));
    const found = marksOf(row, column);
    const element = cell.getElement();
    element.classList.remove('cell-error', 'cell-warning', 'cell-info', 'cell-changed');
    if (found.length) {
      const how = worst(found);
      element.classList.add('cell-' + (how === 'blocking' ? 'error' : how));
    } else if (isDirty() && saved.length === rows.length && cellOf(saved, row, column) !== cellOf(rows, row, column)) {
      element.classList.add('cell-changed');
    }
    const span = document.createElement('span');
    span.textContent = cell.getValue() || '';
    const called = calledIn(told.columns[column], cell.getValue() || '');
    if (called) {
      const code = document.createElement('small');
      code.textContent = '　' + cell.getValue();
      code.className = 'code';
      span.title = called + '　' + cell.getValue();
      span.replaceChildren(called, code);
    }
    return span;
  }

  function editor(cell, onRendered, success, cancel) {
    const column = told.columns[Number(cell.getField().slice(1))];
    const input = document.createElement('input');
    input.value = typed === null ? cell.getValue() || '' : typed;
    const isFresh = typed !== null;
    typed = null;
    input.setAttribute('aria-label', text(column.title));
    const frame = document.createElement('span');
    frame.append(input);
    const options = isSource(column) ? Array.from(publications.keys()) : column.options;
    if (options.length) {
      const list = document.createElement('datalist');
      list.id = 'options-' + cell.getField();
      options.forEach(function (one) { const option = document.createElement('option'); option.value = one; list.append(option); });
      input.setAttribute('list', list.id);
      frame.append(list);
    }
    onRendered(function () { input.focus(); if (!isFresh) { input.select(); } });
    let isOver = false;
    const end = function (action) { if (!isOver) { isOver = true; action(); } };
    input.addEventListener('blur', () => end(() => success(input.value)));
    input.addEventListener('keydown', function (event) {
      event.stopPropagation();
      if (event.isComposing) { return; } // the input method takes this key
      const at = { row: cell.getRow().getData().id, column: Number(cell.getField().slice(1)) };
      if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault();
        end(() => success(input.value));
        later(event.key === 'Enter' ? at.row + 1 : at.row, event.key === 'Tab' ? at.column + (event.shiftKey ? -1 : 1) : at.column);
      } else if (event.key === 'Escape') {
        end(cancel);
        later(at.row, at.column);
      } else if ((event.ctrlKey || event.metaKey) && event.key === 's') {
        event.preventDefault();
        end(() => success(input.value));
        save();
      }
    });
    return frame;
  }

  function numbered(cell) {
    const span = document.createElement('span');
    const row = cell.getRow().getData().id;
    const found = marksOf(row, -1);
    span.textContent = row;
    cell.getElement().classList.toggle('cell-error', found.length > 0 && worst(found) !== 'info' && worst(found) !== 'warning');
    cell.getElement().classList.toggle('cell-warning', found.length > 0 && worst(found) === 'warning');
    return span;
  }

  // The grid ends with the window, so that no part of it has to be scrolled to.
  function height() {
    const top = holder.getBoundingClientRect().top + window.scrollY;
    return Math.min(620, Math.max(320, window.innerHeight - top - 12));
  }

  function build() {
    const isBalance = name.startsWith('balance/');
    const frozen = name.startsWith('data/') ? 2 : 1;
    const width = (column, c) => (isBalance ? (c === 0 ? 230 : 92) : column.kind === 'number' ? 120 : isItem(column) ? 300 : c === 0 ? 190 : undefined);
    grid = new Tabulator(holder, {
      data: shown(),
      height: height() + 'px',
      layout: 'fitDataFill',
      rowHeight: 30,
      selectableRange: 1,
      selectableRangeColumns: true,
      selectableRangeRows: true,
      selectableRangeClearCells: false,
      editTriggerEvent: 'dblclick',
      placeholder: say('还没有行。点“加一行”，或点任一格后从 Excel 粘贴。', 'No rows yet. Add one, or paste from Excel.'),
      rowHeader: { field: 'id', title: say('行', 'Row'), resizable: false, frozen: true, width: 48, hozAlign: 'center', headerSort: false, formatter: numbered, cssClass: 'row-number' },
      columnDefaults: { headerSort: false, resizable: 'header', headerHozAlign: 'left' },
      rowFormatter: function (row) {
        const first = row.getData().c0;
        row.getElement().classList.toggle('sum-row', isBalance && /^[一二三四五六七八]/.test(first));
        row.getElement().classList.toggle('head-row', isBalance && /计量单位|^单位$/.test(first));
      },
      columns: told.columns.map((column, c) => ({
        field: 'c' + c,
        title: text(column.title),
        titleFormatter: () => label(column, c),
        frozen: c < frozen,
        width: width(column, c),
        minWidth: 70,
        maxWidth: 420,
        hozAlign: column.kind === 'number' ? 'right' : 'left',
        formatter: format,
        editor: told.isKept ? undefined : editor,
      })),
    });
    grid.on('cellEdited', function (cell) {
      const row = cell.getRow().getData().id;
      const column = Number(cell.getField().slice(1));
      if (cellOf(rows, row, column) === cell.getValue()) { return; }
      const next = rows.slice();
      next[row - 1] = withCell(row, column, cell.getValue());
      change(next);
      cell.getRow().reformat();
    });
    grid.on('rangeChanged', help);
    return new Promise((ready) => grid.on('tableBuilt', function () { named(); ready(); }));
  }

  // What the grid's parts are to who hears the page: the two parts that can be focused are its groups of rows.
  function named() {
    const part = (selector, role) => holder.querySelectorAll(selector).forEach((element) => element.setAttribute('role', role));
    part('.tabulator-header, .tabulator-tableholder', 'rowgroup');
    part('.tabulator-header-contents, .tabulator-table', 'presentation');
    holder.querySelector('.tabulator-header').removeAttribute('tabindex');
  }

  // ---- places in the grid

  function selected() {
    const range = grid && grid.getRanges()[0];
    if (!range) { return null; }
    const lines = range.getRows().map((row) => row.getData().id);
    const columns = range.getColumns().map((column) => column.getField()).filter((field) => /^c\d+$/.test(field)).map((field) => Number(field.slice(1)));
    return lines.length && columns.length
      ? { top: Math.min(...lines), bottom: Math.max(...lines), left: Math.min(...columns), right: Math.max(...columns) }
      : null;
  }

  function select(top, left, bottom, right) {
    const last = rows.length;
    const corner = (row, column) => {
      const line = grid.getRow(Math.min(Math.max(row, told.headRows + 1), last));
      return line && line.getCell('c' + Math.min(Math.max(column, 0), told.columns.length - 1));
    };
    const start = corner(top, left);
    const end = corner(bottom, right);
    if (start && end) {
      const range = grid.getRanges()[0];
      if (range) { range.setBounds(start, end); } else { grid.addRange(start, end); }
      help();
    }
  }

  // Scrolling to a column never answers where there is nothing to scroll, so nobody waits for it.
  async function go(row, column) {
    const at = Math.min(Math.max(row, told.headRows + 1), rows.length);
    const line = grid.getRow(at);
    if (!line) { return; }
    await grid.scrollToRow(line, 'nearest', false).catch(() => {});
    grid.scrollToColumn('c' + Math.min(Math.max(column, 0), told.columns.length - 1), 'middle', false).catch(() => {});
    select(at, column, at, column);
    const body = holder.querySelector('.tabulator-tableholder');
    if (body) { body.focus({ preventScroll: true }); }
  }

  // The grid puts its own selection back when an editor closes; ours comes after it.
  function later(row, column) { window.setTimeout(() => go(row, column), 20); }

  function help() {
    const box = document.getElementById('cell-help');
    const at = selected();
    box.replaceChildren();
    if (!at) { return; }
    const column = told.columns[at.left];
    const line = (words, kind) => { const p = document.createElement('p'); p.textContent = words; if (kind) { p.className = kind; } box.append(p); };
    line(text(column.title) + (text(column.comment) ? '：' + text(column.comment) : ''), 'soft');
    told.columns.forEach(function (one, c) {
      const source = arePublicationsKnown && isSource(one) && cellOf(rows, at.top, c);
      if (source) { line(say('来源 ', 'Source ') + source + '：' + (publications.get(source) || say('资料来源表中没有这个编号', 'not in the table of sources'))); }
    });
    marksOf(at.top, at.left).concat(marksOf(at.top, -1)).forEach((m) => line('⚠ ' + text(m.message) + '　→ ' + text(m.remedy)));
  }

  // ---- copy and paste as Excel writes it

  function parsed(pasted) {
    const lines = [[]];
    let cell = '';
    let quoted = false;
    const source = pasted.replace(/\r\n?/g, '\n').replace(/\n$/, '');
    for (let i = 0; i < source.length; i++) {
      const c = source[i];
      if (quoted) {
        if (c !== '"') { cell += c; } else if (source[i + 1] === '"') { cell += '"'; i++; } else { quoted = false; }
      } else if (c === '"' && cell === '') { quoted = true; } else if (c === '\t' || c === '\n') {
        lines[lines.length - 1].push(cell);
        cell = '';
        if (c === '\n') { lines.push([]); }
      } else { cell += c; }
    }
    lines[lines.length - 1].push(cell);
    return lines.map((line) => line.map((one) => one.replace(/\u00a0/g, ' ').trim()));
  }

  function paste(pasted) {
    if (told.isKept) { return; }
    const at = selected() || { top: rows.length + 1, left: 0, bottom: rows.length + 1, right: 0 };
    const block = parsed(pasted);
    const isOne = block.length === 1 && block[0].length === 1; // one value fills what is selected
    const height = isOne ? at.bottom - at.top + 1 : block.length;
    const next = rows.slice();
    let outside = 0;
    for (let r = 0; r < height; r++) {
      const row = at.top + r;
      while (next.length < row) { next.push(told.columns.map(() => '')); }
      const cells = next[row - 1].slice();
      const values = isOne ? Array(at.right - at.left + 1).fill(block[0][0]) : block[r];
      values.forEach(function (value, c) {
        const column = at.left + c;
        if (column >= told.columns.length) { outside += value ? 1 : 0; return; }
        while (cells.length <= column) { cells.push(''); }
        cells[column] = value;
      });
      next[row - 1] = cells;
    }
    change(next);
    show().then(() => select(at.top, at.left, at.top + height - 1, at.left + (isOne ? at.right - at.left : Math.max(...block.map((b) => b.length)) - 1)));
    tell(say('粘贴了 ' + height + ' 行', height + ' rows were pasted'), false);
    if (outside) { tell(say('有 ' + outside + ' 个值在表的右边界之外，没有粘贴。请核对粘贴的起始列。', outside + ' values lay beyond the last column and were not pasted; check where you began.'), true); }
  }

  function copied() {
    const at = selected();
    if (!at) { return ''; }
    const quoted = (one) => (/[\t\n"]/.test(one) ? '"' + one.replace(/"/g, '""') + '"' : one);
    const lines = [];
    for (let row = at.top; row <= at.bottom; row++) {
      const cells = [];
      for (let column = at.left; column <= at.right; column++) { cells.push(quoted(cellOf(rows, row, column))); }
      lines.push(cells.join('\t'));
    }
    return lines.join('\n');
  }

  const isElsewhere = (target) => target.closest && target.closest('input, textarea, select') && !holder.contains(target);
  const isInEditor = (target) => target.matches && target.matches('#grid input');

  document.addEventListener('paste', function (event) {
    const pasted = event.clipboardData.getData('text/plain');
    const isOneCell = !/[\t\n]/.test(pasted.replace(/\r?\n$/, ''));
    if (isElsewhere(event.target) || (isInEditor(event.target) && isOneCell) || !pasted) { return; }
    event.preventDefault();
    if (isInEditor(event.target)) { event.target.blur(); }
    paste(pasted);
  });

  document.addEventListener('copy', function (event) {
    if (isElsewhere(event.target) || isInEditor(event.target) || !holder.contains(document.activeElement)) { return; }
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied());
  });

  // ---- rows

  function add() {
    const at = selected();
    const after = at ? at.bottom : rows.length;
    const next = rows.slice();
    next.splice(after, 0, told.columns.map(() => ''));
    change(next);
    show().then(() => go(after + 1, at ? at.left : 0));
  }

  function remove() {
    const at = selected();
    if (!at) { tell(say('请先选中要删的行。', 'Select the rows to remove first.'), true); return; }
    change(rows.slice(0, at.top - 1).concat(rows.slice(at.bottom)));
    show();
  }

  function clear() {
    const at = selected();
    if (!at || told.isKept) { return; }
    const next = rows.slice();
    for (let row = at.top; row <= at.bottom; row++) {
      next[row - 1] = next[row - 1].map((cell, c) => (c >= at.left && c <= at.right ? '' : cell));
    }
    change(next);
    show();
  }

  // ---- saving, and when somebody else was quicker

  async function save() {
    if (!isDirty()) { return; }
    const sent = rows;
    tell(say('正在保存…', 'Saving…'), false);
    tool('save').disabled = true;
    const answer = await ask('tables', 'PUT', { based: based, rows: sent });
    if (answer.status === 200) {
      based = answer.value.based;
      saved = sent;
      mark(answer.value.marks);
      await show();
      follow();
      const errors = answer.value.marks.filter((m) => m.severity === 'error' || m.severity === 'blocking').length;
      tell(say('已存为第 ' + based + ' 版，正在重新编制', 'Saved as version ' + based + '; being prepared anew') + (errors ? say('；表中有 ' + errors + ' 处错误', '; errors in the table: ' + errors) : ''), false);
      const tag = document.querySelector('.top .tag');
      if (tag) { tag.textContent = say('第 ' + based + ' 版', 'version ' + based); }
      if (window.htmx) { window.htmx.ajax('GET', '/projects/' + project + '/job', { target: '#job', swap: 'outerHTML' }); }
      return;
    }
    follow();
    tell(answer.problem, true);
    if (answer.status === 409 && answer.more.difference) { join(answer.more); }
  }

  // What both made of the table stands side by side; who comes second decides, and nothing is saved before.
  function join(more) {
    const difference = more.difference;
    const theirs = difference.joined;
    const button = (words, action) => {
      const one = document.createElement('button');
      one.type = 'button';
      one.textContent = words;
      one.addEventListener('click', function () { action(); based = more.newest; contrast.remove(); tell('', false); follow(); show(); });
      trouble.append(' ', one);
    };
    const put = (mine) => {
      const next = theirs.slice();
      difference.places.filter((place) => mine && place.whose === 'BOTH' && place.column).forEach(function (place) {
        const line = next[place.row - 1].slice();
        while (line.length < place.column) { line.push(''); }
        line[place.column - 1] = place.yours;
        next[place.row - 1] = line;
      });
      saved = []; // whatever is shown now is in no version yet
      change(next);
    };
    const contrast = sideBySide(difference, more.author);
    trouble.after(contrast);
    if (difference.conflicts === 0) {
      button(say('合并两人的改动（没有相互矛盾的）', 'Join the changes of both (none contradicts)'), () => put(false));
    } else {
      button(say('合并，矛盾的格用我的', 'Join; mine where they contradict'), () => put(true));
      button(say('合并，矛盾的格用对方的', 'Join; theirs where they contradict'), () => put(false));
    }
    button(say('放弃我的改动，载入对方的', 'Drop mine and load theirs'), async function () {
      const answer = await ask('tables', 'GET');
      if (answer.status !== 200) { tell(answer.problem, true); return; }
      based = answer.value.based; done.push(rows); saved = answer.value.table.rows; rows = saved; follow(); show();
    });
  }

  const MOST_SHOWN = 200;

  function sideBySide(difference, author) {
    const box = document.createElement('section');
    box.className = 'contrast';
    box.setAttribute('aria-label', say('三方对照', 'Three states side by side'));
    const table = document.createElement('table');
    const line = (cells, tag, kind) => {
      const row = document.createElement('tr');
      if (kind) { row.className = kind; }
      cells.forEach(function (words) { const cell = document.createElement(tag); if (tag === 'th') { cell.scope = 'col'; } cell.textContent = words; row.append(cell); });
      return row;
    };
    const whose = { THEIRS: say('对方改', 'theirs'), YOURS: say('我改', 'mine'), BOTH: say('两人都改，矛盾', 'both, contradicting') };
    const head = document.createElement('thead');
    head.append(line([say('行', 'Row'), say('栏', 'Column'), say('原来', 'Before'), author, say('我', 'Me'), say('谁改的', 'Whose')], 'th'));
    const body = document.createElement('tbody');
    const places = difference.places.slice().sort((a, b) => (b.whose === 'BOTH') - (a.whose === 'BOTH'));
    const gone = say('（没有这行）', '(no such row)');
    places.slice(0, MOST_SHOWN).forEach(function (place) {
      const cell = (words) => words || (place.column ? say('（空）', '(empty)') : gone);
      body.append(line([place.row + ' ' + place.name, place.head || say('整行', 'whole row'), cell(place.before), cell(place.theirs), cell(place.yours), whose[place.whose]], 'td', place.whose.toLowerCase()));
    });
    table.append(head, body);
    box.append(table);
    if (places.length > MOST_SHOWN) { box.append(say('还有 ', 'and ') + (places.length - MOST_SHOWN) + say(' 处不同。', ' more.')); }
    return box;
  }

  // ---- keys and buttons

  const ACTIONS = { save: save, undo: () => step(done, undone), redo: () => step(undone, done), add: add, remove: remove, next: nextProblem };
  document.querySelectorAll('[data-do]').forEach((button) => button.addEventListener('click', () => ACTIONS[button.dataset.do]()));

  document.addEventListener('keydown', function (event) {
    if (isElsewhere(event.target) || isInEditor(event.target) || !told) { return; }
    const control = event.ctrlKey || event.metaKey;
    const pressed = event.key.toLowerCase();
    if (control && pressed === 's') { event.preventDefault(); save(); return; }
    if (control && pressed === 'z' && !event.shiftKey) { event.preventDefault(); ACTIONS.undo(); return; }
    if (control && (pressed === 'y' || (pressed === 'z' && event.shiftKey))) { event.preventDefault(); ACTIONS.redo(); return; }
    if (control || event.altKey || told.isKept || !holder.contains(event.target)) { return; }
    if (event.key === 'Delete' || event.key === 'Backspace') { event.preventDefault(); clear(); return; }
    if (event.key.length === 1 || event.key === 'F2' || event.key === 'Process') {
      const at = selected();
      const line = at && grid.getRow(at.top);
      if (!line) { return; }
      typed = event.key.length === 1 ? event.key : event.key === 'Process' ? '' : null;
      if (event.key.length === 1) { event.preventDefault(); }
      line.getCell('c' + at.left).edit(true);
    }
  });

  window.addEventListener('beforeunload', function (event) { if (told && isDirty() && done.length > 0) { event.preventDefault(); } });

  async function begin() {
    const answer = await ask('tables', 'GET');
    if (answer.status !== 200) { tell(answer.problem, true); return; }
    told = answer.value.table;
    based = answer.value.based;
    rows = told.rows;
    saved = told.isThere ? rows : [];
    if (told.columns.some(isSource)) { learnPublications(); }
    await learnItems().catch(() => {}); // without names the ids stand alone
    await build();
    mark(answer.value.marks);
    follow();
    state.textContent = told.isKept ? say('这张表由程序登记，只能查看', 'The program keeps this table; it can only be read')
      : told.isThere ? '' : say('这是空白表，填写并保存后才进入本市资料', 'A blank form; it becomes part of the data when saved');
    const cell = (holder.dataset.cell || '').match(/^([A-Z]*)(\d+)$/);
    const column = cell ? Array.from(cell[1]).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1 : 0;
    if (cell) { go(Number(cell[2]), Math.max(column, 0)); }
  }

  begin();
})();
