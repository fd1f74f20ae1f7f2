/** An instrument in AKN4UN, with the parts that a test wants. */
export interface Sample {
  readonly name?: string;
  readonly symbol?: string;
  readonly meta?: string;
  readonly title?: string;
  readonly preamble?: string;
  readonly body?: string;
  readonly behind?: string;
}

export function akn({
  name = 'resolution',
  symbol = 'S/RES/9001 (2031)',
  meta = '',
  title = '',
  preamble = '',
  body = '',
  behind = '',
}: Sample): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<statement name="${name}">
<meta>
<identification><FRBRWork><FRBRthis value="/akn/un/statement/deliberation/unsc/2031-05-04/9001-2031/!main/"/><FRBRdate date="2031-05-04" name="adoption"/></FRBRWork></identification>
${meta}
</meta>
<coverPage>
<p><docNumber refersTo="#symbol">${symbol}</docNumber></p>
<p><docDate date="2031-05-05" refersTo="#dateOfIssuance">5 May 2031</docDate></p>
${title}
</coverPage>
<preamble>
<formula><p><span class="italic">The Security Council</span>,</p></formula>
${preamble}
</preamble>
<mainBody>
${body}
</mainBody>
${behind}
</statement>
</akomaNtoso>`;
}

export const container = (words: string) => `<container name="x"><p xml:space="preserve">	${words}</p></container>`;
export const paragraph = (num: string | null, words: string, eId = 'para_1') =>
  `<paragraph eId="${eId}" class="SingleTxt">${num === null ? '' : `<num>${num}</num>`}<content><p xml:space="preserve">	${words}</p></content></paragraph>`;
export const point = (num: string, words: string) =>
  `<point><num>${num}</num><content><p>${words}</p></content></point>`;
