package dev.seamwright.cli;

import dev.seamwright.export.proposal.ProposalSubject;
import dev.seamwright.export.proposal.ProposalTable;
import dev.seamwright.export.table.SheetFormat;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;

import java.util.List;
import java.util.Optional;

/// A proposal for people.
record ProposalText(Surroundings around, ProposalSubject subject) {

    void tell(boolean members) {
        List<Context> contexts = subject.scenario().contexts();
        List<NodeId> others = subject.members(Optional.empty());
        Terminal terminal = around.terminal();
        terminal.result(around.text("cli.propose.head", contexts.size(), others.size()));
        if (!contexts.isEmpty()) {
            terminal.result("");
            terminal.results(
                    out -> SheetFormat.TEXT.write(new ProposalTable(subject).contexts(), out));
            terminal.result("");
            terminal.result(around.text("cli.propose.stability", subject.stability().runs()));
        }
        if (members) {
            contexts.forEach(this::tell);
            if (!others.isEmpty()) {
                terminal.result("");
                terminal.result(around.text("cli.propose.none", others.size()));
                others.forEach(this::tell);
            }
        }
    }

    private void tell(Context context) {
        List<NodeId> members = subject.members(Optional.of(context.id()));
        int tables = ProposalSubject.tables(members);
        around.terminal().result("");
        around.terminal()
                .result(
                        around.text(
                                "cli.propose.context",
                                context.name(),
                                members.size() - tables,
                                tables));
        members.forEach(this::tell);
    }

    private void tell(NodeId member) {
        String text = member.text();
        subject.stability()
                .of(member)
                .ifPresentOrElse(
                        stable ->
                                around.terminal()
                                        .result(
                                                around.text(
                                                        "cli.propose.member.stable", text, stable)),
                        () -> around.terminal().result(around.text("cli.propose.member", text)));
    }
}
