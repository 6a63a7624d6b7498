package dev.seamwright.desktop.evidence;

import java.util.Optional;

/// One term of a score, in words.
///
/// @param factor which term, for asking for its evidence
/// @param label its name
/// @param points how many points of the score it accounts for, empty where it was not analysed
/// @param share the bar's length, 0..1
/// @param shown the words at the bar's end: what it adds to a risk or takes from an independence
/// @param detail what was counted
public record Bar(
        Enum<?> factor,
        String label,
        Optional<Double> points,
        double share,
        String shown,
        String detail) {

    public boolean isAnalysed() {
        return points.isPresent();
    }
}
