package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;

import java.util.List;

/// Calls of the program's own helpers that are handed a class to ask for or a row to store.
record Helpers(SqlAlchemyAccess access, Effects effects) {

    void note(Site site, Invocation call) {
        if (!(call.callee() instanceof Known(OfFunction(var function)))) {
            return;
        }
        List<Value> values = call.positional();
        for (int i = 0; i < values.size(); i++) {
            boolean row = values.get(i) instanceof Value.Instance;
            boolean type = values.get(i) instanceof Known(OfType _);
            TableId table = row || type ? access.table(values.get(i)) : null;
            ReferenceKind kind = table == null ? null : effects.of(function, i);
            if (table != null && kind != null && row == (kind == ReferenceKind.WRITE)) {
                site.refer(table, kind, Certainty.LIKELY);
            }
        }
    }
}
