package dev.seamwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// `seams`, `score` and `explain` on a shop of three areas.
final class ScoreCommandsTest {

    @TempDir private Path folder;
    private Path shop = Path.of("");
    private CommandLineRun line = new CommandLineRun(Path.of(""));

    @BeforeEach
    void write_a_shop() throws IOException {
        line = new CommandLineRun(folder.resolve("home"));
        shop = Files.createDirectories(folder.resolve("shop"));
        for (String area : new String[] {"order", "stock", "review"}) {
            Path app = Files.createDirectories(shop.resolve(area));
            Files.writeString(app.resolve("__init__.py"), "");
            Files.writeString(app.resolve("models.py"), models(area));
            Files.writeString(app.resolve("work.py"), work(area));
        }
    }

    private static String models(String area) {
        return """
        from django.db import models


        class %1$sHead(models.Model):
            name = models.CharField(max_length=20)

            class Meta:
                db_table = "%2$s_heads"


        class %1$sLine(models.Model):
            head = models.ForeignKey(%1$sHead, on_delete=models.CASCADE)

            class Meta:
                db_table = "%2$s_lines"
        """
                .formatted(area.substring(0, 1).toUpperCase(Locale.ROOT) + area.substring(1), area);
    }

    private static String work(String area) {
        String name = area.substring(0, 1).toUpperCase(Locale.ROOT) + area.substring(1);
        String taken = area.equals("order") ? "\n    StockHead.objects.update(name='taken')" : "";
        return """
        from django.db import transaction
        from stock.models import StockHead
        from %2$s.models import %1$sHead, %1$sLine


        @transaction.atomic
        def make(name):
            head = %1$sHead.objects.create(name=name)
            %1$sLine.objects.create(head=head)%3$s
        """
                .formatted(name, area, taken);
    }

    @Test
    void the_ranking_tells_between_which_places_each_context_lies() {
        assertThat(line.run("seams", shop, "--format", "csv")).isZero();
        assertThat(line.results())
                .startsWith("rank,context,risk,")
                .contains(",rank_best,rank_worst,");
    }

    @Test
    void the_ranking_tells_stability_where_it_is_asked_for() {
        assertThat(line.run("seams", shop)).isZero();
        assertThat(line.results()).doesNotContain("stability");

        CommandLineRun asked = new CommandLineRun(folder.resolve("home"));
        assertThat(asked.run("seams", shop, "--stability")).isZero();
        assertThat(asked.results())
                .containsPattern("role +stability\\R")
                .containsPattern("candidate +[01]\\.\\d\\d");
    }

    @Test
    void a_scenario_is_scored_as_a_whole() {
        assertThat(line.run("score", shop)).isZero();
        assertThat(line.results())
                .contains("Two-team rule: not analysed", "Independence of each context")
                .contains("layer split", "points lost mostly to");

        CommandLineRun json = new CommandLineRun(folder.resolve("home"));
        assertThat(json.run("score", shop, "--format", "json")).isZero();
        assertThat(json.results())
                .contains("\"couplings\": [", "\"cycles\": [", "\"layer_split\": ")
                .doesNotContain("two_team_rule");
    }

    @Test
    void a_context_is_explained_down_to_the_line() {
        assertThat(line.run("explain", shop, "order")).isZero();
        assertThat(line.results())
                .startsWith("Order: risk ")
                .contains("What stands against the extraction", "order/work.py:")
                .contains("Not analysed: ");
    }

    @Test
    void every_finding_is_a_row() {
        assertThat(line.run("explain", shop, "Order", "--format", "csv")).isZero();
        assertThat(line.results())
                .startsWith("score,term,contribution,kind,path,line,from,to,certainty")
                .contains("risk,shared-writers,", "independence,");
    }

    @Test
    void a_context_that_is_not_there_is_told_with_those_that_are() {
        assertThat(line.run("explain", shop, "Ordre")).isEqualTo(2);
        assertThat(line.remarks()).contains("There is no context Ordre", "Order");
    }
}
