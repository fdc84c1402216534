/** The explorer's drawing as files, for the route that writes them and the article that shows them. */
export { CHAIN_VIEWS, chainFile, chainMarkup } from '../../tools/kinetic-chain/chain-markup.tsx';
