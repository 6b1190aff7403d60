// No tab is longer than a few screens: long tables and lists show their first rows, long texts are leafed through page by page. What
// is folded stays in the page: a link to it unfolds it, a search looks through it, and print shows all.
(function () {
  const ROWS = 20; // of a table or list; a few more are shown rather than folded
  const JUDGED = 14; // of requirements, whose rows are high
  const FOUND = 8; // of findings
  const SPARE = 4;
  const PAGE = 2100; // pixels of text on a page, so that heads, tabs and the pager fit with it into four screens
  const isEnglish = document.documentElement.lang === 'en';
  const say = (chinese, english) => (isEnglish ? english : chinese);

  function button(words, act) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'unfold';
    made.textContent = words;
    made.addEventListener('click', act);
    return made;
  }

  // Shows the first of the rows that are not hidden, and a button for the others.
  function fold(rows, after, first = ROWS) {
    let isOpen = false;
    let more = null;
    function show() {
      const there = rows().filter((row) => !row.hidden);
      const isLong = there.length > first + SPARE;
      there.forEach((row, at) => row.classList.toggle('folded', isLong && !isOpen && at >= first));
      if (more) { more.remove(); more = null; }
      if (isLong) {
        more = button(isOpen ? say('只显示前 ' + first + ' 行', 'Show the first ' + first) : say('显示全部 ' + there.length + ' 行', 'Show all ' + there.length), function () {
          isOpen = !isOpen;
          show();
          if (!isOpen) { after.scrollIntoView({ block: 'nearest' }); }
        });
        after.after(more);
      }
    }
    show();
    return { show: show, open: function () { if (!isOpen) { isOpen = true; show(); } } };
  }

  const folded = new Map(); // by the element whose rows are folded

  function foldAll() {
    document.querySelectorAll('.plan table, .panel table.list, main > .frame table.list, table.mapping').forEach(function (table) {
      const body = table.tBodies[0];
      if (body) { folded.set(table, fold(() => Array.from(body.rows), table.closest('.frame, .scroll') || table, table.matches('.judged') ? JUDGED : ROWS)); }
    });
    document.querySelectorAll('.findings ul').forEach(function (list) {
      folded.set(list, fold(() => Array.from(list.children), list, FOUND));
    });
  }

  // The pieces of a text by pages; a heading stays with what follows it.
  function paged(pieces) {
    const pages = [];
    let height = 0;
    pieces.forEach(function (piece) {
      if (pages.length === 0 || height + piece.offsetHeight > PAGE) { pages.push([]); height = 0; }
      pages[pages.length - 1].push(piece);
      height += piece.offsetHeight;
    });
    return pages;
  }

  function pager(panel) {
    const pieces = Array.from(panel.querySelectorAll('.piece'));
    const text = panel.querySelector('.plan');
    const pages = text ? paged(pieces) : [];
    if (pages.length < 2) { return; }
    const bars = [document.createElement('nav'), document.createElement('nav')];
    function turn(to) {
      pages.forEach((page, at) => page.forEach((piece) => piece.classList.toggle('folded', to >= 0 && at !== to)));
      bars.forEach(function (bar) {
        Array.from(bar.querySelectorAll('button')).forEach(function (one) {
          if (Number(one.dataset.page) === to) { one.setAttribute('aria-current', 'page'); } else { one.removeAttribute('aria-current'); }
        });
      });
      window.dispatchEvent(new Event('resize'));
    }
    bars.forEach(function (bar) {
      bar.className = 'pages';
      bar.setAttribute('aria-label', say('分页', 'Pages') + (bar === bars[0] ? '' : say('（页末）', ' (below)')));
      bar.append(say('分页：', 'Page: '));
      pages.forEach(function (page, at) { bar.append(leaf(String(at + 1), at)); });
      bar.append(leaf(say('全部', 'all'), -1));
    });
    function leaf(words, to) {
      const made = button(words, function () { turn(to); panel.scrollIntoView(); });
      made.className = '';
      made.dataset.page = to;
      return made;
    }
    text.before(bars[0]);
    text.after(bars[1]);
    panel.unfold = function (target) {
      const at = pages.findIndex((page) => page.some((piece) => piece.contains(target)));
      if (at >= 0) { turn(at); }
    };
    turn(0);
  }

  const TanluFold = {
    // Once a panel can be seen its pieces have a height.
    opened: function (panel) {
      if (!panel.dataset.paged) { panel.dataset.paged = 'yes'; pager(panel); }
    },
    // Shows what a link points to.
    reveal: function (target) {
      const panel = target.closest('.panel');
      if (panel && panel.unfold) { panel.unfold(target); }
      folded.forEach((one, element) => { if (element.contains(target) && target.closest('.folded')) { one.open(); } });
    },
    // After a search or a sorting other rows are the first.
    changed: function (table) { if (folded.has(table)) { folded.get(table).show(); } },
  };
  window.TanluFold = TanluFold;
  foldAll();
}());
