package dev.seamwright.plugin.python.name;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFolder;
import dev.seamwright.plugin.python.name.Definition.OfModule;
import dev.seamwright.plugin.python.name.Definition.Unknown;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

/// Follows names to their definitions. Holds no state: the same question always has the same
/// answer, whichever thread asks it first.
public final class Resolver {

    private final ModuleIndex index;
    private final Cancellation cancellation;

    /// @param cancellation asked again and again, since hostile source makes long ways
    public Resolver(ModuleIndex index, Cancellation cancellation) {
        this.index = index;
        this.cancellation = cancellation;
    }

    public ModuleIndex index() {
        return index;
    }

    /// What a chain of plain names stands for where it is written at the top level of a module.
    public Definition resolve(Module module, Expr chain) {
        return new Lookup(this).resolve(module, chain);
    }

    /// What a bare name stands for at the top level of a module; null where nothing binds it.
    public @Nullable Definition name(Module module, String name) {
        if (!module.binds(name)) {
            return null;
        }
        return new Lookup(this).name(module, name);
    }

    /// What `owner.name` stands for.
    public Definition member(Definition owner, String name) {
        return new Lookup(this).member(owner, name);
    }

    /// What an import binds to the name: of several, the first that leads into the tree.
    @Nullable Definition imported(Module module, String name) {
        return new Lookup(this).imported(module, name);
    }

    /// Ends the work if that was asked for.
    void checkWanted() {
        cancellation.check();
    }

    /// What a dotted text leads to, such as a class named in a setting.
    public Definition dotted(Module from, String text) {
        for (int cut = text.length(); cut > 0; cut = text.lastIndexOf('.', cut - 1)) {
            Definition found = index.absolute(from, text.substring(0, cut));
            if (found != null) {
                return members(found, text.substring(cut));
            }
        }
        return new External(text);
    }

    /// What an import of a module leads to: [External] where the tree has nothing of that name.
    public Definition module(Module from, int level, String dotted) {
        Definition found;
        if (level == 0) {
            found = index.absolute(from, dotted);
            if (found == null) {
                return index.owns(from, dotted) ? Unknown.UNKNOWN : new External(dotted);
            }
            return found;
        }
        String key = index.relative(from, level, dotted);
        found = key == null ? null : index.at(key);
        return found == null ? Unknown.UNKNOWN : found;
    }

    /// The module that `name` is below another one, null where there is none.
    public @Nullable Definition submodule(Definition owner, String name) {
        return switch (owner) {
            case OfModule(Module module) when module.file().isPackage() ->
                    index.at(SourceRoots.below(module.key(), name));
            case OfFolder(String key) -> index.at(SourceRoots.below(key, name));
            default -> null;
        };
    }

    private Definition members(Definition start, String dotted) {
        Definition at = start;
        int from = 1;
        while (from <= dotted.length()) {
            int dot = dotted.indexOf('.', from);
            int to = dot < 0 ? dotted.length() : dot;
            at = member(at, dotted.substring(from, to));
            from = to + 1;
        }
        return at;
    }
}
