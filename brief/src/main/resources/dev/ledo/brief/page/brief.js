"use strict";
// Draws the charts and tells where a number comes from. The page says everything without this script.
(() => {
  const root = document.documentElement;
  root.classList.add("js");

  const escape = (text) => String(text).replace(/[&<>"']/g, (c) => "&#" + c.charCodeAt(0) + ";");
  const plain = (value) => Number(value).toLocaleString("en-US", { maximumFractionDigits: 3 });

  // --- charts -----------------------------------------------------------------------------------------

  const colour = (name) => getComputedStyle(root).getPropertyValue(name).trim();

  const short = (value) => {
    const size = Math.abs(value);
    if (size >= 1e6) return plain(value / 1e6) + " M";
    if (size >= 1e4) return plain(value / 1e3) + " k";
    return plain(value);
  };

  // A bar from a low to a high value in its row, or a dot where both are the same, with its words beside it
  // where there is room: right of the bar, else left of it, else inside.
  const range = (data) => (params, api) => {
    const row = api.value(2);
    const from = api.coord([api.value(0), row]);
    const to = api.coord([api.value(1), row]);
    const height = Math.min(16, api.size([0, 1])[1] * 0.5);
    const fill = api.visual("color");
    const dot = to[0] - from[0] < 4;
    const bar = dot
      ? { type: "circle", shape: { cx: (from[0] + to[0]) / 2, cy: from[1], r: height / 2 - 1 }, style: { fill } }
      : { type: "rect", shape: { x: from[0], y: from[1] - height / 2, width: to[0] - from[0], height, r: 2 }, style: { fill } };
    const words = data[params.dataIndex].beside || "";
    const needed = words.length * 6.1 + 12;
    const area = params.coordSys;
    const style = { text: words, fill: colour("--ink"), stroke: colour("--paper"), lineWidth: 3, fontSize: 12, verticalAlign: "middle" };
    const gap = dot ? height / 2 + 3 : 6;
    let place = null;
    if (data[params.dataIndex].left && from[0] - needed > area.x) place = { x: from[0] - gap, align: "right" };
    else if (to[0] + needed < area.x + area.width + 20) place = { x: to[0] + gap, align: "left" };
    else if (from[0] - needed > area.x) place = { x: from[0] - gap, align: "right" };
    else if (to[0] - from[0] > needed) place = { x: from[0] + 6, align: "left", inside: true };
    const children = [bar];
    if (words && place) children.push({ type: "text", x: place.x, y: from[1], style: { ...style, ...(place.inside ? { fill: colour("--paper"), lineWidth: 0 } : {}), align: place.align } });
    return { type: "group", children };
  };

  // A stretch of time in its row, cut to the picture, with its name inside where there is room.
  const span = (params, api) => {
    const from = api.coord([api.value(0), api.value(2)]);
    const to = api.coord([api.value(1), api.value(2)]);
    const whole = api.size([0, 1])[1] * 0.56;
    const height = whole / api.value(5);
    const top = from[1] - whole / 2 + height * api.value(4);
    const area = params.coordSys;
    const left = Math.max(from[0], area.x);
    const right = Math.min(to[0], area.x + area.width);
    if (right <= left) return null;
    const width = Math.max(3, right - left);
    const contested = api.value(3) !== 0;
    const style = { fill: api.visual("color"), opacity: contested ? 0.45 : 1 };
    if (contested) {
      style.stroke = api.visual("color");
      style.lineDash = [4, 3];
      style.lineWidth = 1.5;
    }
    const children = [{ type: "rect", shape: { x: left, y: top, width, height, r: 2 }, style }];
    const name = params.seriesName;
    if (!contested && height >= 12 && width > 6.6 * name.length + 18) {
      const words = { text: name, x: left + 10, y: top + height / 2, fill: legible(style.fill), fontSize: 11, verticalAlign: "middle" };
      children.push({ type: "text", style: words, silent: true });
    }
    return { type: "group", children };
  };

  // A square of ground about its middle, a little wider so that no paper shows between two.
  const square = (params, api) => {
    const [x, y] = api.coord([api.value(0), api.value(1)]);
    const [width, height] = api.size([api.value(3), api.value(3)]);
    return { type: "rect", shape: { x: x - width / 2, y: y - height / 2, width: width + 0.6, height: height + 0.6 }, style: { fill: api.visual("color") } };
  };

  // An upright line from a low to a high value.
  const upright = (params, api) => {
    const from = api.coord([api.value(0), api.value(1)]);
    const to = api.coord([api.value(0), api.value(2)]);
    const style = { stroke: api.visual("color"), lineWidth: 3, opacity: 0.55 };
    return { type: "line", shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] }, style };
  };

  // A thin line along its row.
  const across = (params, api) => {
    const from = api.coord([api.value(0), api.value(2)]);
    const to = api.coord([api.value(1), api.value(2)]);
    const style = { stroke: api.visual("color"), lineWidth: 2, opacity: 0.6 };
    return { type: "line", shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] }, style };
  };

  // An upright bar from nothing to a middle value in its slot among others, and its interval as a thin line with ends.
  const column = (params, api) => {
    const slots = api.value(5);
    const width = (api.size([1, 0])[0] * 0.76) / slots;
    const at = (value) => api.coord([api.value(0), value])[1];
    const middle = api.coord([api.value(0), 0])[0] + (api.value(4) - (slots - 1) / 2) * width;
    const top = at(api.value(1));
    const bar = { x: middle - width * 0.44, y: top, width: width * 0.88, height: Math.max(1, at(0) - top), r: 1 };
    const cap = Math.min(5, width * 0.25);
    const style = { stroke: colour("--ink"), lineWidth: 1.3 };
    const line = (x1, y1, x2, y2) => ({ type: "line", shape: { x1, y1, x2, y2 }, style });
    const low = at(api.value(2));
    const high = at(api.value(3));
    const children = [{ type: "rect", shape: bar, style: { fill: api.visual("color") } }, line(middle, low, middle, high)];
    for (const end of [low, high]) children.push(line(middle - cap, end, middle + cap, end));
    return { type: "group", children };
  };

  // Ink or paper, whichever is easier to read on a colour such as #2a7f62 (contrast by WCAG 2).
  const light = (hex) => {
    const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const legible = (fill) => (contrast(fill, colour("--ink").padEnd(7, "0")) > contrast(fill, colour("--paper").padEnd(7, "f")) ? colour("--ink") : colour("--paper"));

  // Words in lines of so many pixels at most, broken after spaces and hyphens; what finds no room is cut with an ellipsis.
  const pen = document.createElement("canvas").getContext("2d");
  const wrapped = (words, pixels, size, most) => {
    pen.font = size + "px " + getComputedStyle(document.body).fontFamily;
    const fits = (line) => pen.measureText(line.trimEnd()).width <= pixels;
    const lines = [""];
    for (const part of words.split(/(?<=[^\S\u00a0])|(?<=[-/])(?=\p{L})/u)) {
      if (fits(lines.at(-1) + part) || !lines.at(-1)) lines[lines.length - 1] += part;
      else lines.push(part);
    }
    const shown = lines.slice(0, most).map((line) => line.trimEnd());
    if (lines.length > most) shown[most - 1] += " …";
    return shown.map((line) => (fits(line) ? line : cut(line.replace(/ …$/, ""), fits))).join("\n");
  };
  const cut = (line, fits) => {
    let kept = line;
    while (kept.length > 1 && !fits(kept + "…")) kept = kept.slice(0, -1);
    return kept.trimEnd() + "…";
  };

  // A stretch of a route in its row, its words inside, cut where there is no room, or its number where there is hardly any.
  const stretch = (data) => (params, api) => {
    const from = api.coord([api.value(0), api.value(2)]);
    const to = api.coord([api.value(1), api.value(2)]);
    const height = api.size([0, 1])[1] * 0.72;
    const shape = { x: from[0], y: from[1] - height / 2, width: Math.max(1, to[0] - from[0]), height };
    const style = { fill: api.visual("color"), stroke: colour("--paper"), lineWidth: 1.5 };
    const { beside, number } = data[params.dataIndex];
    const lines = shape.width > 44 ? wrapped(beside || "", shape.width - 8, 11, Math.floor((height - 2) / 13)) : String(number);
    const room = shape.width > 44 ? 4 : 2;
    const text = { text: lines, x: from[0] + room, y: from[1], fill: legible(style.fill), fontSize: 11, lineHeight: 13, verticalAlign: "middle" };
    const children = [{ type: "rect", shape, style }];
    if (lines && shape.width > 6.5 * String(number).length + 4) children.push({ type: "text", style: text, silent: true });
    return { type: "group", children };
  };

  // A line of a list: a head, or a name and beside it words on their colour.
  const entry = (data) => (params, api) => {
    const each = data[params.dataIndex];
    const top = api.coord([0, api.value(1)])[1];
    const height = api.coord([0, api.value(2)])[1] - top - 2;
    const { x, width } = params.coordSys;
    const line = { y: top + height / 2, fontSize: 11, lineHeight: 13, verticalAlign: "middle" };
    if (each.head) return { type: "text", style: { ...line, text: each.head, x, y: top + height - 9, fill: colour("--ink"), fontSize: 12, fontWeight: 600 } };
    const names = 88;
    const fill = api.visual("color");
    const shape = { x: x + names, y: top, width: width - names, height };
    const words = wrapped(each.beside, shape.width - 8, 11, Math.floor(height / 13));
    const children = [
      { type: "text", style: { ...line, text: each.label, x, fill: colour("--soft") } },
      { type: "rect", shape, style: { fill } },
      { type: "text", style: { ...line, text: words, x: shape.x + 4, fill: legible(fill) }, silent: true },
    ];
    return { type: "group", children };
  };

  // A picture of the ground between its corners, cut to the map. It is scaled as a whole, since an SVG picture would
  // otherwise keep its own shape.
  const ground = (data) => (params, api) => {
    const { image, pixels } = data[params.dataIndex];
    const [left, top] = api.coord([api.value(0), api.value(1)]);
    const [right, bottom] = api.coord([api.value(2), api.value(3)]);
    const from = api.coord([api.value(4), api.value(5)]);
    const to = api.coord([api.value(6), api.value(7)]);
    const clipPath = { type: "rect", shape: { x: from[0], y: from[1], width: to[0] - from[0], height: to[1] - from[1] } };
    const style = { image, x: 0, y: 0, width: pixels[0], height: pixels[1], opacity: api.style().opacity };
    const picture = { type: "image", x: left, y: top, scaleX: (right - left) / pixels[0], scaleY: (bottom - top) / pixels[1], style };
    return { type: "group", clipPath, children: [picture] };
  };

  const named = {
    "@column": column,
    "@across": across,
    "@upright": upright,
    "@span": span,
    "@square": square,
    "@text": (p) => escape(p.data && p.data.text !== undefined ? p.data.text : p.name),
    "@short": short,
    "@metres": (value) => plain(value) + " m",
    "@year": (value) => String(new Date(value).getUTCFullYear()),
    "@label": (p) => (p.data && p.data.label_text) || "",
  };

  // A label whose words go over several lines. The chart library would break them amid words and before commas.
  const lined = ({ overflow, width, most_lines, formatter, ...label }) => ({
    ...label,
    formatter: (given) => wrapped(String(formatter ? formatter(given) : given), width, label.fontSize || 12, most_lines || 9),
  });

  const resolve = (node) => {
    if (typeof node === "string") {
      if (node.startsWith("--")) return colour(node);
      return node.startsWith("@") && named[node] ? named[node] : node;
    }
    if (Array.isArray(node)) return node.map((item) => resolve(item));
    if (node && typeof node === "object") {
      const copy = Object.fromEntries(Object.entries(node).map(([k, v]) => [k, resolve(v)]));
      if (copy.overflow === "words") return lined(copy);
      if (copy.renderItem === "@range") copy.renderItem = range(copy.data);
      if (copy.renderItem === "@ground") copy.renderItem = ground(copy.data);
      if (copy.renderItem === "@stretch") copy.renderItem = stretch(copy.data);
      if (copy.renderItem === "@entry") copy.renderItem = entry(copy.data);
      return copy;
    }
    return node;
  };

  const drawn = [];

  // Small pictures get what the option document keeps for them under "narrow", laid over the rest or put there "instead".
  const fitted = (option, width) => {
    const copy = JSON.parse(JSON.stringify(option));
    const narrow = copy.narrow;
    delete copy.narrow;
    return resolve(width < 560 && narrow ? merge(copy, narrow) : copy);
  };

  const merge = (base, over) => {
    if (over && typeof over === "object" && "instead" in over) return over.instead;
    if (Array.isArray(base) && Array.isArray(over)) {
      return base.map((item, i) => (i < over.length ? merge(item, over[i]) : item));
    }
    if (base && over && typeof base === "object" && typeof over === "object" && !Array.isArray(over)) {
      const result = { ...base };
      for (const [k, v] of Object.entries(over)) result[k] = k in base ? merge(base[k], v) : v;
      return result;
    }
    return over;
  };

  const house = () => ({
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour("--ink") },
    backgroundColor: "transparent",
  });

  // The chart library makes room for words at an axis by its own font unless the axis names one.
  const measured = (option) => {
    const fontFamily = house().textStyle.fontFamily;
    for (const axis of [option.xAxis, option.yAxis].flat().filter(Boolean)) axis.axisLabel = { fontFamily, ...axis.axisLabel };
    return option;
  };

  const paperWidth = 688; // A4 less its margins, in CSS pixels

  const draw = (entry) => {
    const width = root.classList.contains("printing") ? paperWidth : entry.canvas.clientWidth;
    if (!width) return;
    entry.canvas.style.width = root.classList.contains("printing") ? paperWidth + "px" : "";
    if (entry.chart) entry.chart.dispose();
    entry.chart = echarts.init(entry.canvas, null, { renderer: "svg", width, height: entry.canvas.clientHeight });
    entry.chart.setOption({ animation: false, useUTC: true, ...house(), ...measured(fitted(entry.option, width)) });
    entry.width = width;
    const picture = entry.canvas.querySelector("svg");
    if (picture) {
      picture.setAttribute("viewBox", `0 0 ${width} ${entry.canvas.clientHeight}`);
      picture.setAttribute("aria-hidden", "true");
    }
  };

  // A picture that cannot be drawn must not take those after it along; its table stands below.
  const drawSafely = (entry) => {
    try {
      draw(entry);
    } catch (error) {
      entry.width = entry.canvas.clientWidth;
      console.error(entry.canvas.getAttribute("aria-label"), error);
    }
  };

  const drawAll = () => drawn.forEach(drawSafely);

  const start = () => {
    if (typeof echarts === "undefined") return;
    for (const script of document.querySelectorAll("script.outline")) {
      echarts.registerMap(script.dataset.name, { geoJSON: JSON.parse(script.textContent) });
    }
    for (const script of document.querySelectorAll("script.chart")) {
      const figure = document.getElementById(script.dataset.for);
      drawn.push({ canvas: figure.querySelector(".canvas"), option: JSON.parse(script.textContent), chart: null, width: 0 });
    }
    drawAll();
    new ResizeObserver(() => drawn.forEach((e) => e.canvas.clientWidth !== e.width && drawSafely(e))).observe(document.querySelector("main"));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  };

  // --- printing ---------------------------------------------------------------------------------------

  let folded = [];
  const beforePrint = () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    folded.forEach((details) => (details.open = true));
    root.classList.add("printing");
    drawAll();
  };
  const afterPrint = () => {
    root.classList.remove("printing");
    folded.forEach((details) => (details.open = false));
    drawAll();
  };
  addEventListener("beforeprint", beforePrint);
  addEventListener("afterprint", afterPrint);

  // --- where a number comes from ----------------------------------------------------------------------

  let popover = null;
  let opener = null;

  const close = () => {
    if (!popover) return;
    popover.remove();
    popover = null;
    if (opener) {
      opener.removeAttribute("aria-expanded");
      opener.focus();
    }
    opener = null;
  };

  const make = (tag, text, className) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  const addSource = (box, id) => {
    const entry = document.getElementById(id);
    if (!entry) return;
    const line = make("p");
    for (const child of entry.childNodes) line.append(child.cloneNode(true));
    line.querySelectorAll(".uses").forEach((e) => e.remove());
    box.append(line);
  };

  const addRow = (box, row) => {
    box.append(make("h4", row.querySelector(".place").textContent));
    const kind = row.querySelector(".mark");
    if (kind) box.lastChild.append(" ", kind.cloneNode(true));
    box.append(make("code", row.querySelector("code").textContent));
    const list = make("dl");
    for (const cell of row.querySelectorAll(".cells > span")) {
      const name = cell.querySelector("i").textContent;
      list.append(make("dt", name), make("dd", cell.textContent.slice(name.length).trim()));
    }
    box.append(list);
    for (const link of row.querySelectorAll(".from a")) addSource(box, link.getAttribute("href").slice(1));
  };

  const shownRows = 12;

  const linked = (entry) =>
    [...entry.querySelectorAll(".from a")].map((a) => document.getElementById(a.getAttribute("href").slice(1))).filter(Boolean);

  const fill = (box, link, entry) => {
    box.append(make("p", link.textContent, "head"));
    if (entry.classList.contains("row")) {
      addRow(box, entry);
      return;
    }
    const about = make("p");
    about.append(entry.querySelector(".exact").cloneNode(true), " ", entry.querySelector(".what").cloneNode(true), ". ", entry.querySelector(".how").cloneNode(true), ".");
    box.append(about);
    const rows = linked(entry).flatMap((each) => (each.classList.contains("basis") ? linked(each) : [each]));
    rows.slice(0, shownRows).forEach((row) => addRow(box, row));
    if (rows.length > shownRows) {
      const more = make("a", `and ${rows.length - shownRows} more rows`);
      more.href = "#" + entry.id;
      box.append(more);
    }
  };

  const open = (link, entry) => {
    close();
    popover = make("div", "", "popover");
    popover.setAttribute("role", "dialog");
    popover.setAttribute("aria-label", "Where this number comes from");
    const button = make("button", "×", "close");
    button.type = "button";
    button.setAttribute("aria-label", "Close");
    button.addEventListener("click", close);
    popover.append(button);
    fill(popover, link, entry);
    document.querySelector("main").append(popover);
    const at = link.getBoundingClientRect();
    const left = Math.min(at.left, document.documentElement.clientWidth - popover.offsetWidth - 12);
    const below = at.bottom + 6 + popover.offsetHeight < innerHeight || at.top < popover.offsetHeight;
    popover.style.left = Math.max(8, left) + scrollX + "px";
    popover.style.top = (below ? at.bottom + 6 : at.top - popover.offsetHeight - 6) + scrollY + "px";
    opener = link;
    link.setAttribute("aria-expanded", "true");
    button.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.n");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      const entry = document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));
      if (entry) {
        event.preventDefault();
        open(link, entry);
      }
      return;
    }
    if (popover && (!popover.contains(event.target) || event.target.closest("a"))) close();
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && close());

  // --- contents ---------------------------------------------------------------------------------------

  const follow = () => {
    const links = new Map([...document.querySelectorAll(".contents a")].map((a) => [a.getAttribute("href").slice(1), a]));
    const watcher = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        links.forEach((link) => link.removeAttribute("aria-current"));
        const link = links.get(entry.target.id);
        if (link) link.setAttribute("aria-current", "true");
      }
    }, { rootMargin: "-10% 0px -80% 0px" });
    document.querySelectorAll("main section[id]").forEach((section) => watcher.observe(section));
  };

  start();
  follow();
})();
