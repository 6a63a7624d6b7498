package dev.seamwright.desktop.outline;

import java.util.List;

/// An entry with what lies below it.
public record Branch(Entry entry, List<Branch> children) {

    public Branch {
        children = List.copyOf(children);
    }

    static Branch leaf(Entry entry) {
        return new Branch(entry, List.of());
    }
}
