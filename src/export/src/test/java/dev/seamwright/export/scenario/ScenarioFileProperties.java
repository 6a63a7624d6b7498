package dev.seamwright.export.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was written is read again.
class ScenarioFileProperties {

    private static ScenarioText text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ScenarioText.of("any", new ByteArrayInputStream(bytes));
    }

    private static String json(Scenario scenario) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonScenario.write(scenario, out);
        return out.toString();
    }

    private static String csv(Scenario scenario) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvScenario.write(scenario, Drawn.UNITS, out);
        return out.toString();
    }

    @Property
    void json_gives_back_an_equal_scenario_and_the_same_bytes(
            @ForAll("scenarios") Scenario scenario) throws IOException {
        ScenarioText written = text(json(scenario));

        assertThat(JsonScenarioReader.isLike(written)).isTrue();
        Scenario again = Drawn.read(JsonScenarioReader.read(written));
        assertThat(again).isEqualTo(scenario);
        assertThat(json(again)).isEqualTo(written.text());
    }

    @Property
    void csv_gives_back_who_owns_what_and_the_same_bytes(@ForAll("scenarios") Scenario scenario)
            throws IOException {
        ScenarioText written = text(csv(scenario));

        assertThat(CsvScenario.isLike(written)).isTrue();
        Scenario again = Drawn.read(CsvScenario.read(written));
        assertThat(owners(again)).isEqualTo(owners(scenario));
        assertThat(csv(again)).isEqualTo(written.text());
    }

    @Property
    void any_text_is_read_or_refused_in_words(@ForAll("texts") String any) throws IOException {
        for (String each : List.of(any, "element,context\n" + any, "{\"format\":" + any)) {
            if (!each.isBlank() && each.indexOf('\0') < 0) {
                refusedOrRead(text(each));
            }
        }
    }

    private static void refusedOrRead(ScenarioText text) {
        try {
            CsvScenario.read(text);
        } catch (ScenarioFileException refused) {
            assertThat(refused.line()).isNotNegative();
        }
        try {
            JsonScenarioReader.isLike(text);
            JsonScenarioReader.read(text);
        } catch (ScenarioFileException refused) {
            assertThat(refused.line()).isNotNegative();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(",;\"\n\r\t{}[]: ")
                .withChars("seamwright.scenario/1 format contexts members id name element")
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        Arbitrary<String> names =
                Arbitraries.strings()
                        .ofMinLength(1)
                        .ofMaxLength(12)
                        .filter(name -> name.indexOf('\0') < 0)
                        .filter(ScenarioFileProperties::canBeWritten)
                        .filter(name -> !name.isBlank())
                        .map(String::strip);
        Arbitrary<List<String>> three = names.list().ofSize(3).uniqueElements();
        Arbitrary<Map<NodeId, Integer>> members =
                Arbitraries.maps(Arbitraries.of(Drawn.NODES), Arbitraries.integers().between(0, 2))
                        .ofMaxSize(8);
        return Combinators.combine(names, three, members, Arbitraries.integers().between(1, 50))
                .as(ScenarioFileProperties::scenario);
    }

    /// Half of a pair of characters is no text in any encoding.
    private static boolean canBeWritten(String name) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(name);
    }

    private static Scenario scenario(
            String name, List<String> contexts, Map<NodeId, Integer> members, int first) {
        List<Context> drawn = new ArrayList<>();
        for (String context : contexts) {
            drawn.add(new Context(new ContextId(first + 3 * drawn.size()), context));
        }
        SortedMap<NodeId, ContextId> assignments = new TreeMap<>();
        members.forEach((node, context) -> assignments.put(node, drawn.get(context).id()));
        return new Scenario(name, drawn, assignments);
    }

    private static Map<NodeId, Optional<String>> owners(Scenario scenario) {
        return Drawn.UNITS.stream()
                .collect(
                        Collectors.toMap(
                                unit -> unit,
                                unit ->
                                        scenario.ownerOf(unit)
                                                .flatMap(scenario::context)
                                                .map(Context::name)));
    }
}
