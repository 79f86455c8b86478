// Checks of colours that are not axe's: that a wish for dark, for the reader's own colours or for paper is heard at all.

/** The page is dark when the reader wants it dark. */
export const dark = (page) => page.evaluate(() => {
  const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g).map(Number);
  return Math.max(red, green, blue) < 80 ? [] : [`the page stays light: rgb(${red}, ${green}, ${blue})`];
});

/** What is pressed or filled in has a border that can be told from its ground, now that grounds are all the same. */
export const bordered = (page) => page.evaluate(() => [...document.querySelectorAll('button, .button, input, select, textarea, [role=button]')]
  .filter((element) => element.checkVisibility())
  .filter((element) => {
    const style = getComputedStyle(element);
    const ground = getComputedStyle(document.body).backgroundColor;
    return parseFloat(style.borderTopWidth) < 1 || /none|hidden/.test(style.borderTopStyle) || style.borderTopColor === ground
      || style.borderTopColor === 'rgba(0, 0, 0, 0)';
  })
  .map((element) => `has no border to see: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`));

/** What is current is told from the rest by more than the colour of its ground or its letters. */
export const currentStandsOut = (page) => page.evaluate(() => [...document.querySelectorAll('[aria-current]')]
  .filter((element) => element.checkVisibility())
  .filter((element) => {
    const others = [...(element.closest('ul, ol')?.querySelectorAll('a:not([aria-current])') ?? [])];
    const look = ({ fontWeight, textDecorationLine, ...style }) => [
      fontWeight, textDecorationLine, style.borderTopStyle, style.borderTopWidth, style.borderBottomColor, style.borderBottomWidth].join();
    return others.length > 0 && others.every((other) => look(getComputedStyle(other)) === look(getComputedStyle(element)));
  })
  .map((element) => `is current but looks like the others: ${element.tagName.toLowerCase()} in .${element.closest('nav, [class]')?.className}`));

/** On paper, letters are dark on white. */
export const darkOnWhite = (page) => page.evaluate(() => {
  const light = (colour) => {
    const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
    return alpha === 0 ? 255 : 0.299 * red + 0.587 * green + 0.114 * blue;
  };
  const faint = [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
    .filter((element) => light(getComputedStyle(element).color) > 110)
    .map((element) => `is printed faintly: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  const inked = [...document.querySelectorAll('body, body *')]
    .filter((element) => element.checkVisibility() && light(getComputedStyle(element).backgroundColor) < 200)
    .map((element) => `is printed on a dark ground: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  return [...faint, ...inked];
});
