package dev.seamwright.desktop.outline;

import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.desktop.work.Background;
import dev.seamwright.desktop.work.Latest;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.wording.Words;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The outline's branches, and what choosing one selects.
public final class OutlineViewModel {

    private final Session session;
    private final Words words;
    private final List<Branch> code;
    private final List<Branch> tables;
    private final ReadOnlyObjectWrapper<List<Branch>> contexts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Focus> selected = new ReadOnlyObjectWrapper<>();

    /// Follows a session.
    ///
    /// @param code the branches of the code tree, made in the background by [#codeOf]
    public OutlineViewModel(
            Session session, List<Branch> code, Words words, Background background) {
        this.session = session;
        this.words = words;
        this.code = List.copyOf(code);
        this.tables =
                session.facts().monolith().tables().stream()
                        .map(Table::id)
                        .sorted(Comparator.comparing(TableId::name))
                        .map(OutlineViewModel::table)
                        .toList();
        contexts.set(countContexts(session.scenario()));
        Latest<List<Branch>> newest =
                new Latest<>(
                        background,
                        contexts::set,
                        failure -> {
                            throw failure;
                        });
        session.drawingProperty()
                .addListener(
                        (property, before, now) ->
                                newest.ask(
                                        (progress, cancellation) -> countContexts(now.scenario())));
        selected.bind(session.selectionProperty());
    }

    /// The branches of the code tree. Takes long for large monoliths.
    public static List<Branch> codeOf(Session.Project project) {
        return CodeTree.of(project.facts());
    }

    /// Contexts with their counts, and what belongs to none.
    public ReadOnlyObjectProperty<List<Branch>> contextsProperty() {
        return contexts.getReadOnlyProperty();
    }

    public List<Branch> code() {
        return code;
    }

    public List<Branch> tables() {
        return tables;
    }

    /// What is selected, wherever that was done.
    public ReadOnlyObjectProperty<Focus> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Whether a line stands for just what is selected.
    public boolean isSelected(Entry entry) {
        return switch (entry) {
            case Entry.Section ignored -> false;
            case Entry.OfContext(ContextId context, var label, var count) ->
                    session.selection().equals(new Focus.OneContext(context));
            case Entry.Unassigned(var label, var count, List<NodeId> nodes) -> isSelected(nodes);
            case Entry.OfNodes(var id, var label, var count, List<NodeId> nodes) ->
                    isSelected(nodes);
        };
    }

    private boolean isSelected(List<NodeId> nodes) {
        return session.selection() instanceof Focus.Members(List<NodeId> selectedNodes)
                && selectedNodes.size() == nodes.size()
                && selectedNodes.containsAll(nodes);
    }

    /// Selects what a line stands for.
    public void choose(Entry entry) {
        switch (entry) {
            case Entry.Section ignored -> {}
            case Entry.OfContext(ContextId context, var label, var count) ->
                    session.selectionProperty().set(new Focus.OneContext(context));
            case Entry.Unassigned(var label, var count, List<NodeId> nodes) -> select(nodes);
            case Entry.OfNodes(var id, var label, var count, List<NodeId> nodes) -> select(nodes);
        }
    }

    /// The context that owns all that a line stands for, empty where there is no such one.
    public Optional<ContextId> ownerOf(Entry entry) {
        return switch (entry) {
            case Entry.Section ignored -> Optional.empty();
            case Entry.Unassigned ignored -> Optional.empty();
            case Entry.OfContext(ContextId context, var label, var count) -> Optional.of(context);
            case Entry.OfNodes(var id, var label, var count, List<NodeId> nodes) ->
                    commonOwner(nodes);
        };
    }

    private void select(List<NodeId> nodes) {
        session.selectionProperty().set(nodes.isEmpty() ? Focus.NOTHING : new Focus.Members(nodes));
    }

    private Optional<ContextId> commonOwner(List<NodeId> nodes) {
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        Optional<ContextId> first = session.scenario().ownerOf(nodes.getFirst());
        return nodes.stream().allMatch(node -> session.scenario().ownerOf(node).equals(first))
                ? first
                : Optional.empty();
    }

    private List<Branch> countContexts(Scenario scenario) {
        Map<ContextId, Integer> counts = new HashMap<>();
        List<NodeId> unassigned = new ArrayList<>();
        for (NodeId unit : session.facts().graph().units()) {
            scenario.ownerOf(unit)
                    .ifPresentOrElse(
                            owner -> counts.merge(owner, 1, Integer::sum),
                            () -> unassigned.add(unit));
        }
        List<Branch> branches = new ArrayList<>();
        for (Context context : scenario.contexts()) {
            int count = counts.getOrDefault(context.id(), 0);
            branches.add(Branch.leaf(new Entry.OfContext(context.id(), context.name(), count)));
        }
        if (!unassigned.isEmpty()) {
            String label = words.text("map.unassigned");
            branches.add(Branch.leaf(new Entry.Unassigned(label, unassigned.size(), unassigned)));
        }
        return branches;
    }

    private static Branch table(TableId table) {
        return Branch.leaf(new Entry.OfNodes(table, table.name(), -1, List.of(table)));
    }
}
