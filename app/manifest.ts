import type { MetadataRoute } from 'next';
import icon192 from './_offline/icons/icon-192.png';
import icon512 from './_offline/icons/icon-512.png';
import maskable from './_offline/icons/maskable-512.png';

export const dynamic = 'force-static';

const basePath = process.env.GREENROOM_BASE_PATH ?? '';

/** For browsers that install the site. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: `${basePath}/`,
    name: 'Greenroom',
    short_name: 'Greenroom',
    description: 'Coding practice for ML and AI interviews, judged on your own device.',
    start_url: `${basePath}/`,
    scope: `${basePath}/`,
    display: 'standalone',
    background_color: '#fafaf9',
    theme_color: '#fafaf9',
    icons: [
      { src: `${basePath}/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: icon192.src, sizes: '192x192', type: 'image/png' },
      { src: icon512.src, sizes: '512x512', type: 'image/png' },
      { src: maskable.src, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
