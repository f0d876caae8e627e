import type { ReactNode } from 'react';

/** Pixels; one look for all pictures: 13-pixel labels, hairlines, the page's colours. */
export const CELL = 28;
const CHARACTER = 7.8;

/** Wide enough for the longest label. */
export function cellWidth(labels: string[]): number {
  return Math.max(CELL, Math.ceil(Math.max(0, ...labels.map((label) => label.length)) * CHARACTER) + 12);
}

export interface PictureProps {
  /** The picture in words. */
  label: string;
}

/** The frame of every picture, at its natural size. */
export function Picture({ width, height, label, children }: PictureProps & { width: number; height: number; children: ReactNode }) {
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="max-w-none overflow-visible font-mono text-xs text-ink"
    >
      {children}
    </svg>
  );
}

interface LabelProps {
  x: number;
  y: number;
  children: string;
  faint?: boolean;
  /** Which part of the text stands at x. */
  anchor?: 'start' | 'middle' | 'end';
  /** Keeps the text readable over lines. */
  halo?: boolean;
}

/** Text in the middle of a place. */
export function Label({ x, y, children, faint = false, anchor = 'middle', halo = false }: LabelProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      dominantBaseline="central"
      className={`${faint ? 'fill-ink-faint' : 'fill-current'} ${halo ? 'stroke-4 stroke-surface [paint-order:stroke]' : ''}`}
    >
      {children}
    </text>
  );
}

/** Fill and line of a box or node; a marked one is told by its thicker line too. */
export function shapeClass(isMarked: boolean): string {
  return isMarked ? 'fill-red-wash stroke-red stroke-2' : 'fill-surface stroke-line-strong';
}
