package dev.seamwright.plugin.python.entry.django;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// `call_command("name")` and `call_command(Command())`.
final class CommandCalls implements Rule {

    private final ManagementCommands commands;
    private final Constants constants;

    CommandCalls(ManagementCommands commands, Constants constants) {
        this.commands = commands;
        this.constants = constants;
    }

    @Override
    public @Nullable Value call(Site site, Invocation call) {
        if (!call.isExternal("call_command", "django.core.management")) {
            return null;
        }
        if (call.first() instanceof Value.Instance(TypeDefinition type)) {
            ElementId handler = commands.of(type);
            return handler == null ? null : publish(site, List.of(handler), Via.CODE);
        }
        String name = constants.text(site.module(), Chain.argument(call.expr(), 0, "command_name"));
        return name == null ? null : publish(site, commands.named(name), Via.NAME);
    }

    private static @Nullable Value publish(Site site, List<ElementId> handlers, Via via) {
        if (handlers.isEmpty()) {
            return null;
        }
        Certainty certainty = handlers.size() == 1 ? Certainty.CERTAIN : Certainty.POSSIBLE;
        site.count(Fate.RESOLVED);
        handlers.forEach(each -> site.refer(each, ReferenceKind.PUBLISH, via, certainty));
        return Plain.BUILTIN;
    }
}
