import { formatInteger } from '../../text/format';
import {
  coverageText,
  describeCounted,
  describeGap,
  describeShade,
  shownCount,
  spokenCount,
} from '../../text/sv-coverage';
import { LIST_COLUMN_NAMES, mappingText } from '../../text/sv-mapping';
import { PUBLISHED_FIELD_NAMES, publicationText, summarise } from '../../text/sv-publication';
import { EVIDENCE_NAMES, INITIATIVE_STATUS_NAMES, SECTOR_NAMES } from '../../text/sv-work-names';
import { reaching, type Coverage, type CoverageCount } from './coverage';
import { coverageGaps } from './coverage-gaps';
import { htmlLinked, htmlLines, htmlText } from './html-text';
import { mapTiles, TILE, tileMapSize } from './map-tiles';
import type { Publication, PublishedInitiative } from './publication';
import { PUBLICATION_STYLE } from './publication-style';
import { shadeRanges } from './tile-map';

/** Nothing is fetched and nothing runs, whatever a text may hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const SECTIONS = [
  ['sammanfattning', publicationText.summary],
  ['tackning', publicationText.coverage],
  ['luckor', publicationText.gaps],
  ['insatser', publicationText.register],
] as const;

const section = (id: (typeof SECTIONS)[number][0], body: string): string => {
  const title = SECTIONS.find(([one]) => one === id)?.[1] ?? '';
  return `<section aria-labelledby="${id}"><h2 id="${id}">${htmlText(title)}</h2>${body}</section>`;
};

const list = (sentences: readonly string[]): string =>
  `<ul>${sentences.map((sentence) => `<li>${htmlText(sentence)}</li>`).join('')}</ul>`;

const paragraph = (text: string, kind = ''): string =>
  `<p${kind === '' ? '' : ` class="${kind}"`}>${htmlText(text)}</p>`;

const figure = (count: CoverageCount): string =>
  `<td class="figure${reaching(count) === 0 ? ' gap' : ''}" data-count="${String(reaching(count))}">${shownCount(count)}</td>`;

const plainFigure = (count: number): string =>
  `<td class="figure" data-count="${String(count)}">${formatInteger(count)}</td>`;

const scrollable = (label: string, table: string): string =>
  `<div class="scroll" role="region" tabindex="0" aria-label="${htmlText(label)}">${table}</div>`;

function coverageTable({ focusAreas, rows, totals, wholeCounty, total }: Coverage): string {
  const heads = [...focusAreas.map(({ title }) => title), coverageText.total]
    .map((title) => `<th scope="col" class="figure">${htmlText(title)}</th>`)
    .join('');
  const body = rows.map(
    ({ municipality, cells, total: all }) =>
      `<tr><th scope="row">${htmlText(municipality.title)}</th>${[...cells, all].map(figure).join('')}</tr>`,
  );
  const sum = `<tr class="sum"><th scope="row">${htmlText(coverageText.totalRow)}</th>${[...totals, total].map(plainFigure).join('')}</tr>`;
  const whole = wholeCounty.some((count) => count > 0)
    ? `<tr><th scope="row">${htmlText(coverageText.wholeCountyRow)}</th>${wholeCounty.map(plainFigure).join('')}<td></td></tr>`
    : '';
  return scrollable(
    coverageText.caption,
    `<table id="matris"><caption>${htmlText(coverageText.caption)}</caption><thead><tr><th scope="col">${htmlText(coverageText.municipality)}</th>${heads}</tr></thead><tbody>${body.join('')}${sum}${whole}</tbody></table>`,
  );
}

/** The map as one image: its text equivalent names every figure, and the table beside it has them too. */
function mapFigure(coverage: Coverage): string {
  const { tiles, highest, outside } = mapTiles(coverage, '');
  if (tiles.length === 0) return '';
  const said = tiles.map(({ municipality, count }) => `${municipality.title}: ${spokenCount(count)}`);
  const shapes = tiles.map(
    ({ municipality, count, shade, x, y }) =>
      `<g class="s${String(shade)}"><rect x="${String(x)}" y="${String(y)}" width="${String(TILE.width)}" height="${String(TILE.height)}" rx="4"/><text x="${String(x + TILE.width / 2)}" y="${String(y + 24)}">${htmlText(municipality.title)}</text><text class="count" x="${String(x + TILE.width / 2)}" y="${String(y + 46)}">${shownCount(count)}</text></g>`,
  );
  const key = shadeRanges(highest).map(
    (range) =>
      `<li class="s${String(range.shade)}"><i aria-hidden="true"></i>${htmlText(describeShade(range))}</li>`,
  );
  const { width, height } = tileMapSize;
  return `<h3>${htmlText(publicationText.map)}</h3><figure><svg role="img" aria-labelledby="karta-namn karta-text" viewBox="0 0 ${String(width)} ${String(height)}" xmlns="http://www.w3.org/2000/svg"><title id="karta-namn">${htmlText(publicationText.mapTitle)}</title><desc id="karta-text">${htmlText(publicationText.mapDescription(said))}</desc>${shapes.join('')}</svg><figcaption class="quiet">${htmlText(coverageText.mapHelp)}${outside.length === 0 ? '' : ` ${htmlText(coverageText.notOnMap(outside))}`}</figcaption></figure><ul class="key">${key.join('')}</ul>`;
}

