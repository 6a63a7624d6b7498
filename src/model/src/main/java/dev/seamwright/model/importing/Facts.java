package dev.seamwright.model.importing;

import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ExternalUse;
import dev.seamwright.model.monolith.Monolith.EntryPoints;
import dev.seamwright.model.monolith.Monolith.Gaps;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Table;

import java.util.List;

/// What one importer contributes to the monolith, in any order. Tables that several importers
/// declare are matched by identity afterwards; references may point at tables that another importer
/// contributes.
public record Facts(
        List<Element> elements,
        List<Table> tables,
        List<Reference> references,
        EntryPoints entryPoints,
        List<ExternalUse> externals,
        Gaps gaps) {

    /// Facts of code that talks to nobody outside.
    public Facts(
            List<Element> elements,
            List<Table> tables,
            List<Reference> references,
            EntryPoints entryPoints,
            Gaps gaps) {
        this(elements, tables, references, entryPoints, List.of(), gaps);
    }

    public Facts {
        elements = List.copyOf(elements);
        tables = List.copyOf(tables);
        references = List.copyOf(references);
        externals = List.copyOf(externals);
    }
}
