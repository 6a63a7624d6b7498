package dev.seamwright.export.scenario;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.List;

/// Reads what [JsonScenario] writes. `id` may be left out, which numbers the contexts that have
/// none after all others; fields of other names are not looked at.
public final class JsonScenarioReader {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(32)
                                    .maxDocumentLength(ScenarioText.LARGEST)
                                    .maxNumberLength(20)
                                    .maxNameLength(1_000)
                                    .maxStringLength(4_000)
                                    .build())
                    .build();

    private static final int MOST_CONTEXTS = 1_000_000;

    private final ScenarioText text;
    private final JsonParser parser;
    private final List<WrittenContext> contexts = new ArrayList<>();
    private String format = "";
    private String name = "";
    private boolean listed;

    private JsonScenarioReader(ScenarioText text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /// Whether a text is a JSON object with a format of this family.
    public static boolean isLike(ScenarioText text) {
        if (!text.isJson()) {
            return false;
        }
        try (JsonParser parser = parser(text)) {
            JsonScenarioReader reader = new JsonScenarioReader(text, parser);
            reader.readFormat();
            return reader.format.startsWith(JsonScenario.FAMILY);
        } catch (JacksonException | ScenarioFileException other) {
            return false;
        }
    }

    /// Reads a scenario.
    ///
    /// @throws ScenarioFileException if the text is something else
    public static WrittenScenario read(ScenarioText text) {
        try (JsonParser parser = parser(text)) {
            return new JsonScenarioReader(text, parser).whole();
        }
    }

    private WrittenScenario whole() {
        try {
            readAll();
            return WrittenContext.numbered(name, contexts, text);
        } catch (JacksonException broken) {
            @Nullable TokenStreamLocation place = broken.getLocation();
            int line = place == null ? line() : Math.max(0, place.getLineNr());
            throw text.failure(ScenarioFileProblem.JSON, line, "");
        }
    }

    private static JsonParser parser(ScenarioText text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text.text());
    }

    /// Only as far as the format stands.
    private void readFormat() {
        expect(parser.nextToken() == JsonToken.START_OBJECT, "{");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (field.equals("format")) {
                format = string(field);
                return;
            }
            parser.skipChildren();
        }
    }

    private void readAll() {
        expect(parser.nextToken() == JsonToken.START_OBJECT, "{");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "format" -> format = string(field);
                case "name" -> name = string(field);
                case "contexts" -> readContexts();
                default -> parser.skipChildren();
            }
        }
        expect(parser.nextToken() == null, "}");
        if (!format.equals(JsonScenario.FORMAT)) {
            throw text.failure(ScenarioFileProblem.VERSION, 0, format);
        }
        expect(listed, "contexts");
    }

    private void readContexts() {
        expect(parser.currentToken() == JsonToken.START_ARRAY, "contexts");
        listed = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken() == JsonToken.START_OBJECT, "contexts");
            contexts.add(context());
        }
    }

    private WrittenContext context() {
        int line = line();
        int number = 0;
        String called = "";
        List<WrittenContext.Member> members = new ArrayList<>();
        boolean withMembers = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "id" -> number = number(field);
                case "name" -> called = string(field).strip();
                case "members" -> {
                    withMembers = true;
                    readMembers(members);
                }
                default -> parser.skipChildren();
            }
        }
        expect(!called.isEmpty(), "name");
        expect(withMembers, "members");
        return new WrittenContext(number, called, line, List.copyOf(members));
    }

    private void readMembers(List<WrittenContext.Member> members) {
        expect(parser.currentToken() == JsonToken.START_ARRAY, "members");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String member = string("members");
            expect(!member.isBlank(), "members");
            members.add(new WrittenContext.Member(line(), member));
        }
    }

    private String string(String field) {
        expect(parser.currentToken() == JsonToken.VALUE_STRING, field);
        return parser.getString();
    }

    private int number(String field) {
        expect(parser.currentToken() == JsonToken.VALUE_NUMBER_INT, field);
        int number = parser.getIntValue();
        expect(number > 0 && number <= MOST_CONTEXTS, field);
        return number;
    }

    private void expect(boolean right, String field) {
        if (!right) {
            throw text.failure(ScenarioFileProblem.FIELD, line(), field);
        }
    }

    private int line() {
        return Math.max(0, parser.currentTokenLocation().getLineNr());
    }
}
