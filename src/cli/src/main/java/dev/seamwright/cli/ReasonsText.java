package dev.seamwright.cli;

import dev.seamwright.engine.proposal.Reasons;
import dev.seamwright.engine.proposal.Reasons.Support;
import dev.seamwright.engine.proposal.Reasons.Tie;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The reasons for the place of one element, for people.
record ReasonsText(Surroundings around, Scenario scenario) {

    private static final int TIES = 8;
    private static final int WORDS = 6;

    /// What speaks less is rounded away.
    private static final double LEAST = 0.005;

    void tell(Reasons reasons) {
        String element = reasons.element().text();
        say(
                reasons.own()
                        .map(own -> around.text("cli.propose.why.in", element, name(own)))
                        .orElseGet(() -> around.text("cli.propose.why.nowhere", element)));
        if (!reasons.together().isEmpty()) {
            say(around.text("cli.propose.why.together", list(reasons.together())));
        }
        if (reasons.supports().isEmpty()) {
            say(around.text("cli.propose.why.nothing"));
        }
        tell(reasons.forOwn(), "cli.propose.why.own");
        tell(reasons.forNext(), "cli.propose.why.next");
    }

    private void tell(Optional<Support> support, String key) {
        support.ifPresent(
                each -> {
                    say("");
                    say(around.text(key, name(each.context()), 100 * each.share(), kinds(each)));
                    each.ties().stream()
                            .filter(tie -> tie.share() >= LEAST / 10)
                            .limit(TIES)
                            .forEach(this::tell);
                    if (each.ties().size() > TIES) {
                        say(around.text("cli.propose.why.more", each.ties().size() - TIES));
                    }
                    if (!each.words().isEmpty()) {
                        say(around.text("cli.propose.why.words", words(each)));
                    }
                });
    }

    private String kinds(Support support) {
        return support.kinds().entrySet().stream()
                .filter(part -> part.getValue() >= LEAST)
                .map(
                        part ->
                                around.text(
                                        "cli.propose.why.kind",
                                        around.text("tie." + part.getKey()),
                                        100 * part.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void tell(Tie tie) {
        String evidence =
                tie.references().isEmpty()
                        ? String.join(", ", tie.words().stream().limit(WORDS).toList())
                        : around.text(
                                "cli.propose.why.lines",
                                tie.references().getFirst().evidence().at().toString(),
                                tie.references().size() - 1);
        say(
                around.text(
                        evidence.isEmpty() ? "cli.propose.why.tie" : "cli.propose.why.tie.shown",
                        around.text("tie." + tie.kind()),
                        100 * tie.share(),
                        tie.neighbour().text(),
                        evidence));
    }

    private static String words(Support support) {
        return support.words().stream()
                .limit(WORDS)
                .map(Reasons.Word::text)
                .collect(Collectors.joining(", "));
    }

    private static String list(List<NodeId> nodes) {
        return nodes.stream().limit(TIES).map(NodeId::text).collect(Collectors.joining(", "));
    }

    private String name(ContextId id) {
        return scenario.context(id).map(Context::name).orElseGet(id::toString);
    }

    private void say(String line) {
        around.terminal().result(line);
    }
}
