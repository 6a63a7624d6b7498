package dev.seamwright.export.foreign;

import dev.seamwright.export.foreign.ForeignFileException.Finding;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Reads JSON value by value, so that a large file needs no more memory than what is kept of it. It
/// always stands on a value; whoever looks at one goes over the whole of it.
final class JsonWalk implements AutoCloseable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(64)
                                    .maxDocumentLength(ForeignFile.LARGEST)
                                    .maxTokenCount(200_000_000)
                                    .maxNumberLength(100)
                                    .maxNameLength(4_000)
                                    .maxStringLength(100_000)
                                    .build())
                    .build();

    private final ForeignFile file;
    private final JsonParser parser;

    JsonWalk(ForeignFile file, InputStream in) {
        this.file = file;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), in);
        parser.nextToken();
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isNumber() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
    }

    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    /// Goes over an object.
    ///
    /// @param each gets every field's name, and goes over its value
    void fields(Consumer<String> each) {
        expect(isObject());
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                throw failure(ForeignProblem.TWICE, name);
            }
            parser.nextToken();
            each.accept(name);
        }
    }

    /// Goes over an array.
    ///
    /// @param each goes over every item
    void items(Runnable each) {
        expect(isArray());
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            each.run();
        }
    }

    /// A string, or a number as it is written.
    String text() {
        expect(isText() || isNumber());
        return parser.getString();
    }

    double number() {
        expect(isNumber());
        return parser.getDoubleValue();
    }

    /// Goes over a value that nobody wants.
    void skip() {
        parser.skipChildren();
    }

    /// Goes over what follows the whole value: nothing may.
    void end() {
        if (parser.nextToken() != null) {
            throw failure(ForeignProblem.UNREADABLE, "");
        }
    }

    /// Whether the value is what the form asks for.
    void expect(boolean right) {
        if (!right) {
            throw failure(ForeignProblem.WRONG_FORM, shown());
        }
    }

    ForeignFileException failure(ForeignProblem problem, String detail) {
        return file.failure(new Finding(problem, line(parser.currentTokenLocation()), detail));
    }

    private String shown() {
        JsonToken token = parser.currentToken();
        return token == null ? "" : token.isScalarValue() ? parser.getString() : token.asString();
    }

    /// The line of a place; 0 where no place is known, as when a bound of the parser is hit.
    static int line(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : Math.max(location.getLineNr(), 0);
    }

    @Override
    public void close() {
        parser.close();
    }
}
