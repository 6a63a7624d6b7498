package dev.seamwright.plugin.python.external;

import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.syntax.Expr;

import java.util.List;
import java.util.regex.Pattern;

/// What an argument says of the other side, with `{}` for whatever the source does not tell.
final class Target {

    private static final int LONGEST = 300;

    private static final Pattern HOLE =
            Pattern.compile("\\{[^{}]{0,80}}|%\\([^)]{0,80}\\)[a-z]|%[sdr]");

    private Target() {}

    /// The text, empty where the source tells no part of it.
    static String of(Constants constants, Site site, Expr argument) {
        String text = read(constants, site, argument, 0);
        String bare = text.replace("{}", "");
        return bare.isBlank() || text.length() > LONGEST ? "" : text;
    }

    private static String read(Constants constants, Site site, Expr expr, int depth) {
        String known = depth > 8 ? null : constants.text(site.module(), expr);
        if (known != null) {
            return known;
        }
        return switch (expr) {
            case Expr.Format format -> join(constants, site, format.parts(), depth);
            case Expr.Sum sum -> join(constants, site, sum.terms(), depth);
            case Expr.Sequence sequence when sequence.elements().size() == 1 ->
                    read(constants, site, sequence.elements().getFirst(), depth + 1);
            case Expr.Several several when !several.parts().isEmpty() ->
                    filled(constants, site, several.parts().getFirst(), depth);
            case Expr.Call(Expr.Attribute(Expr text, String name, int _), var _, int _)
                    when name.equals("format") ->
                    filled(constants, site, text, depth);
            default -> "{}";
        };
    }

    private static String filled(Constants constants, Site site, Expr text, int depth) {
        return HOLE.matcher(read(constants, site, text, depth + 1)).replaceAll("{}");
    }

    private static String join(Constants constants, Site site, List<Expr> parts, int depth) {
        StringBuilder joined = new StringBuilder();
        for (Expr part : parts) {
            joined.append(read(constants, site, part, depth + 1));
        }
        return joined.toString();
    }
}
