import { pngSize } from './png-size.ts';

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  const { promise, resolve, reject } = Promise.withResolvers<Event>();
  image.onload = resolve;
  image.onerror = () => reject(new Error(`No drawing came from ${address}`));
  image.src = address;
  await promise;
  return image;
}

/**
 * A drawing painted on white, as a PNG file.
 *
 * @param svg address of the drawing, on this site
 * @throws Error when the drawing does not come, or the browser cannot paint it
 */
export async function pictureOf(svg: string): Promise<Blob> {
  const image = await loaded(svg);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, pngSize(image.naturalWidth, image.naturalHeight));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser paints no pictures');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!picture) throw new Error('This browser made no picture');
  return picture;
}
