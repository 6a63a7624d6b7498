package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.name.ValueDefinition;
import dev.seamwright.plugin.python.orm.MappedModel;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Views whose reading and writing the framework does: all that they say is of which model.
public final class GenericViews {

    private static final Set<ReferenceKind> READ = EnumSet.of(ReferenceKind.READ);

    private static final Set<ReferenceKind> WRITE = EnumSet.of(ReferenceKind.WRITE);

    private static final Set<ReferenceKind> BOTH =
            EnumSet.of(ReferenceKind.READ, ReferenceKind.WRITE);

    private static final Map<String, Set<ReferenceKind>> VIEWS =
            Map.ofEntries(
                    Map.entry("ListView", READ),
                    Map.entry("DetailView", READ),
                    Map.entry("CreateView", WRITE),
                    Map.entry("UpdateView", BOTH),
                    Map.entry("DeleteView", BOTH),
                    Map.entry("ArchiveIndexView", READ),
                    Map.entry("YearArchiveView", READ),
                    Map.entry("MonthArchiveView", READ),
                    Map.entry("DayArchiveView", READ),
                    Map.entry("DateDetailView", READ),
                    Map.entry("ModelViewSet", BOTH),
                    Map.entry("ReadOnlyModelViewSet", READ),
                    Map.entry("ListModelMixin", READ),
                    Map.entry("RetrieveModelMixin", READ),
                    Map.entry("CreateModelMixin", WRITE),
                    Map.entry("UpdateModelMixin", BOTH),
                    Map.entry("DestroyModelMixin", BOTH),
                    Map.entry("ListAPIView", READ),
                    Map.entry("RetrieveAPIView", READ),
                    Map.entry("CreateAPIView", WRITE),
                    Map.entry("UpdateAPIView", BOTH),
                    Map.entry("DestroyAPIView", BOTH),
                    Map.entry("ListCreateAPIView", BOTH),
                    Map.entry("RetrieveUpdateAPIView", BOTH),
                    Map.entry("RetrieveDestroyAPIView", BOTH),
                    Map.entry("RetrieveUpdateDestroyAPIView", BOTH));

    private static final Set<String> MANAGERS = Set.of("objects", "_default_manager");

    private final Hierarchy hierarchy;
    private final ModelNames names;
    private final FormModels forms;

    public GenericViews(Hierarchy hierarchy, Models models) {
        this.hierarchy = hierarchy;
        this.names = new ModelNames(hierarchy, models);
        this.forms = new FormModels(names);
    }

    /// What the generic views of the tree read and write, noted where each is declared.
    public List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (Module module : hierarchy.resolver().index().modules()) {
            for (TypeDefinition type : module.types()) {
                Set<ReferenceKind> kinds = kinds(type);
                MappedModel model = kinds.isEmpty() ? null : model(type);
                if (model != null) {
                    Location at = new Location(module.file().path(), type.outline().line());
                    Evidence evidence = new Evidence(at, Certainty.LIKELY);
                    for (ReferenceKind kind : kinds) {
                        references.add(
                                new Reference(type.id(), model.table(), kind, Via.ORM, evidence));
                    }
                }
            }
        }
        return references;
    }

    private Set<ReferenceKind> kinds(TypeDefinition type) {
        Set<ReferenceKind> kinds = EnumSet.noneOf(ReferenceKind.class);
        for (Definition each : hierarchy.order(type)) {
            if (each instanceof External(String dotted)
                    && (dotted.startsWith("django.views.generic")
                            || dotted.startsWith("rest_framework."))) {
                String name = dotted.substring(dotted.lastIndexOf('.') + 1);
                kinds.addAll(VIEWS.getOrDefault(name, Set.of()));
            }
        }
        return kinds;
    }

    private @Nullable MappedModel model(TypeDefinition type) {
        for (String name : List.of("model", "queryset", "form_class", "serializer_class")) {
            if (hierarchy.member(type, name) instanceof OfValue(ValueDefinition value)) {
                MappedModel model = model(value.module(), value.value());
                if (model != null) {
                    return model;
                }
            }
        }
        return null;
    }

    private @Nullable MappedModel model(Module module, Expr value) {
        MappedModel named = names.named(module, value);
        if (named != null) {
            return named;
        }
        Expr head = head(value);
        if (head == null) {
            return hierarchy.resolver().resolve(module, value) instanceof OfType(var form)
                    ? forms.of(form)
                    : null;
        }
        return names.named(module, head);
    }

    /// What the chain before a manager names: `Order` in `Order.objects.filter(…).all()`; null
    /// where there is none.
    private static @Nullable Expr head(Expr value) {
        Expr at = value;
        while (true) {
            switch (at) {
                case Expr.Call call -> at = call.function();
                case Expr.Attribute attribute -> {
                    if (MANAGERS.contains(attribute.name())) {
                        return attribute.value();
                    }
                    at = attribute.value();
                }
                default -> {
                    return null;
                }
            }
        }
    }
}
