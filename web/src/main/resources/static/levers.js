// Sliders with exact entry for the parameters of a scenario; shares of one whole always sum to it.
(function () {
  const { say, element } = window.Tanlu;
  const shown = (lever, value) => {
    return String(Number((value * lever.scale).toPrecision(5)));
  };
  const withUnit = (lever, value) => shown(lever, value) + (lever.unit === '' || lever.unit === '%' ? '' : ' ') + lever.unit;
  const told = (value, digits) => Number(value.toPrecision(digits));

  // Sliders move by round numbers of what is shown: 1, 2 or 5 of a power of ten, about four hundred to a slider.
  function step(lever) {
    const rough = lever.most * lever.scale / 400;
    const power = 10 ** Math.floor(Math.log10(rough));
    const round = [1, 2, 5, 10].find((one) => one * power >= rough * 0.999) * power;
    return round / lever.scale;
  }

  // Beyond what the scenarios span in the year by far: by a third of their size, of shares by twenty points.
  function isOdd(lever, place) {
    if (lever.id.startsWith('measure/')) { return false; }
    const point = lever.points[place];
    const slack = lever.isShare ? 0.2 : 0.3 * Math.max(Math.abs(point.low), Math.abs(point.high));
    return lever.values[place] < point.low - slack - 1e-12 || lever.values[place] > point.high + slack + 1e-12;
  }

  class Levers {
    constructor(place, answer, changed) {
      this.place = place;
      this.base = answer.base;
      this.changed = changed;
      this.levers = new Map();
      answer.groups.forEach((group) => group.levers.forEach((lever) => {
        this.levers.set(lever.id, { ...lever, values: lever.points.map((one) => one.value), first: lever.points.map((one) => one.value), locked: false, inputs: [] });
      }));
      this.wholes = answer.wholes.map((whole) => ({ ...whole, members: whole.levers.map((id) => this.levers.get(id)).filter(Boolean) }));
      this.wholes.forEach((whole) => whole.members.forEach((lever) => { lever.whole = whole; }));
      this.wholes.forEach((whole) => {
        whole.targets = whole.members[0].first.map((any, place) =>
          (whole.isComplete ? whole.members.reduce((sum, lever) => sum + lever.first[place], 0) : 1));
      });
      this.groups = answer.groups;
      this.draw(answer.groups);
    }

    draw(groups) {
      this.place.replaceChildren();
      groups.forEach((group, place) => {
        const body = element('div', {});
        const details = element('details', {}, [element('summary', {}, group.name + say('（' + group.levers.length + '）', ' (' + group.levers.length + ')')), body]);
        details.dataset.group = group.id;
        details.addEventListener('toggle', () => { if (details.open) { this.fill(body, group); } });
        this.place.append(details);
        if (place === 0) { details.open = true; } // those that matter most
      });
    }

    // A group's sliders are made when it is first opened: there may be hundreds.
    fill(body, group) {
      if (body.childElementCount > 0) { return; }
      const done = new Set();
      group.levers.forEach((one) => {
        const lever = this.levers.get(one.id);
        if (done.has(lever.id)) { return; }
        if (lever.whole) {
          body.append(this.ofWhole(lever.whole));
          lever.whole.members.forEach((member) => done.add(member.id));
        } else {
          body.append(this.ofLever(lever));
        }
      });
      if (this.word) { this.find(this.word); }
    }

    ofWhole(whole) {
      const sum = element('p', { class: 'whole' });
      whole.sum = sum;
      const box = element('fieldset', {}, [element('legend', {}, whole.name)]);
      whole.members.forEach((lever) => box.append(this.ofLever(lever)));
      box.append(sum);
      this.sum(whole);
      return box;
    }

    sum(whole) {
      if (!whole.sum) { return; }
      const parts = whole.members[0].points.map((point, place) => {
        const all = whole.members.reduce((total, lever) => total + lever.values[place], 0);
        const rest = whole.isComplete ? '' : say('，其余', ', rest ') + ((1 - all) * 100).toFixed(1) + '%';
        return point.year + say('年合计', ' sum ') + (all * 100).toFixed(1) + '%' + rest;
      });
      whole.sum.textContent = parts.join(say('；', '; '));
    }

    ofLever(lever) {
      const own = lever.whole && lever.name.startsWith(lever.whole.name) ? lever.name.slice(lever.whole.name.length) : lever.name;
      const heading = element('h3', {}, [element('span', {}, own + (lever.unit === '' ? '' : say('（' + lever.unit + '）', ' (' + lever.unit + ')')))]);
      if (lever.whole && lever.whole.isComplete) {
        const lock = element('input', { type: 'checkbox' });
        lock.addEventListener('change', () => { lever.locked = lock.checked; });
        heading.append(element('label', { class: 'lock' }, [lock, say(' 锁定', ' lock')]));
      }
      const box = element('div', { class: 'lever' }, [heading]);
      box.dataset.words = (lever.name + ' ' + lever.id).toLowerCase();
      box.append(element('p', { class: 'origin-note' }, this.base + say('年：', ': ') + withUnit(lever, lever.base) + say('；', '; ') + lever.origin));
      lever.points.forEach((point, place) => box.append(this.ofPoint(lever, point, place)));
      lever.odd = element('p', { class: 'odd', role: 'status', hidden: true });
      box.append(lever.odd);
      lever.box = box;
      this.show(lever);
      return box;
    }

    ofPoint(lever, point, place) {
      const name = lever.name + ' ' + point.year;
      const locked = point.isPublished;
      const slider = element('input', { type: 'range', disabled: locked, min: lever.least, max: lever.most, step: step(lever), 'aria-label': name });
      const number = element('input', { type: 'number', disabled: locked, title: locked ? say('公布值，不试改', 'published, not tried') : null, min: lever.isShare ? 0 : null, max: lever.isShare ? 100 : null, step: 'any', 'aria-label': name + say(' 精确值', ' exact') });
      slider.addEventListener('input', () => this.set(lever, place, Number(slider.value), number === document.activeElement));
      number.addEventListener('change', () => {
        const value = Number(number.value) / lever.scale;
        if (number.value === '' || !Number.isFinite(value) || (lever.isShare && (value < 0 || value > 1))) { this.show(lever); return; }
        this.set(lever, place, value);
      });
      const undo = element('button', { type: 'button', class: 'link', 'aria-label': say('还原 ', 'undo ') + name }, '↺');
      undo.addEventListener('click', () => this.set(lever, place, lever.first[place]));
      lever.inputs[place] = [slider, number];
      if (locked) { undo.hidden = true; }
      return element('div', { class: 'point' }, [element('span', {}, locked ? point.year + say('公布', ' pub.') : String(point.year)), slider, number, undo]);
    }

    set(lever, place, value) {
      if (lever.whole) { this.share(lever, place, value); } else { lever.values[place] = value; this.show(lever); }
      this.changed();
    }

    // The others make room in proportion; those that are locked stay.
    share(lever, place, value) {
      const whole = lever.whole;
      const others = whole.members.filter((one) => one !== lever);
      const free = whole.isComplete ? others.filter((one) => !one.locked) : [];
      const held = others.filter((one) => !free.includes(one)).reduce((sum, one) => sum + one.values[place], 0);
      const most = Math.max(0, whole.targets[place] - held);
      const now = whole.isComplete && free.length === 0 ? most : Math.min(value, most);
      const room = most - now;
      const sum = free.reduce((total, one) => total + one.values[place], 0);
      lever.values[place] = now;
      free.forEach((one, index) => {
        one.values[place] = sum > 0 ? one.values[place] * room / sum : (index === 0 ? room : 0);
        this.show(one);
      });
      this.show(lever);
      this.sum(whole);
    }

    isMoved(lever) {
      return lever.values.some((value, place) => this.isPointMoved(lever, place));
    }

    show(lever) {
      lever.inputs.forEach(([slider, number], place) => {
        if (slider !== document.activeElement) { slider.value = lever.values[place]; }
        number.value = shown(lever, lever.values[place]);
      });
      if (lever.box) { lever.box.classList.toggle('moved', this.isMoved(lever)); }
      if (lever.odd) {
        const words = this.odd(lever);
        lever.odd.textContent = words;
        lever.odd.hidden = words === '';
      }
    }

    // What was moved out of all proportion, in words; nothing where nothing was.
    odd(lever) {
      const odd = lever.points.map((point, place) => (this.isPointMoved(lever, place) && isOdd(lever, place)
        ? point.year + say('年 ', ': ') + withUnit(lever, lever.values[place]) + say('，三种情景为 ', '; the scenarios have ')
          + (point.low === point.high ? withUnit(lever, point.low) : shown(lever, point.low) + '–' + withUnit(lever, point.high)) : '')).filter(Boolean);
      return odd.length === 0 ? '' : say('请核对，明显超出通常范围：', 'Please check, far out of the usual range: ') + odd.join(say('；', '; '));
    }

    isPointMoved(lever, place) {
      return Math.abs(lever.values[place] - lever.first[place]) > 1e-9 * Math.max(1, Math.abs(lever.first[place]));
    }

    moved() { return [...this.levers.values()].filter((lever) => this.isMoved(lever)); }

    // All points of what was moved, and of the whole that it is a share of.
    settings() {
      const all = new Set();
      this.moved().forEach((lever) => (lever.whole ? lever.whole.members : [lever]).forEach((one) => all.add(one)));
      return [...all].flatMap((lever) => lever.points.map((point, place) => ({ parameter: lever.id, year: point.year, value: told(lever.values[place], lever.whole || this.isPointMoved(lever, place) ? 10 : 7) })));
    }

    changes() {
      return this.moved().map((lever) => ({
        name: lever.name,
        lever: lever,
        odd: this.odd(lever),
        text: lever.points.map((point, place) => (Math.abs(lever.values[place] - lever.first[place]) > 1e-9
          ? point.year + say('：', ': ') + shown(lever, lever.first[place]) + ' → ' + withUnit(lever, lever.values[place]) : '')).filter(Boolean).join(say('；', '; ')),
      }));
    }

    // The years in which a parameter was moved.
    years() {
      return [...new Set(this.moved().flatMap((lever) => lever.points.filter((any, place) => this.isPointMoved(lever, place)).map((point) => point.year)))].sort();
    }

    undo(lever) {
      (lever.whole ? lever.whole.members : [lever]).forEach((one) => { one.values = [...one.first]; this.show(one); });
      if (lever.whole) { this.sum(lever.whole); }
      this.changed();
    }

    reset() {
      this.levers.forEach((lever) => { lever.values = [...lever.first]; this.show(lever); });
      this.wholes.forEach((whole) => this.sum(whole));
      this.changed();
    }

    // Whether a group has a parameter of the name looked for, whether or not its sliders are made.
    has(group) {
      return this.groups.find((one) => one.id === group).levers.some((lever) => (lever.name + ' ' + lever.id).toLowerCase().includes(this.word));
    }

    find(word) {
      const before = this.word;
      this.word = word.trim().toLowerCase();
      this.place.querySelectorAll('details').forEach((details) => {
        if (this.word && !details.open && this.has(details.dataset.group)) { details.open = true; }
        if (!this.word && details.open && before) { details.open = false; }
        details.querySelectorAll('.lever').forEach((box) => { box.hidden = this.word !== '' && !box.dataset.words.includes(this.word); });
        details.querySelectorAll('fieldset').forEach((box) => { box.hidden = this.word !== '' && !box.querySelector('.lever:not([hidden])'); });
        details.hidden = this.word !== '' && !this.has(details.dataset.group);
      });
    }
  }

  window.Tanlu.Levers = Levers;
}());
