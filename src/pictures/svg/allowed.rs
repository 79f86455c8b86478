//! What a drawing may hold: lines, shapes, words, colours. All else could run, load or tell something.

/// Elements that stay.
const ELEMENTS: &str = "\
    circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix \
    feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR \
    feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile \
    feTurbulence filter g image line linearGradient marker mask path pattern polygon polyline radialGradient rect \
    stop svg switch symbol text textPath title tspan use";

/// Elements that draw something by themselves.
const DRAWN: &str = "circle ellipse image line path polygon polyline rect text use";

/// Elements in which words are read; elsewhere they only part lines.
const WITH_WORDS: &str = "desc text textPath title tspan";

/// What programs note for themselves.
const NOTES: &str = "metadata view";

/// Attributes that say how something looks; each may stand in a style as well.
const LOOKS: &str = "\
    alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters \
    direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font-family \
    font-size font-stretch font-style font-variant font-weight image-rendering letter-spacing lighting-color \
    marker-end marker-mid marker-start mask mask-type opacity overflow paint-order shape-rendering stop-color \
    stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit \
    stroke-opacity stroke-width text-anchor text-decoration text-rendering transform transform-origin unicode-bidi \
    vector-effect visibility word-spacing writing-mode";

/// Attributes that say what is drawn and where, and what it means.
const OTHERS: &str = "\
    amplitude aria-describedby aria-hidden aria-label aria-labelledby azimuth baseFrequency bias clipPathUnits cx \
    cy d diffuseConstant divisor dx dy edgeMode elevation exponent filterUnits fr fx fy gradientTransform \
    gradientUnits height id in in2 intercept k1 k2 k3 k4 kernelMatrix lang lengthAdjust limitingConeAngle \
    markerHeight markerUnits markerWidth maskContentUnits maskUnits method mode numOctaves offset operator order \
    orient pathLength patternContentUnits patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ \
    preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY result role rotate rx ry scale seed side \
    slope spacing specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale \
    systemLanguage tableValues targetX targetY textLength type values version viewBox width x x1 x2 \
    xChannelSelector xml:lang xml:space y y1 y2 yChannelSelector z";

/// Functions that a value may call; what loads something from elsewhere has others.
const FUNCTIONS: &str = "\
    blur brightness calc contrast drop-shadow grayscale hsl hsla hue-rotate invert matrix opacity rgb rgba rotate \
    saturate scale sepia skewx skewy translate url";

/// Styles that change how a drawing looks and can't be kept.
const MISSED: [&str; 4] = ["animation", "background", "mix-blend-mode", "transition"];

/// Whether an element stays.
pub(super) fn is_element(name: &str) -> bool {
    is_among(ELEMENTS, name)
}

/// Whether an element draws something by itself.
pub(super) fn is_drawn(name: &str) -> bool {
    is_among(DRAWN, name)
}

/// Whether the words in an element are read.
pub(super) fn has_words(name: &str) -> bool {
    is_among(WITH_WORDS, name)
}

/// Whether an element goes without a word: what programs note for themselves.
pub(super) fn is_note(name: &str) -> bool {
    is_among(NOTES, name)
}

/// Whether a property may stand as an attribute.
pub(super) fn is_look(name: &str) -> bool {
    is_among(LOOKS, name)
}

/// Whether an attribute stays.
pub(super) fn is_attribute(name: &str) -> bool {
    is_look(name) || is_among(OTHERS, name)
}

/// Whether readers miss a property that can't be kept.
pub(super) fn is_missed(property: &str) -> bool {
    MISSED.iter().any(|missed| property.starts_with(missed))
}

/// Whether a value loads nothing: it calls known functions only, and points into its own drawing.
pub(super) fn is_harmless(value: &str) -> bool {
    // Hidden letters and comments could make another function of a known one.
    if value.contains('\\') || value.contains("/*") {
        return false;
    }
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('(') {
        let name_start = before.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '-').map_or(0, |at| at + 1);
        let name = before.get(name_start..).unwrap_or_default().to_ascii_lowercase();
        if !name.is_empty() && !is_among(FUNCTIONS, &name) {
            return false;
        }
        if name == "url" && !after.trim_start().trim_start_matches(['"', '\'']).starts_with('#') {
            return false;
        }
        rest = after;
    }
    true
}

fn is_among(names: &str, name: &str) -> bool {
    names.split_whitespace().any(|known| known == name)
}

#[cfg(test)]
mod tests {
    use super::is_harmless;

    #[test]
    fn values_that_load_something() {
        for harmless in
            ["", "#fff", "url(#a)", "url( '#a' ) none", "URL(\"#a\")", "rgb(1, 2, 3)", "translate(3 4)", "(1)"]
        {
            assert!(is_harmless(harmless), "{harmless}");
        }
        for harm in [
            "url(https://evil.example)",
            "url(a.svg#b)",
            "rgb(1,2,3) url('//evil')",
            "u\\72l(//evil)",
            "url/**/(//evil)",
            "image-set('//evil' 1x)",
            "expression(alert(1))",
            "Url( \"data:image/svg+xml,x\")",
        ] {
            assert!(!is_harmless(harm), "{harm}");
        }
    }
}
