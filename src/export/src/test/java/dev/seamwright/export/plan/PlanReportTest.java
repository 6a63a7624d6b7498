package dev.seamwright.export.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.wording.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

class PlanReportTest {

    private final PlanReport report = new PlanReport(new Words());
    private final PlanSubject shop = new SmallShop("").subject();

    @TempDir private Path folder;

    @Test
    void markdown_is_as_agreed() throws IOException {
        Golden.assertEqual("small-shop.md", report.markdown(shop));
    }

    @Test
    void html_is_as_agreed() throws IOException {
        Golden.assertEqual("small-shop.html", report.html(shop));
    }

    @Test
    void figures_are_the_same_in_every_country() throws IOException {
        Locale here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Golden.assertEqual("small-shop.md", report.markdown(shop));
            Golden.assertEqual("small-shop.html", report.html(shop));
        } finally {
            Locale.setDefault(here);
        }
    }

    @Test
    void a_plan_that_cannot_be_replaced_leaves_no_draft() throws IOException {
        Files.createDirectories(folder.resolve("plan.md/taken"));
        assertThatThrownBy(() -> report.write(shop, folder)).isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactly("plan.md");
    }

    @Test
    void both_are_written_into_a_folder_that_need_not_exist() throws IOException {
        Path target = folder.resolve("deep/plan");
        assertThat(report.write(shop, target))
                .containsExactly(target.resolve("plan.md"), target.resolve("plan.html"));
        report.write(shop, target);
        assertThat(Files.readString(target.resolve("plan.html"))).isEqualTo(report.html(shop));
    }
}
