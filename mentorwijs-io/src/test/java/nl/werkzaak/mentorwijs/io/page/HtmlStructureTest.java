package nl.werkzaak.mentorwijs.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page has to be, whatever it tells. */
class HtmlStructureTest {

    @ParameterizedTest
    @MethodSource("documents")
    void saysWhatItIsAndInWhichLanguage(Pages.Made made) {
        Document page = page(made);

        assertThat(page.documentType()).isNotNull();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(made.name().replaceFirst(".*-", ""));
        assertThat(page.title()).contains(": ");
        assertThat(page.expectFirst("meta[charset]").attr("charset")).isEqualTo("utf-8");
        assertThat(page.expectFirst("meta[name=viewport]").attr("content")).contains("width=device-width");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void letsABrowserApplyItsStyleSheetAndNothingElse(Pages.Made made) throws NoSuchAlgorithmException {
        Document page = page(made);
        String style = page.expectFirst("style").data();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("style")).hasSize(1);
        assertThat(style).doesNotContain("url(").doesNotContain("@import").doesNotContain("</");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void fetchesNothingAndRunsNothing(Pages.Made made) {
        Document page = page(made);

        assertThat(page.select("script, link, img, iframe, object, embed, form, input, base, [style], [src], [srcset]"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on"));
        assertThat(page.select("[href]").eachAttr("href")).allMatch(target -> target.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hasItsLandmarksAndHeadingsInOrder(Pages.Made made) {
        Document page = page(made);
        List<Integer> levels = page.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                .toList();

        assertThat(page.body().children()).extracting(Element::tagName).containsExactly("header", "main", "footer");
        assertThat(page.select("header h1")).hasSize(1);
        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
        }
        assertThat(page.select("h1, h2, h3, h4").eachText()).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namesItsSectionsByTheirHeadings(Pages.Made made) {
        Document page = page(made);

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element section : page.select("section")) {
            Element name = page.expectFirst("#" + section.attr("aria-labelledby"));
            assertThat(name).as(section.attr("aria-labelledby")).isSameAs(section.child(0));
            assertThat(name.tagName()).matches("h[2-6]");
        }
        for (String target : page.select("a[href]").eachAttr("href")) {
            assertThat(page.select(target)).as(target).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysOfEachCellWhatItIsAbout(Pages.Made made) {
        for (Element table : page(made).select("table")) {
            List<String> columns = table.select("thead th[scope=col]").eachText();
            assertThat(columns).hasSizeGreaterThan(1).doesNotContain("");
            for (Element row : table.select("tbody tr")) {
                assertThat(row.children()).hasSameSizeAs(columns);
                assertThat(row.child(0).is("th[scope=row]")).isTrue();
                assertThat(row.select("td").eachAttr("data-label")).isEqualTo(columns.subList(1, columns.size()));
            }
        }
    }

    static Stream<Pages.Made> documents() {
        return Pages.all();
    }

    private static Document page(Pages.Made made) {
        return Jsoup.parse(made.document().text(PageForm.HTML));
    }
}
