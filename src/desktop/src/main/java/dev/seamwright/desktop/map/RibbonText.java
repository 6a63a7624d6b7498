package dev.seamwright.desktop.map;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Effect;
import dev.seamwright.wording.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Words what a drop would do, in lines of segments. Better and worse are told by sign and arrow as
/// well as by tone.
final class RibbonText {

    /// More contexts than this change too little to be named.
    private static final int MOST_CHANGES = 3;

    private final Words words;

    RibbonText(Words words) {
        this.words = words;
    }

    /// How a segment is meant.
    enum Tone {
        PLAIN,
        STRONG,
        GOOD,
        BAD
    }

    /// A few words in one tone.
    record Segment(String text, Tone tone) {}

    List<List<Segment>> of(Preview.Told told) {
        List<List<Segment>> lines = new ArrayList<>();
        lines.add(title(told));
        told.effect()
                .ifPresent(
                        effect -> {
                            mostChanged(effect, told.edit())
                                    .forEach(c -> lines.add(change(c, told.after())));
                            lines.add(counts(effect));
                        });
        return lines;
    }

    private List<Segment> title(Preview.Told told) {
        List<NodeId> nodes = told.nodes();
        String what = words.text("map.ribbon.members", nodes.size());
        return switch (told.edit()) {
            case Edit.Move(var moved, ContextId target) ->
                    sentence("map.ribbon.move", what, nameOf(target, told.after()));
            case Edit.Create(Context context, var members) ->
                    sentence("map.ribbon.create", what, context.name());
            case Edit.Release ignored -> sentence("map.ribbon.release", what, "");
            case Edit.Rename ignored -> List.of();
            case Edit.Dissolve ignored -> List.of();
        };
    }

    /// Splits a sentence at its two arguments, which are set strongly.
    private List<Segment> sentence(String key, String first, String second) {
        String[] around = words.text(key, "\u0001", "\u0002").split("[\u0001\u0002]", -1);
        List<Segment> segments = new ArrayList<>();
        String[] strong = {first, second};
        for (int i = 0; i < around.length; i++) {
            if (!around[i].isEmpty()) {
                segments.add(new Segment(around[i], Tone.PLAIN));
            }
            if (i < around.length - 1 && !strong[i].isEmpty()) {
                segments.add(new Segment(strong[i], Tone.STRONG));
            }
        }
        return segments;
    }

    private static List<Effect.Change> mostChanged(Effect effect, Edit edit) {
        return effect.changes().stream()
                .filter(RibbonText::isVisible)
                .sorted(
                        Comparator.comparingInt((Effect.Change c) -> isTarget(c, edit) ? 0 : 1)
                                .thenComparingDouble(c -> -size(c)))
                .limit(MOST_CHANGES)
                .toList();
    }

    private static boolean isTarget(Effect.Change change, Edit edit) {
        return edit instanceof Edit.Move move && move.target().equals(change.context());
    }

    /// Whether any figure changes as it is shown, rounded.
    private static boolean isVisible(Effect.Change change) {
        return Math.round(change.independenceBefore()) != Math.round(change.independenceAfter())
                || Math.round(change.riskBefore()) != Math.round(change.riskAfter());
    }

    private static double size(Effect.Change change) {
        return Math.abs(change.independenceAfter() - change.independenceBefore())
                + Math.abs(change.riskAfter() - change.riskBefore());
    }

    private List<Segment> change(Effect.Change change, Scenario after) {
        List<Segment> line = new ArrayList<>();
        line.add(new Segment(nameOf(change.context(), after) + "  ", Tone.STRONG));
        line.add(new Segment(words.text("map.ribbon.independence") + " ", Tone.PLAIN));
        figure(line, change.independenceBefore(), change.independenceAfter(), true);
        line.add(new Segment("   " + words.text("map.ribbon.risk") + " ", Tone.PLAIN));
        figure(line, change.riskBefore(), change.riskAfter(), false);
        return line;
    }

    private static void figure(
            List<Segment> line, double before, double after, boolean moreIsBetter) {
        long from = Math.round(before);
        long to = Math.round(after);
        if (from == to) {
            line.add(new Segment(String.valueOf(to), Tone.PLAIN));
            return;
        }
        line.add(new Segment(from + " → ", Tone.PLAIN));
        boolean good = to > from == moreIsBetter;
        line.add(new Segment(to + (to > from ? " ▲" : " ▼"), good ? Tone.GOOD : Tone.BAD));
    }

    private List<Segment> counts(Effect effect) {
        List<Segment> line = new ArrayList<>();
        line.add(new Segment(words.text("map.ribbon.crossing") + " ", Tone.PLAIN));
        int gained = effect.crossingGained();
        int lost = effect.crossingLost();
        line.add(new Segment("+" + gained + " ", gained == 0 ? Tone.PLAIN : Tone.BAD));
        line.add(new Segment("−" + lost, lost == 0 ? Tone.PLAIN : Tone.GOOD));
        count(line, "map.ribbon.transactions.split", effect.transactionsSplit(), Tone.BAD);
        count(line, "map.ribbon.transactions.healed", effect.transactionsHealed(), Tone.GOOD);
        count(line, "map.ribbon.keys.cut", effect.keysCut(), Tone.BAD);
        count(line, "map.ribbon.keys.healed", effect.keysHealed(), Tone.GOOD);
        return line;
    }

    private void count(List<Segment> line, String key, int count, Tone tone) {
        if (count > 0) {
            line.add(new Segment(" · " + words.text(key) + " ", Tone.PLAIN));
            line.add(new Segment(String.valueOf(count), tone));
        }
    }

    private static String nameOf(ContextId id, Scenario scenario) {
        return scenario.context(id).map(Context::name).orElse(id.toString());
    }
}
