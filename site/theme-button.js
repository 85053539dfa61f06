// The button that turns the site light or dark, on every page of it. The choice is kept where TypeDoc keeps its own.
{
  const KEY = "tsd-theme";
  const root = document.documentElement;
  root.dataset.theme = localStorage.getItem(KEY) ?? "os";

  const button = document.querySelector("#theme-button");
  const isDark = () =>
    root.dataset.theme === "dark" ||
    (root.dataset.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  const tell = () => {
    button.textContent = isDark() ? "Light" : "Dark";
    button.setAttribute("aria-label", `Turn the site ${isDark() ? "light" : "dark"}`);
  };
  button.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    root.dataset.theme = next;
    localStorage.setItem(KEY, next);
    tell();
  });
  tell();
}
