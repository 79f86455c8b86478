// The low-vision panel: applies what the reader has chosen before the first paint, and keeps it from page to page.
// Nothing is stored until then. Without this script the panel works on its own page, by CSS.
{
  const root = document.documentElement;
  const key = "vision";
  const read = () => { try { return localStorage.getItem(key) || ""; } catch { return ""; } };
  root.dataset.vision = read();
  addEventListener("DOMContentLoaded", () => {
    const form = document.querySelector(".vision form");
    if (!form) return;
    const radios = [...form.querySelectorAll("input")];
    const keep = (choice) => {
      root.dataset.vision = choice;
      try { choice ? localStorage.setItem(key, choice) : localStorage.removeItem(key); } catch { /* here only */ }
    };
    const show = () => {
      const chosen = (root.dataset.vision = read()).split(" ");
      // The first radio of a group is its default; a later one takes its place.
      for (const radio of radios) if (radio.defaultChecked || chosen.includes(radio.value)) radio.checked = true;
    };
    form.addEventListener("change", () => {
      form.elements.told.value = "";
      keep(radios.filter((radio) => radio.checked && !radio.defaultChecked).map((radio) => radio.value).join(" "));
    });
    form.addEventListener("reset", () => {
      keep("");
      setTimeout(() => { form.elements.told.value = form.dataset.reset; });
    });
    show();
    addEventListener("pageshow", show);
    addEventListener("storage", show);
  });
}
