package dev.seamwright.export.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.export.document.Visible;
import dev.seamwright.wording.Words;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Whatever things are called in the source or on the drawing, a report has the same structure and
/// holds nothing that its medium would act upon.
class HostileNamesProperties {

    private static final List<String> PIECES =
            List.of(
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "</title></style></svg>",
                    "\"'onload='x",
                    "&lt;&amp;&#0;",
                    "`",
                    "``",
                    "|",
                    "\\",
                    "\\|",
                    "*",
                    "**",
                    "_",
                    "[x](http://x.example)",
                    "![x](y)",
                    "\n",
                    "\r\n\r\n# x",
                    "\t",
                    "\u202E",
                    "\u2066",
                    "\u200F",
                    "\u0000",
                    "\u001B[31m",
                    "$$",
                    "~~",
                    "{0}",
                    "'",
                    "''",
                    "\uE0000\uE001",
                    "%s",
                    "--",
                    "-->",
                    "<!--",
                    "]]>",
                    "=1+1",
                    "@x",
                    "https://x.example/",
                    "עברית",
                    "日本",
                    "é",
                    " ",
                    "a");

    private final PlanReport report = new PlanReport(new Words());

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces))
                // Names of contexts may not end in space, those of tables have no capitals.
                .map(mark -> mark.toLowerCase(Locale.ROOT) + "x");
    }

    @Property(tries = 60)
    void html_keeps_its_structure_and_holds_nothing_active(@ForAll("marks") String mark) {
        Document calm = Jsoup.parse(html("x"));
        Document hostile = Jsoup.parse(html(mark));
        assertThat(structure(hostile)).isEqualTo(structure(calm));
        assertHarmless(hostile);
    }

    @Property(tries = 60)
    void markdown_keeps_its_structure(@ForAll("marks") String mark) {
        assertThat(markdownStructure(mark)).isEqualTo(markdownStructure("x"));
    }

    @Property(tries = 20)
    void names_can_be_read_as_they_are(@ForAll("marks") String mark) {
        Document hostile = Jsoup.parse(html(mark));
        String shown = Visible.of("stock" + mark);
        assertThat(hostile.select("code").eachText().stream().map(HostileNamesProperties::squeezed))
                .contains(squeezed(shown));
    }

    @Example
    void every_link_leads_to_a_heading() {
        Document page = Jsoup.parse(html("x"));
        Set<String> anchors = new TreeSet<>(page.select("[id]").eachAttr("id"));
        assertThat(page.select("[id]")).hasSameSizeAs(anchors);
        assertThat(page.select("a")).isNotEmpty();
        assertThat(page.select("a").eachAttr("href"))
                .allSatisfy(href -> assertThat(anchors).contains(href.substring(1)));
    }

    private String html(String mark) {
        return report.html(new SmallShop(mark).subject());
    }

    private static void assertHarmless(Document page) {
        assertThat(page.select("script, iframe, object, embed, link, base, form, img")).isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(
                            attribute -> {
                                String name = attribute.getKey();
                                assertThat(name).doesNotStartWith("on").isNotEqualTo("src");
                                if (name.equals("href")) {
                                    assertThat(attribute.getValue()).startsWith("#");
                                }
                            });
        }
        assertThat(page.select("style").outerHtml())
                .doesNotContain("url(")
                .doesNotContain("@import");
    }

    private static List<String> structure(Document page) {
        return page.getAllElements().stream().map(Element::normalName).toList();
    }

    private List<String> markdownStructure(String mark) {
        String markdown = report.markdown(new SmallShop(mark).subject());
        List<Extension> tables = List.of(TablesExtension.create());
        Node parsed = Parser.builder().extensions(tables).build().parse(markdown);
        String html = HtmlRenderer.builder().extensions(tables).build().render(parsed);
        return structure(Jsoup.parse(html));
    }

    private static String squeezed(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
