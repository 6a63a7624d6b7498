package dev.seamwright.engine.functionality;

import dev.seamwright.engine.functionality.Entrances.Entrance;
import dev.seamwright.engine.functionality.Entrances.Start;
import dev.seamwright.engine.graph.CallGraph.Code;
import dev.seamwright.engine.graph.CallGraph.Step;
import dev.seamwright.engine.graph.CallWalk;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Transaction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The walk through the code of one functionality.
final class Expansion {

    private final Entrance entrance;
    private final Map<ElementId, Transaction> committing;
    private final CallWalk.Reach reach;
    private final SurestPaths paths;
    private final List<Access> accesses = new ArrayList<>();
    private final List<Transaction> opened = new ArrayList<>();

    /// @param committing what each piece of code that commits is part of
    Expansion(Entrance entrance, Map<ElementId, Transaction> committing, CallWalk.Limits limits) {
        this.entrance = entrance;
        this.committing = committing;
        List<Code> starts = entrance.starts().stream().map(Start::code).toList();
        this.reach = CallWalk.from(starts, limits, entrance.type()::target);
        this.paths = new SurestPaths(entrance, reach.codes());
    }

    Functionality functionality(List<EntryPoint> entrances) {
        Code type = entrance.type().type();
        if (type != null) {
            int scope = scope(type, Access.NONE);
            for (Step step : type.steps()) {
                boolean write = step.reference().kind() == ReferenceKind.WRITE;
                if (!write || entrance.writes()) {
                    note(step, scope, Certainty.CERTAIN);
                }
            }
        }
        run();
        return new Functionality(entrances, accesses, opened, reach.cut());
    }

    List<Reference> path(Access access) {
        List<Reference> path = new ArrayList<>(paths.to(access.reference().from()));
        path.add(access.reference());
        return path;
    }

    /// Depth first in the order of the source, each piece of code once in each transaction. The
    /// stack is our own: code may nest deeper than a thread's.
    private void run() {
        Set<Visit> seen = new HashSet<>();
        ArrayDeque<Frame> stack = new ArrayDeque<>();
        for (Start start : entrance.starts()) {
            enter(start.code(), Access.NONE, seen, stack);
            while (!stack.isEmpty()) {
                Frame frame = stack.peek();
                if (!frame.steps().hasNext()) {
                    stack.pop();
                    continue;
                }
                Step step = frame.steps().next();
                Code to = entrance.type().target(step);
                if (to == null) {
                    note(step, frame.scope(), paths.certainty(step.from()));
                } else if (reach.codes().contains(to)) {
                    enter(to, frame.scope(), seen, stack);
                }
            }
        }
    }

    private void enter(Code code, int around, Set<Visit> seen, ArrayDeque<Frame> stack) {
        int scope = scope(code, around);
        if (seen.add(new Visit(code, scope))) {
            stack.push(new Frame(code.steps().iterator(), scope));
        }
    }

    /// The transaction that code runs in: its own, that of its type, or the one around the call.
    private int scope(Code code, int around) {
        Transaction own = committing.get(code.id());
        if (own == null) {
            own = committing.get(code.element().parent());
        }
        if (own == null) {
            return around;
        }
        int known = opened.indexOf(own);
        if (known < 0) {
            opened.add(own);
            return opened.size() - 1;
        }
        return known;
    }

    private void note(Step step, int scope, Certainty way) {
        Reference reference = step.reference();
        if (reference.to() instanceof TableId) {
            Certainty own = reference.evidence().certainty();
            accesses.add(new Access(reference, scope, SurestPaths.worse(own, way)));
        }
    }

    private record Frame(Iterator<Step> steps, int scope) {}

    private record Visit(Code code, int scope) {}
}
