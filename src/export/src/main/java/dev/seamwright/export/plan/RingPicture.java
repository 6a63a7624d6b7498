package dev.seamwright.export.plan;

import dev.seamwright.export.document.HtmlWriter;
import dev.seamwright.export.document.Phrases;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.scenario.ContextId;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// Contexts as boxes on a ring, in the order of extraction, with lines between those that refer to
/// each other. Colours come from the style of the document, by the context's number.
final class RingPicture {

    private static final int COLOURS = 6;
    private static final int LONGEST_NAME = 18;

    private final Phrases phrases;
    private final List<Step> steps;
    private final List<Crossings.Link> heaviest;
    private final int leftOut;
    private final Ring ring;
    private final StringBuilder svg = new StringBuilder();

    /// @param links the heaviest first
    RingPicture(Phrases phrases, List<Step> steps, List<Crossings.Link> links) {
        this.phrases = phrases;
        this.steps = steps;
        int drawn = Math.min(links.size(), Math.max(12, 2 * steps.size()));
        this.heaviest = links.subList(0, drawn);
        this.leftOut = links.size() - drawn;
        this.ring = new Ring(steps.stream().map(step -> step.context().id()).toList());
    }

    /// How many of the lighter pairs are not drawn.
    int leftOut() {
        return leftOut;
    }

    /// The picture as an `svg` element. Its heading is the one with the identity `crossing`.
    String svg() {
        svg.setLength(0);
        svg.append("<svg viewBox=\"0 0 ").append(number(Ring.WIDTH)).append(' ');
        svg.append(number(ring.height())).append("\" role=\"img\" aria-labelledby=\"crossing\">\n");
        heaviest.reversed().forEach(this::addLine);
        steps.forEach(this::addBox);
        heaviest.forEach(this::addCount);
        return svg.append("</svg>\n").toString();
    }

    private void addLine(Crossings.Link link) {
        Ring.Curve curve = ring.curve(link.one(), link.other());
        svg.append("<path class=\"edge\" d=\"M").append(point(curve.from()));
        svg.append('Q').append(point(curve.bend())).append(' ').append(point(curve.to()));
        svg.append('"');
        attribute("stroke-width", 1 + 1.3 * Math.log10(link.count()));
        svg.append("/>\n");
    }

    private void addCount(Crossings.Link link) {
        Ring.Spot spot = ring.placeFigure(ring.curve(link.one(), link.other()));
        text("count", "middle", new Ring.Spot(spot.x(), spot.y() + 4));
        svg.append(String.format(Locale.ROOT, "%,d", link.count())).append("</text>\n");
    }

    private void addBox(Step step) {
        ContextId id = step.context().id();
        Ring.Spot centre = ring.centre(id);
        double left = centre.x() - Ring.BOX_WIDTH / 2;
        int colour = (id.number() - 1) % COLOURS + 1;
        svg.append("<g><title>").append(HtmlWriter.escaped(step.context().name()));
        svg.append("</title><rect class=\"box k").append(colour).append('"');
        attribute("x", left);
        attribute("y", centre.y() - Ring.BOX_HEIGHT / 2);
        attribute("width", Ring.BOX_WIDTH);
        attribute("height", Ring.BOX_HEIGHT);
        attribute("rx", 5);
        svg.append("/><circle class=\"f").append(colour).append('"');
        attribute("cx", left + 20);
        attribute("cy", centre.y());
        attribute("r", 12);
        svg.append("/>");
        text("badge", "middle", new Ring.Spot(left + 20, centre.y() + 4.5));
        svg.append(step.number()).append("</text>");
        text("name", "start", new Ring.Spot(left + 40, centre.y() - 2));
        svg.append(HtmlWriter.escaped(shortened(step.context().name()))).append("</text>");
        text("soft", "start", new Ring.Spot(left + 40, centre.y() + 13));
        String risk = phrases.text("report.picture.risk", step.seam().risk().value());
        svg.append(HtmlWriter.escaped(risk)).append("</text></g>\n");
    }

    private void text(String style, String anchor, Ring.Spot at) {
        svg.append("<text class=\"").append(style).append('"');
        attribute("x", at.x());
        attribute("y", at.y());
        svg.append(" text-anchor=\"").append(anchor).append("\">");
    }

    private void attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private static String point(Ring.Spot spot) {
        return number(spot.x()) + " " + number(spot.y());
    }

    /// Rounded to a tenth, so that the last bits of a sine do not show.
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
