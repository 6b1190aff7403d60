// The tabs of a page show one section at a time; what a link points to opens the tab that holds it. Lists can be searched.
(function () {
  const bar = document.querySelector('.tabs');
  const panels = Array.from(document.querySelectorAll('.panel'));

  function open(panel) {
    panels.forEach((one) => one.classList.toggle('away', one !== panel));
    bar.querySelectorAll('a').forEach(function (link) {
      if (link.hash === '#' + panel.id) { link.setAttribute('aria-current', 'true'); } else { link.removeAttribute('aria-current'); }
    });
    window.TanluFold.opened(panel);
    window.dispatchEvent(new Event('resize')); // grids and charts fill what they now have
  }

  // Where the address points to, else the first section.
  function follow(isFirst) {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const panel = (target && target.closest('.panel')) || (isFirst ? document.querySelector('.panel[data-first]') || panels[0] : null);
    if (!panel) { return; }
    open(panel);
    if (target && target !== panel) { window.TanluFold.reveal(target); }
    if (target && target !== panel) { target.scrollIntoView(); } else { window.scrollTo(0, 0); }
  }

  // Arrows walk the tabs.
  function walk(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const links = Array.from(bar.querySelectorAll('a'));
    const at = links.indexOf(document.activeElement);
    if (!step || at < 0) { return; }
    event.preventDefault();
    links[(at + step + links.length) % links.length].focus();
  }

  function filter(box) {
    const table = document.getElementById(box.dataset.filter);
    const rows = Array.from(table.tBodies[0].rows);
    const word = box.querySelector('input[type=search]');
    const choices = Array.from(box.querySelectorAll('select'));
    const cell = (row, column) => (row.cells[column].querySelector('span') || row.cells[column]).textContent.trim();
    choices.forEach(function (choice) {
      new Set(rows.map((row) => cell(row, choice.dataset.column))).forEach(function (value) { if (value) { choice.append(new Option(value, value)); } });
    });
    function show() {
      const wanted = word.value.trim().toLowerCase();
      rows.forEach(function (row) {
        row.hidden = !(row.textContent.toLowerCase().includes(wanted) && choices.every((choice) => !choice.value || cell(row, choice.dataset.column) === choice.value));
      });
      window.TanluFold.changed(table);
      box.querySelector('[role=status]').textContent = rows.filter((row) => !row.hidden).length + ' / ' + rows.length;
    }
    box.addEventListener('input', show);
    show();
  }

  // A click on a head sorts by its column, a second one backwards.
  function sorts(table) {
    Array.from(table.tHead.rows[0].cells).forEach(function (head, column) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'link';
      button.append(...head.childNodes);
      head.append(button);
      const value = (row) => row.cells[column].textContent.trim().replace(/^–$/, '');
      const number = (text) => Number(text.replace(/,/g, '').replace(/^\u2212/, '-'));
      button.addEventListener('click', function () {
        const isUp = head.getAttribute('aria-sort') !== 'ascending';
        table.querySelectorAll('th[aria-sort]').forEach((one) => one.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
        const rows = Array.from(table.tBodies[0].rows);
        rows.sort(function (a, b) {
          const [x, y] = [value(a), value(b)];
          if (x === '' || y === '') { return x === y ? 0 : x === '' ? 1 : -1; } // what is not known stands last
          const [u, v] = [number(x), number(y)];
          const order = Number.isNaN(u) || Number.isNaN(v) ? x.localeCompare(y, 'zh') : u - v;
          return isUp ? order : -order;
        });
        table.tBodies[0].append(...rows);
        window.TanluFold.changed(table);
      });
    });
  }

  if (bar && panels.length > 0) {
    document.documentElement.classList.add('tabbed');
    bar.addEventListener('keydown', walk);
    window.addEventListener('hashchange', () => follow(false));
    follow(true);
  }
  document.querySelectorAll('[data-filter]').forEach(filter);
  document.querySelectorAll('table.sorts').forEach(sorts);
}());
