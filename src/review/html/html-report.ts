import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judgement } from '../../rules/judgement';
import type { RuleDescription } from '../../rules/rule';
import { formatCount, plural } from '../counting';
import { type HeatMap, heatMapOf } from '../heat-map/heat-map';
import { mapAreas } from '../heat-map/map-area';
import { heatMapPatterns, heatMapStyle } from '../heat-map/svg-style';
import { fullest, fullestSupply, servedWorkloads, subnetUtilisation, supplyName, verdictText } from '../plan-figures';
import { type PlanJson, planJson } from '../plan-json';
import { summarize } from '../summary';
import { percentText } from '../utilisation';
import { blocksSection } from './blocks-section';
import { findingsSection } from './findings-section';
import { mapsSection } from './maps-section';
import { html, type Markup } from './markup';
import { surroundingsSection } from './surroundings-section';
import { workloadsSection } from './workloads-section';

/** What a report tells of. */
export interface ReportedJudgement extends Judgement {
  /** The rules that were applied. */
  readonly rules: readonly RuleDescription[];
  readonly read: { readonly objects: number; readonly skipped: number };
}

/**
 * The plan and everything that is wrong with it as one HTML file that needs nothing else: styles and script are inside, and its policy keeps the
 * browser from asking the network for anything, or running any other script. Ends with a line feed.
 */
export function htmlReport(judged: ReportedJudgement): string {
  const plan = planJson(judged.plan);
  const maps = mapAreas(judged.plan).map(heatMapOf);
  const style = [...STYLE_SHEETS.map(asset), heatMapStyle].join('\n');
  const script = asset('report-client.js');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${sha256(script)}'; base-uri 'none'; form-action 'none'`;
  const body = html`${header(judged, plan)}
<main id="main" tabindex="-1">
${findingsSection(judged)}
${mapsSection(maps)}
${blocksSection(plan)}
${workloadsSection(plan)}
${surroundingsSection(plan)}
</main>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Address plan</title>
<style>
${style}</style>
</head>
<body>
${patterns(maps)}
${body.text}
<script>${script}</script>
</body>
</html>
`;
}

/** Once for all maps. Not hidden by its display, which would take the patterns away with it. */
function patterns(maps: readonly HeatMap[]): string {
  return maps.length === 0
    ? ''
    : `<svg class="definitions" width="0" height="0" aria-hidden="true"><defs>${heatMapPatterns}</defs></svg>`;
}

function header({ findings, read }: ReportedJudgement, plan: PlanJson): Markup {
  const { errors, warnings, notes } = summarize(findings, read);
  const { served } = servedWorkloads(plan);
  const subnet = fullest(plan.subnets, subnetUtilisation);
  const supply = fullestSupply(plan);
  const cards = [
    card('Errors', formatCount(errors), errors > 0 ? 'error' : 'fine'),
    card('Warnings', formatCount(warnings), warnings > 0 ? 'warning' : 'fine'),
    card('Notes', formatCount(notes), 'fine'),
    card(
      'Subnets',
      formatCount(plan.subnets.length),
      'fine',
      subnet && `fullest: ${subnet.block.name}, ${percentText(subnet.use)} taken`,
    ),
    card(
      'Pools',
      formatCount(plan.pools.length),
      'fine',
      supply && `fullest: ${supplyName(supply.block)}, budget ${percentText(supply.use)}`,
    ),
    card('Workloads', formatCount(served.length), 'fine', 'with addresses from Spiderpool'),
  ];
  const links = [
    ['findings', 'Findings'],
    ['maps', 'Heat maps'],
    ['subnets', 'Subnets'],
    ['pools', 'Pools'],
    ['workloads', 'Workloads'],
    ['networks', 'Networks'],
    ['policy', 'Judged by'],
  ].map(([id = '', name = '']) => html`<li><a href="#${id}">${name}</a></li>`);
  return html`<a class="skip" href="#main">To the content</a>
<header><h1>Address plan</h1>
<p class="verdict">${plural(read.objects, 'object')}: <strong>${verdictText(plan)}</strong>.</p>
<dl class="cards">${cards}</dl>
<nav aria-label="Sections"><ul>${links}</ul></nav></header>`;
}

function card(name: string, value: string, mood: 'error' | 'warning' | 'fine', more?: string): Markup {
  return html`<div class="card ${mood}"><dt>${name}</dt><dd>${value}${more === undefined ? [] : html`<small>${more}</small>`}</dd></div>`;
}

/** In the order in which they count. */
const STYLE_SHEETS = ['report-colors.css', 'report.css', 'report-tables.css', 'report-maps.css'];

function asset(name: string): string {
  return readFileSync(join(__dirname, name), 'utf8');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
