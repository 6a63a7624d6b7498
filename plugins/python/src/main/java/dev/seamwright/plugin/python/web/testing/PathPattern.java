package dev.seamwright.plugin.python.web.testing;

import java.util.regex.Pattern;

/// A route's path as an expression that paths of requests are matched with, whatever framework
/// wrote it: `orders/<int:pk>/`, `^orders/(?P<pk>\d+)/$`, `/orders/{order_id}`.
///
/// @param precision of two patterns that match, the one with the greater is meant: the one that
///   says more characters itself, or, where both say as many, takes numbers alone
record PathPattern(Pattern expression, int precision) {

    /// Holes in one pattern. More would only slow matching down.
    private static final int MOST_HOLES = 16;

    private static final String ONE = "[^/]+";

    private static final String NUMBER = "[0-9]+";

    private static final String REST = ".+";

    static PathPattern of(String path) {
        return new Reader(path).read();
    }

    boolean matches(String path) {
        return expression.matcher(path).matches();
    }

    /// A path without what does not matter: slashes at both ends, query and fragment.
    static String trimmed(String path) {
        int end = path.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = path.indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        int start = 0;
        while (start < end && path.charAt(start) == '/') {
            start++;
        }
        while (end > start && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(start, end);
    }

    /// One pass over the text of a pattern.
    private static final class Reader {

        private final String text;
        private final StringBuilder expression = new StringBuilder();
        private final StringBuilder literal = new StringBuilder();
        private int at;
        private int precision;
        private int holes;

        Reader(String path) {
            this.text = bare(path);
        }

        /// Without marks of start and end and the slashes there.
        private static String bare(String path) {
            String text = path.startsWith("^") ? path.substring(1) : path;
            for (String end : new String[] {"$", "\\Z", "\\z"}) {
                text = text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
            }
            text = text.endsWith("/?") ? text.substring(0, text.length() - 2) : text;
            int start = 0;
            while (start < text.length() && text.charAt(start) == '/') {
                start++;
            }
            int end = text.length();
            while (end > start && text.charAt(end - 1) == '/') {
                end--;
            }
            return text.substring(start, end);
        }

        PathPattern read() {
            while (at < text.length()) {
                char next = text.charAt(at);
                switch (next) {
                    case '(' -> hole(closing('(', ')'), ONE);
                    case '[' -> hole(closing('[', ']'), ONE);
                    case '<' -> hole(closing('<', '>'), ONE);
                    case '{' -> hole(closing('{', '}'), at == 0 ? ".*" : ONE);
                    case '\\' -> escaped();
                    case '.' -> dot();
                    case '^', '$' -> at++;
                    default -> literal(next);
                }
            }
            flush();
            return new PathPattern(Pattern.compile(expression.toString()), precision);
        }

        private void literal(char next) {
            literal.append(next);
            precision += MOST_HOLES;
            at++;
        }

        private void escaped() {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : '\\';
            at++;
            if (Character.isLetterOrDigit(next)) {
                hole(at + 1, next == 'd' ? NUMBER : ONE);
            } else {
                literal(next);
            }
        }

        private void dot() {
            boolean many = at + 1 < text.length() && "*+".indexOf(text.charAt(at + 1)) >= 0;
            if (many) {
                hole(at + 1, REST);
            } else {
                literal('.');
            }
        }

        /// The place after the bracket that closes the one at `at`.
        private int closing(char opens, char closes) {
            int depth = 0;
            for (int i = at; i < text.length(); i++) {
                char each = text.charAt(i);
                if (each == '\\') {
                    i++;
                } else if (each == opens) {
                    depth++;
                } else if (each == closes && --depth == 0) {
                    return i + 1;
                }
            }
            return text.length();
        }

        private void hole(int end, String otherwise) {
            String written = text.substring(Math.min(at, end), end);
            at = end;
            boolean optional = false;
            while (at < text.length() && "?*+".indexOf(text.charAt(at)) >= 0) {
                optional |= text.charAt(at) != '+';
                at++;
            }
            if (at < text.length() && text.charAt(at) == '{' && !written.startsWith("{")) {
                at = closing('{', '}');
            }
            flush();
            holes++;
            String any = holes >= MOST_HOLES ? REST : kind(written, otherwise);
            precision += any.equals(NUMBER) ? 1 : 0;
            expression.append(optional ? "(?:" + any + ")?" : any);
        }

        private static String kind(String written, String otherwise) {
            boolean digits =
                    written.startsWith("<int:")
                            || written.endsWith(":int}")
                            || written.endsWith(">\\d+)")
                            || written.endsWith(">[0-9]+)")
                            || written.equals("(\\d+)");
            if (digits) {
                return NUMBER;
            }
            boolean rest =
                    written.startsWith("<path:")
                            || written.endsWith(":path}")
                            || written.contains(".*")
                            || written.contains(".+");
            return rest ? REST : otherwise;
        }

        private void flush() {
            if (!literal.isEmpty()) {
                expression.append(Pattern.quote(literal.toString()));
                literal.setLength(0);
            }
        }
    }
}
