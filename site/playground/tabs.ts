/** Tabs by the pattern of the ARIA guide: one is in the order of focus, arrow keys go to the others. */
export function makeTabs(list: HTMLElement, chosen: () => void): void {
  const tabs = [...list.querySelectorAll<HTMLButtonElement>("[role=tab]")];
  const choose = (tab: HTMLButtonElement): void => {
    for (const other of tabs) {
      const isChosen = other === tab;
      other.setAttribute("aria-selected", String(isChosen));
      other.tabIndex = isChosen ? 0 : -1;
      document.getElementById(other.getAttribute("aria-controls") ?? "")!.hidden = !isChosen;
    }
    chosen();
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", ({ key }) => {
      const steps: Readonly<Record<string, number>> = {
        ArrowRight: index + 1,
        ArrowLeft: index - 1 + tabs.length,
        Home: 0,
        End: tabs.length - 1,
      };
      const to = steps[key];
      if (to === undefined) return;
      const next = tabs[to % tabs.length]!;
      next.focus();
      choose(next);
    });
  }
}
