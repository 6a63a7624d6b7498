package dev.seamwright.plugin.python.parse;

import dev.seamwright.plugin.python.parse.PythonParser.Outcome;
import dev.seamwright.plugin.python.syntax.Statement;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads every Python file below some folders by both parsers and tells where they disagree.
///
/// Run it by hand over as much foreign code as there is, before the direct parser changes hands:
///
///     mvn -q test-compile -pl plugins/python -am
///     java -cp plugins/python/target/test-classes:plugins/python/target/classes:…
///         dev.seamwright.plugin.python.parse.ParserComparison TREE…
///
/// A line begins with what happened: `differs` (both accept, with another outline: the first
/// statement that differs follows), `direct-only` (the general parser refuses, with its words), or
/// `general-only` (left to the general parser, which accepts). The last line counts.
public final class ParserComparison {

    private final PrintStream out;
    private int files;
    private int same;
    private int refused;
    private final List<String> differences = new ArrayList<>();
    private int direct;
    private int general;

    private ParserComparison(PrintStream out) {
        this.out = out;
    }

    /// Compares what lies below the folders that are named.
    ///
    /// @param trees folders to search, or single files
    public static void main(String[] trees) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ParserComparison comparison = new ParserComparison(out);
        for (String tree : trees) {
            comparison.compareAll(Path.of(tree));
        }
        out.println(comparison.summary());
    }

    private void compareAll(Path tree) throws IOException {
        try (Stream<Path> found = Files.walk(tree)) {
            found.filter(path -> path.toString().endsWith(".py"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .forEach(this::compare);
        }
    }

    private void compare(Path file) {
        String text = SourceDecoder.decode(read(file));
        files++;
        if (text == null) {
            refused++;
            return;
        }
        List<Statement> body = PythonParser.direct(text);
        switch (PythonParser.general(text)) {
            case Outcome.Parsed _ when body == null -> {
                general++;
                out.println("general-only " + file);
            }
            case Outcome.Parsed(var expected, _) when expected.equals(body) -> same++;
            case Outcome.Parsed(var expected, _) -> {
                differences.add(file.toString());
                out.println("differs " + file + difference(expected, body));
            }
            case Outcome.Refused(var reason) when body != null -> {
                direct++;
                out.println("direct-only " + file + " " + reason);
            }
            case Outcome.Refused _ -> refused++;
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String difference(List<Statement> expected, List<Statement> body) {
        int at = 0;
        while (at < Math.min(expected.size(), body.size())
                && expected.get(at).equals(body.get(at))) {
            at++;
        }
        return "\n  general " + tell(expected, at) + "\n  direct  " + tell(body, at);
    }

    private static String tell(List<Statement> body, int at) {
        return at < body.size() ? body.get(at).toString() : "nothing";
    }

    private String summary() {
        return "%d files: %d alike, %d refused by both, %d differ, %d direct only, %d general only"
                .formatted(files, same, refused, differences.size(), direct, general);
    }
}
