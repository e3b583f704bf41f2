import type { SourceItem } from './item.ts';
import { inPieces } from './pieces.ts';

/**
 * Content that is piped in.
 * @param path the name it is to be known by, for path rules and reports; empty for none
 */
export async function* pipedContent(input: AsyncIterable<Buffer>, path: string): AsyncGenerator<SourceItem> {
  for await (const chunk of inPieces(input, { kind: 'stdin', path })) yield { type: 'chunk', chunk };
}
