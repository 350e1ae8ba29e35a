// The script of the HTML report: searching and sorting tables, and telling what a cell of a heat map is. Runs in the reader's browser; without
// it the page is complete, only less handy.

for (const input of document.querySelectorAll('input[data-search]')) {
  input.addEventListener('input', () => search(document.getElementById(input.dataset.search), input.value));
}

function search(table, words) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = [...table.tBodies[0].rows];
  let shown = 0;
  for (const row of rows) {
    const text = row.textContent.toLowerCase();
    row.hidden = !wanted.every(word => text.includes(word));
    if (!row.hidden) shown++;
  }
  const count = wanted.length === 0 ? `${rows.length}` : `${shown} of ${rows.length}`;
  const noun = rows.length === 1 ? table.dataset.one : table.dataset.many;
  document.getElementById(`${table.id}-count`).textContent = `${count} ${noun}`;
}

for (const button of document.querySelectorAll('th button')) {
  button.addEventListener('click', () => sort(button.closest('th'), Number(button.dataset.column)));
}

function sort(header, column) {
  const table = header.closest('table');
  const descending = header.getAttribute('aria-sort') === 'ascending';
  for (const other of table.tHead.querySelectorAll('th')) other.setAttribute('aria-sort', 'none');
  header.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  const compare = header.classList.contains('number') ? byNumber : byText;
  const rows = [...table.tBodies[0].rows].map(row => ({ row, key: row.cells[column].dataset.key }));
  rows.sort((a, b) => {
    // What nobody knows comes last, whichever way.
    if (a.key === undefined || b.key === undefined) return (a.key === undefined) - (b.key === undefined);
    return descending ? compare(b.key, a.key) : compare(a.key, b.key);
  });
  table.tBodies[0].append(...rows.map(({ row }) => row));
}

/** Numbers of addresses may be beyond what a number holds. */
function byNumber(a, b) {
  const [one, other] = [BigInt(a), BigInt(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function byText(a, b) {
  return a.localeCompare(b, 'en', { numeric: true });
}

const COLUMNS = 16;

for (const grid of document.querySelectorAll('[data-grid]')) openGrid(grid);

function openGrid(grid) {
  const data = JSON.parse(document.getElementById(grid.dataset.grid).textContent);
  const svg = grid.querySelector('svg');
  const readout = document.getElementById(`${grid.dataset.grid}-cell`);
  const cursor = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  cursor.setAttribute('class', 'hm-cursor');
  cursor.setAttribute('width', data.cell);
  cursor.setAttribute('height', data.cell);
  const tip = document.createElement('div');
  tip.className = 'tip';
  // The readout says the same to screen readers.
  tip.setAttribute('aria-hidden', 'true');
  let current = 0;

  const show = index => {
    current = index;
    const [column, row] = [index % COLUMNS, Math.floor(index / COLUMNS)];
    cursor.setAttribute('x', data.left + column * data.cell);
    cursor.setAttribute('y', row * data.cell);
    svg.append(cursor);
    const place = addressText(data, index);
    const text = data.texts[data.cells[index]];
    readout.textContent = `${place}: ${text}`;
    tip.replaceChildren(Object.assign(document.createElement('strong'), { textContent: place }), text);
    grid.append(tip);
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const box = svg.getBoundingClientRect();
    const outer = grid.getBoundingClientRect();
    const left = (data.left + (column + 0.5) * data.cell) * scale + box.left - outer.left;
    const most = document.documentElement.clientWidth - outer.left - tip.offsetWidth - 8;
    tip.style.left = `${Math.max(Math.min(left, most), 8 - outer.left)}px`;
    tip.style.top = `${(row + 1) * data.cell * scale + box.top - outer.top + 8}px`;
  };
  const hide = () => {
    tip.remove();
    cursor.remove();
  };

  const point = event => {
    const box = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / box.width;
    const column = Math.floor(((event.clientX - box.left) * scale - data.left) / data.cell);
    const row = Math.floor(((event.clientY - box.top) * scale) / data.cell);
    const index = row * COLUMNS + column;
    if (column < 0 || column >= COLUMNS || row < 0 || data.cells[index] === undefined) hide();
    else show(index);
  };
  grid.addEventListener('pointermove', point);
  grid.addEventListener('pointerdown', point);
  grid.addEventListener('pointerleave', () => {
    if (document.activeElement !== grid) hide();
  });
  grid.addEventListener('focus', () => {
    if (grid.matches(':focus-visible')) show(current);
  });
  grid.addEventListener('blur', hide);
  grid.addEventListener('keydown', event => {
    const last = data.cells.length - 1;
    const targets = {
      ArrowLeft: current - 1,
      ArrowRight: current + 1,
      ArrowUp: current - COLUMNS,
      ArrowDown: current + COLUMNS,
      Home: current - (current % COLUMNS),
      End: Math.min(last, current - (current % COLUMNS) + COLUMNS - 1),
      PageUp: 0,
      PageDown: last,
    };
    if (event.key === 'Escape') hide();
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    if (target >= 0 && target <= last) show(target);
  });
}

/** The address of a cell, or its block as a CIDR. */
function addressText(data, index) {
  const value = BigInt(data.first) + BigInt(index) * BigInt(data.step);
  const address = data.family === 4 ? ipv4Text(value) : ipv6Text(value);
  return data.prefix === null ? address : `${address}/${data.prefix}`;
}

function ipv4Text(value) {
  return [24n, 16n, 8n, 0n].map(shift => (value >> shift) & 255n).join('.');
}

/** RFC 5952: no leading zeros, the first longest run of two or more zero words as `::`. */
function ipv6Text(value) {
  const words = Array.from({ length: 8 }, (_, word) => ((value >> BigInt(112 - 16 * word)) & 0xffffn).toString(16));
  let [from, length] = [0, 1];
  for (let start = 0; start < 8; start++) {
    let end = start;
    while (words[end] === '0') end++;
    if (end - start > length) [from, length] = [start, end - start];
  }
  if (length < 2) return words.join(':');
  return `${words.slice(0, from).join(':')}::${words.slice(from + length).join(':')}`;
}
