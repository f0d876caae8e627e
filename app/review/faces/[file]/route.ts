// A file for each card, as in /review/faces/problem-two-sum.json and /review/faces/card-bm25.json: its question, and what the reveal shows.
import { fileOfFace } from '@/app/review/_faces/card-face';
import { problemFaces } from '@/app/review/_faces/problem-faces';
import { sheetCardFaces } from '@/app/review/_faces/sheet-card-faces';

export const dynamic = 'force-static';
export const dynamicParams = false;

const faces = new Map([...problemFaces(), ...sheetCardFaces()]);

export function generateStaticParams() {
  return [...faces.keys()].map((key) => ({ file: fileOfFace(key) }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, face] = [...faces].find(([key]) => fileOfFace(key) === file) ?? [];
  return Response.json(await face?.());
}
