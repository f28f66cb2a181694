package nl.werkzaak.mentorwijs.io.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.fidelity.AspectResult;
import nl.werkzaak.mentorwijs.catalogue.fidelity.DimensionResult;
import nl.werkzaak.mentorwijs.model.finding.Light;
import org.commonmark.node.Node;

/**
 * The dimensions as a picture: for each aspect a bar beside the full length that stands for the canonical training, where
 * the two can be held against each other in numbers, and the light as a shape. The same stands in the table below it, so
 * that Markdown does without.
 */
final class DimensionPicture {

    private static final int WIDTH = 352;
    private static final int ROW = 38;
    private static final int HEADING = 30;
    private static final int BAR = 300;
    private static final int THICKNESS = 9;
    private static final BigDecimal LONGEST = new BigDecimal("1.15");

    private final EntryRenderer renderer;

    DimensionPicture(EntryRenderer renderer) {
        this.renderer = renderer;
    }

    Node of(List<DimensionResult> dimensions) {
        List<Node> parts = new ArrayList<>();
        parts.add(element("title", Map.of("id", "picture-title"), renderer.say("picture.title")));
        parts.add(element("desc", Map.of("id", "picture-text"), alternative(dimensions)));
        int y = 0;
        for (DimensionResult dimension : dimensions) {
            parts.add(text(
                    "dimension",
                    0,
                    y + 18,
                    dimension.dimension().label().in(renderer.words().language())));
            y += HEADING;
            for (AspectResult aspect : dimension.aspects()) {
                parts.addAll(row(aspect, y));
                y += ROW;
            }
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "picture");
        attributes.put("role", "img");
        attributes.put("aria-labelledby", "picture-title picture-text");
        attributes.put("viewBox", "0 0 " + WIDTH + " " + y);
        return Area.ofPage("figure", Map.of(), List.of(Area.ofPage("svg", attributes, parts)));
    }

    private List<Node> row(AspectResult aspect, int y) {
        List<Node> parts = new ArrayList<>();
        parts.add(text(
                "aspect", 0, y + 12, aspect.aspect().label().in(renderer.words().language())));
        parts.add(text("value", BAR, y + 12, told(aspect)));
        aspect.ratio().ifPresent(ratio -> {
            parts.add(rectangle("track", y, BAR));
            parts.add(rectangle("bar " + LightMarks.style(aspect.light()), y, length(ratio)));
        });
        parts.add(shape(aspect.light(), y + 12));
        return parts;
    }

    /** More than the canonical training has goes a little beyond its length, however much it is. */
    private static int length(BigDecimal ratio) {
        return ratio.min(LONGEST).multiply(BigDecimal.valueOf(BAR)).intValue();
    }

    /** The two in numbers; where they are no numbers, whether they are the same. */
    private String told(AspectResult aspect) {
        if (aspect.ratio().isEmpty()) {
            return renderer.say(aspect.variant().equals(aspect.canonical()) ? "picture.same" : "picture.other");
        }
        return renderer.words()
                .say(
                        "picture.numbers",
                        Map.of(
                                "variant",
                                        aspect.variant()
                                                .text()
                                                .in(renderer.words().language()),
                                "canonical",
                                        aspect.canonical()
                                                .text()
                                                .in(renderer.words().language())));
    }

    /** A circle for green, a triangle for yellow, a square for red, a ring for what a person must compare. */
    private static Node shape(Light light, int y) {
        String path = switch (light) {
            case GREEN, GREY -> "M 322 " + (y + 3) + " a 11 11 0 1 0 22 0 a 11 11 0 1 0 -22 0 z";
            case YELLOW -> "M 333 " + (y - 9) + " l 12 21 h -24 z";
            case RED -> "M 323 " + (y - 7) + " h 20 v 20 h -20 z";
        };
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "shape " + LightMarks.style(light));
        attributes.put("d", path);
        return Area.ofPage("path", attributes, List.of());
    }

    private static Node rectangle(String style, int y, int width) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", style);
        attributes.put("x", "0");
        attributes.put("y", Integer.toString(y + ROW - THICKNESS - 10));
        attributes.put("width", Integer.toString(width));
        attributes.put("height", Integer.toString(THICKNESS));
        return Area.ofPage("rect", attributes, List.of());
    }

    private static Node text(String style, int x, int y, String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", style);
        attributes.put("x", Integer.toString(x));
        attributes.put("y", Integer.toString(y));
        return element("text", attributes, text);
    }

    private static Node element(String name, Map<String, String> attributes, String text) {
        return Area.ofPage(name, attributes, List.of(Nodes.text(text)));
    }

    /** The picture in words. */
    private String alternative(List<DimensionResult> dimensions) {
        return dimensions.stream()
                .flatMap(dimension -> dimension.aspects().stream())
                .map(aspect -> aspect.aspect().label().in(renderer.words().language()) + ": "
                        + told(aspect) + ", "
                        + renderer.words().of(aspect.light()))
                .collect(Collectors.joining("; ", "", "."));
    }
}
