package dev.seamwright.engine.graph;

import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What runs when a piece of production code runs, as far as its calls were resolved: the code that
/// it calls, the types that it makes instances of, and the tables that it reads and writes.
///
/// Immutable. Built in one pass over elements and references; a walk along it looks nothing up.
public final class CallGraph {

    /// On one line what is read is mostly handed to what is called, and what that gives is written:
    /// `orders.create(customer=find(Customer.get(1)))`.
    private static final Comparator<Step> IN_ORDER =
            Comparator.comparing((Step step) -> step.reference().evidence().at())
                    .thenComparingInt(step -> rank(step.reference().kind()));

    private final Map<NodeId, Code> codes = new HashMap<>();

    /// @param references of production code only, by place
    CallGraph(Monolith monolith, List<Reference> references) {
        for (Element element : monolith.elements()) {
            Code code = new Code(codes.size(), element);
            codes.put(element.id(), code);
            Code around = codes.get(element.parent());
            if (around != null) {
                around.members.add(code);
            }
        }
        references.forEach(this::add);
        codes.values().forEach(Code::seal);
    }

    private void add(Reference reference) {
        Code from = codes.get(reference.from());
        Code to = codes.get(reference.to());
        if (from == null) {
            return;
        }
        switch (reference.kind()) {
            case CALL, INSTANTIATE, READ, WRITE -> {
                Step step = new Step(reference, from, to);
                from.steps.add(step);
                if (to != null) {
                    to.users.add(step);
                }
            }
            case INHERIT -> {
                if (to != null) {
                    from.bases.add(to);
                }
            }
            case IMPORT, USE, PUBLISH, FOREIGN_KEY, JOIN, TRANSACTION, CO_CHANGE -> {}
        }
    }

    private static int rank(ReferenceKind kind) {
        return switch (kind) {
            case READ -> 0;
            case WRITE -> 2;
            default -> 1;
        };
    }

    /// The node of a piece of code; none for what the monolith does not list.
    public Optional<Code> code(ElementId element) {
        return Optional.ofNullable(codes.get(element));
    }

    /// How many nodes there are. Their numbers run from 0.
    public int size() {
        return codes.size();
    }

    /// One element with what it runs. Compared by identity.
    public static final class Code {

        private final int number;
        private final Element element;
        private List<Step> steps = new ArrayList<>(0);
        private List<Step> users = new ArrayList<>(0);
        private List<Code> members = new ArrayList<>(0);
        private List<Code> bases = new ArrayList<>(0);

        private Code(int number, Element element) {
            this.number = number;
            this.element = element;
        }

        private void seal() {
            steps = steps.stream().sorted(IN_ORDER).toList();
            users = List.copyOf(users);
            members = List.copyOf(members);
            bases = List.copyOf(bases);
        }

        /// Its place among all nodes.
        public int number() {
            return number;
        }

        public Element element() {
            return element;
        }

        public ElementId id() {
            return element.id();
        }

        /// What it does itself, by place in the source.
        public List<Step> steps() {
            return steps;
        }

        /// Who calls it or makes an instance of it, by place.
        public List<Step> users() {
            return users;
        }

        /// What is declared inside it, by identity.
        public List<Code> members() {
            return members;
        }

        /// The types that it extends, by place.
        public List<Code> bases() {
            return bases;
        }
    }

    /// One call, one instance made, or one use of a table.
    ///
    /// @param to the code that is called or made, null where a table is used
    public record Step(Reference reference, Code from, @Nullable Code to) {}
}
