package nl.werkzaak.mentorwijs.io.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * A document as a page of HTML that stands on its own: no script, nothing that is fetched, one style sheet within. Its
 * policy lets a browser apply that style sheet, by its hash, and nothing else.
 */
final class HtmlPage {

    private static final String STYLE = style();
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + hash(STYLE) + "'; base-uri 'none'; form-action 'none'";

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(HtmlNodes::new)
            .attributeProviderFactory(context -> new ElementAttributes())
            .build();

    private HtmlPage() {}

    /** The page; its kind is the class by which the style sheet knows it. */
    static String of(Document document, String title, PageKind kind, Locale language) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
        HtmlWriter writer = new HtmlWriter(page);
        writer.tag("html", inOrder("class", kind.id(), "lang", language.toLanguageTag()));
        writer.raw("\n<head>\n<meta charset=\"utf-8\">\n");
        writer.tag("meta", inOrder("content", POLICY, "http-equiv", "Content-Security-Policy"));
        writer.line();
        writer.tag("meta", inOrder("content", "width=device-width, initial-scale=1", "name", "viewport"));
        writer.raw("\n<title>");
        writer.text(title);
        writer.raw("</title>\n<style>");
        writer.raw(STYLE);
        writer.raw("</style>\n</head>\n<body>\n");
        writer.raw(RENDERER.render(document));
        writer.raw("</body>\n</html>\n");
        return page.toString();
    }

    private static Map<String, String> inOrder(String name, String value, String otherName, String otherValue) {
        return new TreeMap<>(Map.of(name, value, otherName, otherValue));
    }

    private static String style() {
        try (InputStream bytes = HtmlPage.class.getResourceAsStream("page.css")) {
            if (bytes == null) {
                throw new IllegalStateException("resource page.css is missing");
            }
            return "\n" + new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
