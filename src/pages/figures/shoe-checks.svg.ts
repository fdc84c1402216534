import type { APIRoute } from 'astro';
import { checksSprite } from '../../figures/checks/sprite.ts';

export const GET: APIRoute = () => new Response(checksSprite(), { headers: { 'content-type': 'image/svg+xml' } });
