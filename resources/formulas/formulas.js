// TeX to SVG for the window's formulas: what of MathJax is used, and how. packaging/formulas.sh makes one file
// of it; app/formulas/formula_engine.cpp runs that.
import {mathjax} from 'mathjax-full/js/mathjax.js';
import {TeX} from 'mathjax-full/js/input/tex.js';
import {SVG} from 'mathjax-full/js/output/svg.js';
import {SVGmo} from 'mathjax-full/js/output/svg/Wrappers/mo.js';
import {liteAdaptor} from 'mathjax-full/js/adaptors/liteAdaptor.js';
import {RegisterHTMLHandler} from 'mathjax-full/js/handlers/html.js';
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import 'mathjax-full/js/input/tex/braket/BraketConfiguration.js';
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js';
import 'mathjax-full/js/input/tex/color/ColorConfiguration.js';
import 'mathjax-full/js/input/tex/enclose/EncloseConfiguration.js';
import 'mathjax-full/js/input/tex/gensymb/GensymbConfiguration.js';
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js';
import 'mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js';

// Without those that define commands or read options: no formula changes how another one looks.
const packages = ['base', 'ams', 'boldsymbol', 'braket', 'cancel', 'color', 'enclose', 'gensymb', 'mhchem',
                  'upgreek'];

// With the pieces beside it, in ems.
const Overlap = 0.1;

// From where to where the ink of a glyph's path reaches along an axis (0: x, 1: y), in ems.
function ink(path, axis) {
    let from = Infinity;
    let to = -Infinity;
    for (const step of path.match(/[A-Z][^A-Z]*/g) || []) {
        const command = step[0];
        const values = (step.match(/-?\d+(\.\d+)?/g) || []).map(Number);
        values.forEach((value, i) => {
            const of = command === 'H' ? 0 : command === 'V' ? 1 : i % 2;
            if (of === axis) {
                from = Math.min(from, value / 1000);
                to = Math.max(to, value / 1000);
            }
        });
    }
    return [from, to];
}

// The middle of a tall brace or a long arrow is a piece that is stretched. MathJax makes it too long and cuts it
// off with an <svg> of its own, which Qt doesn't draw; stretched until its ink fills the place, it needs no cut.
function stretchPiece(mo, piece, variant, axis, from, to, across) {
    mo.addGlyph(piece, variant, 0, 0);
    const glyph = mo.adaptor.lastChild(mo.element);
    const [first, last] = ink(mo.adaptor.getAttribute(glyph, 'd') || '', axis);
    const stretch = (to - from) / (last - first);
    const moved = mo.fixed(from - first * stretch);
    const scale = mo.jax.fixed(stretch);
    mo.adaptor.setAttribute(glyph, 'transform',
        axis === 0 ? `translate(${moved},${mo.fixed(across)}) scale(${scale},1)`
                   : `translate(${mo.fixed(across)},${moved}) scale(1,${scale})`);
}

SVGmo.prototype.addExtV = function (piece, variant, H, D, T, B, W) {
    const from = Math.max(0, B - Overlap) - D;
    const to = H - Math.max(0, T - Overlap);
    if (piece && to > from) {
        stretchPiece(this, piece, variant, 1, from, to, (W - this.getChar(piece, variant)[2]) / 2);
    }
};
SVGmo.prototype.addExtH = function (piece, variant, W, L, R, x = 0) {
    const from = Math.max(0, L - Overlap);
    const to = W - Math.max(0, R - Overlap);
    if (piece && to > from) {
        stretchPiece(this, piece, variant, 0, x + from, x + to, 0);
    }
};

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const page = mathjax.document('', {
    InputJax: new TeX({packages, formatError: (jax, error) => { throw error; }}),
    OutputJax: new SVG({fontCache: 'none'}),
});

/// An <svg>, whose view box has 1000 units to the em and its zero on the base line. Throws where it isn't TeX.
export function draw(source, display) {
    // A number at the end of the line would be an <svg> within, at the edge of a page that isn't there.
    const untagged = source.replace(/\\tag\*?\s*\{([^{}]*)\}/g, '\\qquad(\\text{$1})');
    const node = page.convert(untagged, {display, em: 16, ex: 8, containerWidth: 1280});
    // Black is the colour of text to who writes TeX, also of rules.
    const svg = adaptor.outerHTML(adaptor.firstChild(node)).replace(/(fill|stroke)="black"/g, '$1="currentColor"');
    if (svg.indexOf('<svg', 1) >= 0) {
        throw Error('A drawing within the drawing');
    }
    return svg;
}
