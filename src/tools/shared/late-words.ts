/** Stands where a part should be that is fetched late and did not come. */
export const NOT_LOADED = 'A part of this page could not be loaded. Check your connection, then reload the page.';
