package dev.seamwright.plugin.python.flow;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.ExternalKind;
import dev.seamwright.model.monolith.ExternalUse;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;

import org.jspecify.annotations.Nullable;

/// Where in the program a rule is being asked, and where it says what it found.
public final class Site {

    private final Frame frame;
    private final Findings findings;
    private final int line;

    Site(Frame frame, Findings findings, int line) {
        this.frame = frame;
        this.findings = findings;
        this.line = line;
    }

    /// A place in the same element, on another line.
    public Site at(int other) {
        return other == line ? this : new Site(frame, findings, other);
    }

    public Module module() {
        return frame.module();
    }

    public ElementId element() {
        return frame.element();
    }

    /// The class around the code, null outside of one.
    public @Nullable TypeDefinition type() {
        return frame.type();
    }

    public int line() {
        return line;
    }

    /// Notes that this element refers to another.
    ///
    /// @return a number by which [#withdraw] knows the reference
    public int refer(NodeId to, ReferenceKind kind, Certainty certainty) {
        return findings.add(frame.element(), to, kind, line, certainty);
    }

    /// Notes that this element refers to another by certain means.
    public int refer(NodeId to, ReferenceKind kind, Via via, Certainty certainty) {
        return findings.add(frame.element(), to, kind, via, line, certainty);
    }

    /// Notes that something else refers to another thing here by certain means.
    public void refer(NodeId from, NodeId to, ReferenceKind kind, Via via, Certainty certainty) {
        findings.add(from, to, kind, via, line, certainty);
    }

    /// Notes that something else refers to another thing here.
    public void refer(NodeId from, NodeId to, ReferenceKind kind, Certainty certainty) {
        findings.add(from, to, kind, line, certainty);
    }

    /// How sure a reference noted earlier in the same file is; -1 is certain.
    public Certainty certainty(int reference) {
        return findings.certainty(reference);
    }

    /// Takes back a reference noted earlier in the same file; -1 is ignored.
    public void withdraw(int reference) {
        findings.withdraw(reference);
    }

    /// Notes a name that should have led to something.
    public void miss(Unresolved.Kind kind, String name) {
        findings.add(kind, name, line);
    }

    /// Notes that this element's work is committed together.
    public void commits(Certainty certainty) {
        findings.addTransaction(frame.element(), line, certainty);
    }

    /// Notes that this element talks to something outside the monolith.
    public void talk(ExternalKind kind, String target, String call, Certainty certainty) {
        Evidence evidence = new Evidence(new Location(findings.path(), line), certainty);
        findings.addExternal(new ExternalUse(frame.element(), kind, target, call, evidence));
    }

    /// Counts a statement of SQL.
    ///
    /// @param clear whether its tables could be told
    public void countStatement(boolean clear) {
        findings.countStatement(clear);
    }

    /// Counts a call.
    public void count(Fate fate) {
        findings.count(fate);
    }
}
