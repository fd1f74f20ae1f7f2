import { ranksOf } from '../marker.js';
import { openingOf } from '../openings.js';
import type { Block } from './blocks.js';

/** Paragraphs and items that a source prints in the middle of a line become blocks of their own. */
export function splitRunIns(blocks: readonly Block[]): Block[] {
  const split: Block[] = [];
  let lastNumber = 0;
  for (const block of blocks) {
    if (block.marker?.kind === 'number') lastNumber = block.marker.value;
    const pieces = splitOne(block, lastNumber);
    for (const piece of pieces) if (piece.marker?.kind === 'number') lastNumber = piece.marker.value;
    split.push(...pieces);
  }
  return split;
}

const candidate =
  /([;:.,]|[;,] and|[;,] or|—|–)[\uFDD0-\uFDD4]?\s{1,3}(?:(\d{1,3})\s?\.\s{0,2}(?=[\uFDD0-\uFDD4]?[A-Z])|\(([a-z]{1,5}|\d{1,2})\)\s{0,2}(?=\S)|(?=[\uFDD0-\uFDD4]?[A-Z][a-z]{2,}))/g;

function splitOne(block: Block, before: number): Block[] {
  const { text } = block;
  const pieces: Block[] = [];
  let start = 0;
  let current = block;
  let lastNumber = before;
  const lists: { style: string; value: number }[] = [];
  if (block.marker?.kind === 'item') for (const rank of ranksOf(block.marker.printed)) lists.push({ ...rank });
  for (const found of text.matchAll(candidate)) {
    const stop = found[1] ?? '';
    const after = found.index + found[0].length;
    const cut = found.index + stop.length;
    let marker: Block['marker'] = null;
    if (found[2] !== undefined) {
      const value = Number(found[2]);
      if (
        value !== lastNumber + 1 ||
        !/^[;:.]/.test(stop) ||
        openingOf(text.slice(after, after + 120).replace(/^[\uFDD0-\uFDD4]/, '')) !== 'operative'
      )
        continue;
      marker = { kind: 'number', value, sure: true, length: 0 };
      lastNumber = value;
      lists.length = 0;
    } else if (found[3] !== undefined) {
      const ranks = ranksOf(found[3]);
      const first = stop === ':' || stop === '—' ? ranks.find((rank) => rank.value === 1) : undefined;
      const next = ranks.find((rank) =>
        lists.some((list) => list.style === rank.style && list.value + 1 === rank.value),
      );
      const rank = first ?? next;
      if (rank === undefined) continue;
      const known = lists.find((list) => list.style === rank.style);
      if (known === undefined) lists.push({ ...rank });
      else known.value = rank.value;
      marker = { kind: 'item', printed: found[3], bracketed: true, length: 0 };
    } else {
      if (block.marker !== null || stop.length > 1 || (stop !== ',' && stop !== ';' && stop !== '.')) continue;
      if (cut - start < 25) continue;
      if (openingOf(text.slice(after, after + 120).replace(/^[\uFDD0-\uFDD4]/, '')) !== 'preambular') continue;
    }
    pieces.push({ ...current, text: text.slice(start, cut) });
    start = after;
    current = { text: '', line: block.line, marker, afterBlank: false, joinedAt: null };
  }
  pieces.push({ ...current, text: text.slice(start) });
  return pieces;
}
