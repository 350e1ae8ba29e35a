/*
 * The looks of a heat map, for both schemes. The eight colours of owners are the "light" scheme that Paul Tol made for labels on coloured
 * cells: people with any colour blindness tell them apart, and black text is readable on all of them. Red is for conflicts alone.
 */

const ownerColors = ['77aadd', 'ee8866', 'eedd88', 'ffaabb', '99ddff', '44bb99', 'bbcc33', 'c9b8e8'];

const owners = ownerColors.map((color, index) => `.hm-owner-${index}{fill:#${color}}`).join('\n');

const light = `.hm-page{fill:#ffffff}
.hm-line{stroke:#ffffff}
.hm-text{fill:#1f2328}
.hm-faint{fill:#59636e}
.hm-outside{fill:#f1f3f5}
.hm-free{fill:#d5dce4}
.hm-excluded,.hm-reserved{fill:#c2c8d0}
.hm-edge{fill:#8c959f}
.hm-host{fill:#a8afb8}
.hm-gateway{fill:#24292f}
.hm-gateway-code{fill:#ffffff}
.hm-conflict{fill:#c8102e}
.hm-conflict-code{fill:#ffffff}`;

const dark = `.hm-page{fill:#0d1117}
.hm-line{stroke:#0d1117}
.hm-text{fill:#f0f6fc}
.hm-faint{fill:#9ba5b0}
.hm-outside{fill:#171c23}
.hm-free{fill:#37404b}
.hm-excluded,.hm-reserved{fill:#87919d}
.hm-edge{fill:#8c959f}
.hm-host{fill:#a8afb8}
.hm-gateway{fill:#f0f6fc}
.hm-gateway-code{fill:#0d1117}
.hm-conflict{fill:#ff4d5e}
.hm-conflict-code{fill:#0d1117}`;

/** The style sheet of a map. */
export const heatMapStyle = `.hm{font-family:ui-sans-serif,system-ui,-apple-system,"Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif}
.hm-mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.hm-code{fill:#101418;font-size:11px;font-weight:600;text-anchor:middle}
.hm-over{stroke:#ffffff;stroke-width:3px;stroke-opacity:.75;stroke-linejoin:round;paint-order:stroke}
.hm-line{fill:none;stroke-width:2}
.hm-rim{fill:none;stroke:#8c959f;stroke-opacity:.6}
.hm-pattern{stroke:#101418;stroke-width:1;stroke-opacity:.55;fill:none}
.hm-dot{fill:#101418;fill-opacity:.5}
.hm-shade-1{fill-opacity:.35}
.hm-shade-2{fill-opacity:.55}
.hm-shade-3{fill-opacity:.8}
${owners}
${light}
@media (prefers-color-scheme:dark){
${dark}
}
`;

/**
 * The patterns that lie over colours: three for owners of one colour, dots for pools that Spiderpool makes, a hatch for reserved addresses, a
 * cross for excluded ones.
 */
export const heatMapPatterns = `<pattern id="hm-pattern-1" width="6" height="6" patternUnits="userSpaceOnUse"><path class="hm-pattern" d="M3 0v6"/></pattern>
<pattern id="hm-pattern-2" width="6" height="6" patternUnits="userSpaceOnUse"><path class="hm-pattern" d="M0 3h6"/></pattern>
<pattern id="hm-pattern-3" width="6" height="6" patternUnits="userSpaceOnUse"><path class="hm-pattern" d="M3 0v6M0 3h6"/></pattern>
<pattern id="hm-dots" width="7" height="7" patternUnits="userSpaceOnUse"><circle class="hm-dot" cx="3.5" cy="3.5" r="1.3"/></pattern>
<pattern id="hm-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hm-pattern" d="M0 0v7" style="stroke-width:3"/></pattern>
<pattern id="hm-cross" width="8" height="8" patternUnits="userSpaceOnUse"><path class="hm-pattern" d="M1 1l6 6M7 1l-6 6"/></pattern>`;
