package dev.seamwright.desktop.layout;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A context's place on the map.
///
/// @param context null for the area of what belongs to no context
public record Container(@Nullable ContextId context, Box box, List<Card> cards) {

    public Container {
        cards = List.copyOf(cards);
    }

    Container movedBy(double dx, double dy) {
        return dx == 0 && dy == 0
                ? this
                : new Container(
                        context,
                        box.movedBy(dx, dy),
                        cards.stream().map(card -> card.movedBy(dx, dy)).toList());
    }

    Container withBox(Box other) {
        return new Container(context, other, cards);
    }
}
