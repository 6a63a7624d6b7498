package dev.seamwright.plugin.python.flow;

import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.FunctionOutline;
import dev.seamwright.plugin.python.syntax.FunctionOutline.Parameter;

import org.jspecify.annotations.Nullable;

/// Binds a function's parameters in the frame of its body.
record Parameters(Evaluator evaluator) {

    /// @param type the class whose method it is, null for a plain function
    void bind(FunctionOutline function, @Nullable TypeDefinition type) {
        Receiver receiver = type == null ? Receiver.NONE : receiver(function);
        for (Parameter parameter : function.parameters()) {
            Value annotated = new Annotations(evaluator).read(parameter.annotation());
            if (!evaluator.isSilent()) {
                evaluator.read(parameter.preset());
            }
            if (receiver != Receiver.NONE && type != null) {
                boolean object = receiver == Receiver.OBJECT;
                annotated = object ? new Value.Instance(type) : new Known(new OfType(type));
                receiver = Receiver.NONE;
            }
            boolean told = !(annotated instanceof Plain);
            evaluator.frame().bind(parameter.name(), told ? annotated : Plain.UNKNOWN);
        }
    }

    /// What the first parameter of a method receives.
    private enum Receiver {
        OBJECT,
        CLASS,
        NONE
    }

    private static Receiver receiver(FunctionOutline function) {
        for (Expr decorator : function.decorators()) {
            String name = Chain.last(decorator);
            if (name.equals("staticmethod")) {
                return Receiver.NONE;
            }
            if (name.equals("classmethod") || name.equals("declared_attr")) {
                return Receiver.CLASS;
            }
        }
        return Receiver.OBJECT;
    }
}
