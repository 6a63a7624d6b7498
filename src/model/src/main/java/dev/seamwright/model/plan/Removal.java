package dev.seamwright.model.plan;

import dev.seamwright.model.monolith.Element;

import java.util.List;

/// What to delete from the monolith once a context is out.
///
/// @param files paths that belong to it whole
/// @param elements of files that stay, by place
public record Removal(List<String> files, List<Element> elements) {

    public Removal {
        files = List.copyOf(files);
        elements = List.copyOf(elements);
    }
}
