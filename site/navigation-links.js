// In TypeDoc's list of pages a module's name is a link inside of what opens its part: two controls in one, which keys and
// screen readers cannot tell apart. The name opens the part; the link goes first in it.
const moved = new MutationObserver(moveLinks);
moved.observe(document.documentElement, { childList: true, subtree: true });
moveLinks();

function moveLinks() {
  const list = document.querySelector("#tsd-nav-container");
  if (!list?.querySelector("a")) return;
  // The list is drawn in one go
  moved.disconnect();
  for (const link of list.querySelectorAll("summary > a")) {
    const name = document.createElement("span");
    name.append(...link.childNodes);
    link.replaceWith(name);
    link.setAttribute("aria-label", `Overview of ${name.textContent}`);
    link.append("Overview");
    const item = document.createElement("li");
    item.append(link);
    name.closest("details").querySelector("ul").prepend(item);
  }
}
