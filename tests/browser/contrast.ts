import type { Locator } from 'playwright/test';

/** A shape of a drawing, and the contrast of its paint with the canvas: 1 is invisible, 21 the most. */
export interface Painted {
  readonly shape: string;
  readonly contrast: number;
}

/** Contrast of the computed paint of each matched shape with the system's canvas, or the paper of a file; unpainted shapes are left out. */
export async function contrastWithCanvas(shapes: Locator, paint: 'fill' | 'stroke'): Promise<Painted[]> {
  return shapes.evaluateAll((elements, property) => {
    const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string): number => {
      if (!pixel) return Number.NaN;
      pixel.fillStyle = colour;
      pixel.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (): string => {
      // A drawing in a file of its own brings its paper.
      if (document.documentElement instanceof SVGElement) return getComputedStyle(document.documentElement).backgroundColor;
      const probe = document.createElement('div');
      probe.style.backgroundColor = 'Canvas';
      document.body.append(probe);
      const { backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return backgroundColor;
    };
    const canvas = luminance(groundOf());

    return elements.flatMap((element) => {
      const colour = getComputedStyle(element)[property];
      if (colour === 'none' || colour.startsWith('url')) return [];
      const own = luminance(colour);
      const contrast = (Math.max(own, canvas) + 0.05) / (Math.min(own, canvas) + 0.05);
      return [{ shape: `${element.outerHTML.slice(0, 80)} ${colour}`, contrast }];
    });
  }, paint);
}
