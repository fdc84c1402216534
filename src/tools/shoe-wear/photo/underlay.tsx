/** What the map needs once a reader wants a picture under it. */
export { changePhotos } from './change-photo.ts';
export { PhotoBar } from './PhotoBar.tsx';
export { PhotoLayer } from './PhotoLayer.tsx';
export { PhotoPanel } from './PhotoPanel.tsx';
export { PhotoSurface } from './PhotoSurface.tsx';
