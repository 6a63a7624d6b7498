package dev.seamwright.plugin.sql;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableIndex;
import dev.seamwright.model.monolith.Unresolved;

import java.util.List;

/// Moves facts to a place that has no lines.
record WholePlace(Location at) {

    WholePlace(String path) {
        this(new Location(path, 0));
    }

    Facts of(Facts facts) {
        List<Unresolved> unresolved =
                facts.gaps().unresolved().stream()
                        .map(gap -> new Unresolved(gap.kind(), gap.name(), at))
                        .toList();
        return new Facts(
                facts.elements().stream().map(this::of).toList(),
                facts.tables().stream().map(this::of).toList(),
                facts.references().stream().map(this::of).toList(),
                facts.entryPoints(),
                facts.externals(),
                new Monolith.Gaps(unresolved, facts.gaps().calls()));
    }

    private Element of(Element element) {
        return new Element(
                element.id(),
                element.kind(),
                element.name(),
                element.parent(),
                at,
                element.lines());
    }

    private Reference of(Reference reference) {
        return new Reference(
                reference.from(),
                reference.to(),
                reference.kind(),
                reference.via(),
                new Evidence(at, reference.evidence().certainty()));
    }

    private Table of(Table table) {
        return new Table(
                table.id(),
                table.kind(),
                table.columns(),
                table.primaryKey(),
                table.foreignKeys().stream().map(this::of).toList(),
                table.indexes().stream().map(this::of).toList(),
                table.declarations().stream().map(this::of).toList(),
                table.models());
    }

    private ForeignKey of(ForeignKey key) {
        return new ForeignKey(
                key.columns(),
                key.target(),
                key.targetColumns(),
                key.declarations().stream().map(this::of).toList());
    }

    private TableIndex of(TableIndex index) {
        return new TableIndex(index.name(), index.columns(), index.unique(), at);
    }

    private Declaration of(Declaration declaration) {
        return new Declaration(declaration.origin(), at);
    }
}