const DESCRIBED = ['riskFactors', 'protectiveFactors', 'effect'] as const;

function description(one: PublishedInitiative): string {
  const parts = DESCRIBED.flatMap((field) =>
    one[field].trim() === ''
      ? []
      : [`<strong>${htmlText(PUBLISHED_FIELD_NAMES[field])}:</strong> ${htmlLines(one[field])}`],
  );
  const source =
    one.source === null || one.source.trim() === ''
      ? []
      : [`<strong>${htmlText(PUBLISHED_FIELD_NAMES.source)}:</strong> ${htmlLinked(one.source)}`];
  return [...parts, ...source].join('<br>');
}

function registerRow(one: PublishedInitiative): string {
  const sector = one.sector === 'unknown' ? '' : ` (${SECTOR_NAMES[one.sector].toLowerCase()})`;
  const cells = [
    htmlText(one.actor === '' ? '' : `${one.actor}${sector}`),
    htmlText(one.isWholeCounty ? publicationText.wholeCounty : one.municipalities.join(', ')),
    htmlText(one.focusAreas.join(', ')),
    htmlLines(one.targetGroup),
    htmlText(EVIDENCE_NAMES[one.evidence]),
    htmlText(INITIATIVE_STATUS_NAMES[one.status]),
    description(one),
  ];
  return `<tr><th scope="row">${htmlText(one.title)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function registerTable(initiatives: readonly PublishedInitiative[]): string {
  if (initiatives.length === 0) return paragraph(publicationText.noInitiatives);
  const { title, actor, municipalities, focusAreas, targetGroup, evidence, status } = LIST_COLUMN_NAMES;
  const heads = [
    title,
    actor,
    municipalities,
    focusAreas,
    targetGroup,
    evidence,
    status,
    publicationText.description,
  ].map((head) => `<th scope="col">${htmlText(head)}</th>`);
  return scrollable(
    publicationText.registerCaption,
    `<table id="register" class="register"><caption>${htmlText(publicationText.registerCaption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${initiatives.map(registerRow).join('')}</tbody></table>`,
  );
}

function contents(): string {
  const links = SECTIONS.map(([id, title]) => `<li><a href="#${id}">${htmlText(title)}</a></li>`);
  return `<nav aria-label="${htmlText(publicationText.contents)}"><ul>${links.join('')}</ul></nav>`;
}

/** The whole publication as one file of HTML: no script, nothing fetched, for every reader and in print. */
export function publicationPage(publication: Publication): string {
  const { project, audience, publishedOn, coverage, initiatives } = publication;
  const gaps = coverageGaps(coverage);
  const title = publicationText.fullTitle(project.name);
  const help = coverage.wholeCounty.some((count) => count > 0) ? coverageText.wholeCountyHelp : '';
  const diary = project.diaryNumber === '' ? '' : ` · ${publicationText.diaryNumber(project.diaryNumber)}`;
  return [
    '<!doctype html>',
    `<html lang="sv"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${htmlText(POLICY)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${htmlText(title)}</title><style>${PUBLICATION_STYLE}</style></head>`,
    `<body><a class="skip" href="#innehall">${htmlText(publicationText.skip)}</a>`,
    `<header>${paragraph(`${project.name}${diary}`, 'quiet')}<h1>${htmlText(publicationText.title)}</h1>${paragraph(publicationText.made(audience, publishedOn), 'quiet')}</header>`,
    contents(),
    '<main id="innehall" tabindex="-1">',
    section(
      'sammanfattning',
      summarise(publication, gaps.length)
        .map((text) => paragraph(text))
        .join(''),
    ),
    section(
      'tackning',
      `${paragraph(`${describeCounted(coverage)} ${coverageText.countHelp} ${help}`.trim(), 'quiet')}${mapFigure(coverage)}<h3>${htmlText(publicationText.table)}</h3>${coverageTable(coverage)}`,
    ),
    section(
      'luckor',
      paragraph(describeCounted(coverage), 'quiet') +
        (gaps.length === 0 ? paragraph(coverageText.noGaps) : list(gaps.map((gap) => describeGap(gap)))),
    ),
    section('insatser', registerTable(initiatives)),
    '</main>',
    `<footer>${paragraph(`${mappingText.countOf(initiatives.length)}. ${publicationText.made(audience, publishedOn)}.`, 'quiet')}</footer></body></html>`,
    '',
  ].join('\n');
}
