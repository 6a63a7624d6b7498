package dev.seamwright.plugin.python.flow;

import dev.seamwright.plugin.python.name.ValueDefinition;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

/// What a framework means by an expression. Rules are asked in a fixed order; the first that has an
/// answer is believed. A rule holds no state of the walk.
public interface Rule {

    /// The value of a variable, where the framework gives it a meaning.
    default @Nullable Value value(ValueDefinition definition) {
        return null;
    }

    /// The value of `owner.name`, where the framework gives it a meaning.
    default @Nullable Value attribute(Site site, Value owner, String name) {
        return null;
    }

    /// The value of a call, where the framework gives it a meaning.
    default @Nullable Value call(Site site, Invocation call) {
        return null;
    }

    /// A text stands in the source; its parts, where it is put together, are not asked for alone.
    default void text(Site site, Expr text) {}

    /// A context manager is entered or a function decorated with this.
    default void wrap(Site site, Expr wrapper, Value value) {}

    /// An attribute of an object is assigned.
    default void assign(Site site, Value owner, String name) {}
}
