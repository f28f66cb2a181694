package nl.werkzaak.mentorwijs.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    private final String style;
    private final Map<String, String> colours;

    StyleSheetTest() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page.css"))) {
            style = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
        colours = COLOUR.matcher(style)
                .results()
                .collect(Collectors.toUnmodifiableMap(found -> found.group(1), found -> found.group(2)));
    }

    /** WCAG 2.2, success criterion 1.4.3 (AA). */
    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, brand-soft",
        "ink, open",
        "ink, wash",
        "muted, paper",
        "muted, chip",
        "brand, paper",
        "brand, brand-soft",
        "brand, open",
        "on-brand, brand",
        "on-brand-muted, brand",
        "on-brand-muted, chip-on-brand",
        "accent, paper",
        "accent, open",
        "paper, accent",
        "paper, ink",
        "muted, wash",
        "ink, grey-soft",
        "ink, green-soft",
        "ink, yellow-soft",
        "ink, red-soft",
        "green, paper",
        "green, green-soft",
        "green, grey-soft",
        "yellow, paper",
        "yellow, yellow-soft",
        "yellow, grey-soft",
        "red, paper",
        "red, red-soft",
        "red, grey-soft",
        "grey, paper",
        "grey, grey-soft"
    })
    void setsTextAgainstItsBackgroundWithEnoughContrast(String text, String background) {
        assertThat(contrast(text, background)).isGreaterThanOrEqualTo(4.5);
    }

    /** WCAG 2.2, success criterion 1.4.11 (AA). */
    @ParameterizedTest
    @CsvSource({
        "accent, paper",
        "accent, open",
        "brand, paper",
        "brand, brand-soft",
        "green, paper",
        "yellow, paper",
        "red, paper",
        "grey, paper"
    })
    void setsSignsAgainstTheirBackgroundWithEnoughContrast(String sign, String background) {
        assertThat(contrast(sign, background)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void namesEveryColourOnce() {
        String rules = style.substring(style.indexOf('}'));

        assertThat(rules).doesNotContainPattern("#[0-9a-fA-F]{3}").doesNotContain("rgb(");
        for (String colour : colours.keySet()) {
            assertThat(rules).contains("var(--" + colour + ")");
        }
    }

    @Test
    void fetchesNothing() {
        assertThat(style).doesNotContain("url(").doesNotContain("@import").doesNotContain("@font-face");
    }

    @Test
    void printsOnA4() {
        assertThat(style).contains("@page").contains("size: A4").contains("@media print");
    }

    private double contrast(String one, String other) {
        double some = luminance(Objects.requireNonNull(colours.get(one)));
        double more = luminance(Objects.requireNonNull(colours.get(other)));
        return (Math.max(some, more) + 0.05) / (Math.min(some, more) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        double value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
