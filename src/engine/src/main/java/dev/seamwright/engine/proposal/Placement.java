package dev.seamwright.engine.proposal;

import dev.seamwright.model.monolith.NodeId;

import java.util.ArrayList;
import java.util.List;

/// Where groups put every unit: into one of them, into shared code, or nowhere.
final class Placement {

    private final Groups groups;
    private final int[] places;

    Placement(Nodes nodes, Groups groups) {
        this.groups = groups;
        SharedCode shared = new SharedCode(nodes, groups);
        List<NodeId> units = nodes.graph().units();
        places = new int[units.size()];
        for (int unit = 0; unit < places.length; unit++) {
            int node = nodes.of(units.get(unit));
            places[unit] =
                    node < 0
                            ? orShared(shared.prevailingUser(units.get(unit)))
                            : shared.isShared(node) ? shared() : groups.of(node);
        }
    }

    private int orShared(int group) {
        return group == Groups.NONE ? shared() : group;
    }

    /// The place of what many use and nobody owns, one behind the groups.
    int shared() {
        return groups.count();
    }

    Groups groups() {
        return groups;
    }

    /// The place of each unit, [Groups#NONE] for nowhere.
    int[] places() {
        return places.clone();
    }

    /// The units at each place, shared code last.
    List<List<NodeId>> members(List<NodeId> units) {
        List<List<NodeId>> members = new ArrayList<>();
        for (int place = 0; place <= shared(); place++) {
            members.add(new ArrayList<>());
        }
        for (int unit = 0; unit < places.length; unit++) {
            if (places[unit] != Groups.NONE) {
                members.get(places[unit]).add(units.get(unit));
            }
        }
        return members;
    }
}
