package dev.seamwright.plugin.python.parse;

import com.oracle.graal.python.pegparser.sst.AliasTy;

import dev.seamwright.plugin.python.syntax.Statement.Alias;

import java.util.ArrayList;
import java.util.List;

/// Reads the names of an import.
final class AliasReader {

    private AliasReader() {}

    static List<Alias> read(AliasTy[] names, ExpressionReader expressions) {
        List<Alias> aliases = new ArrayList<>();
        for (AliasTy alias : names) {
            String name = expressions.name(alias.name);
            aliases.add(
                    new Alias(name, alias.asName == null ? name : expressions.name(alias.asName)));
        }
        return List.copyOf(aliases);
    }
}
