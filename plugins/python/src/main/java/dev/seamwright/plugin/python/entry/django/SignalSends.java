package dev.seamwright.plugin.python.entry.django;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.plugin.python.entry.django.Signals.Receiver;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.name.ValueDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// `signal.send(…)`: work handed to everybody who hears that signal from that sender.
final class SignalSends implements Rule {

    private final Signals signals;

    SignalSends(Signals signals) {
        this.signals = signals;
    }

    /// A variable that holds a signal is that signal, whatever other names it has.
    @Override
    public @Nullable Value value(ValueDefinition definition) {
        return signals.kinds().isSignal(definition) ? new Known(new OfValue(definition)) : null;
    }

    @Override
    public @Nullable Value call(Site site, Invocation call) {
        if (!isSend(call.name()) || !(call.owner() instanceof Known(Definition signal))) {
            return null;
        }
        List<Receiver> receivers = signals.receivers(signal);
        if (receivers.isEmpty()) {
            return null;
        }
        for (Receiver receiver : receivers) {
            Certainty certainty = certainty(site, call, receiver.sender().type());
            if (certainty != null) {
                site.refer(receiver.handler(), ReferenceKind.PUBLISH, certainty);
            }
        }
        if (call.callee() instanceof Known(OfFunction _)) {
            return null;
        }
        site.count(Fate.RESOLVED);
        return Plain.BUILTIN;
    }

    private static boolean isSend(String name) {
        return name.startsWith("send") || name.startsWith("asend");
    }

    /// How sure a receiver hears the call; null where it waits for another sender.
    ///
    /// @param wanted whose signals it hears, null for everybody's
    private @Nullable Certainty certainty(
            Site site, Invocation call, @Nullable TypeDefinition wanted) {
        int at = sender(call);
        if (wanted == null || at < 0) {
            return Certainty.LIKELY;
        }
        if (call.values().get(at) instanceof Known(OfType(TypeDefinition type))) {
            return type == wanted ? Certainty.LIKELY : null;
        }
        TypeDefinition around = site.type();
        if (around != null && isOwnClass(call.expr().arguments().get(at).value())) {
            return signals.isBelow(wanted, around) ? Certainty.LIKELY : null;
        }
        return Certainty.POSSIBLE;
    }

    /// `self.__class__`: the class around or one made from it.
    private static boolean isOwnClass(Expr written) {
        return Chain.dotted(written).equals("self.__class__")
                || (written instanceof Expr.Call made
                        && Chain.dotted(made.function()).equals("type")
                        && Chain.dotted(Chain.positional(made, 0)).equals("self"));
    }

    /// The place of the sender among the arguments, -1 for none.
    private static int sender(Invocation call) {
        for (int i = 0; i < call.values().size(); i++) {
            String name = call.expr().arguments().get(i).name();
            if (name.equals("sender") || (i == 0 && name.isEmpty())) {
                return i;
            }
        }
        return -1;
    }
}
