import { button } from './element.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
const CHANGED = 'themechange';

/** Calls when the colours change, by the reader or by the system. */
export const onThemeChange = (listener: () => void): void => {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', listener);
  document.addEventListener(CHANGED, listener);
};

/** The button that goes from the system's colours to light and to dark ones. */
export const themeButton = (): HTMLButtonElement => {
  let at = 0;
  const show = (): void => {
    const theme = THEMES[at]!;
    document.documentElement.dataset.theme = theme;
    made.textContent = `Colours: ${theme}`;
    document.dispatchEvent(new Event(CHANGED));
  };
  const made = button({ class: 'quiet', id: 'theme' }, () => {
    at = (at + 1) % THEMES.length;
    show();
  });
  show();
  return made;
};

/** Colours that hold for an element, as a canvas takes them. */
export const paletteOf = (node: Element): { readonly ink: string; readonly line: string; readonly accent: string } => {
  const probe = document.createElement('i');
  (node.isConnected ? node : document.body).append(probe);
  const colourOf = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const palette = { ink: colourOf('dim'), line: colourOf('line'), accent: colourOf('accent') };
  probe.remove();
  return palette;
};
