import type { APIRoute } from 'astro';
import { bibliography } from '../../../library/collections/bibliography.ts';
import { listFiles } from '../../../library/reference-lists.ts';

export const getStaticPaths = async () => listFiles((await bibliography()).values(), 'ris');

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
