// Plays a video in its place once the reader has asked for it: until then nothing comes from the host.
// Without this script the same link leads to the host's own page.
addEventListener("click", (event) => {
  const link = event.target.closest("a[data-frame]");
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const frame = document.createElement("iframe");
  frame.className = "video-frame";
  frame.title = link.dataset.title;
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.sandbox = "allow-scripts allow-same-origin allow-presentation allow-popups";
  frame.src = link.dataset.frame;
  link.replaceWith(frame);
  frame.focus();
});
