package nl.werkzaak.mentorwijs.io.yaml;

import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.print.Written;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenList;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenNumber;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenObject;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenText;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * The looks of a YAML document: block style with an indent of two spaces, objects of a few single values on one line,
 * and quotes wherever a text could be taken for something else.
 */
final class YamlLayout {

    // No line is ever folded: where a text breaks would depend on its length.
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .setBestLineBreak("\n")
            .build();

    private static final int FLAT_WIDTH = 80;

    private final Emitter emitter;

    private YamlLayout(StreamDataWriter out) {
        this.emitter = new Emitter(SETTINGS, out);
    }

    static String of(Written document) {
        StringBuilder text = new StringBuilder();
        YamlLayout layout = new YamlLayout(new StreamDataWriter() {
            @Override
            public void write(String part) {
                text.append(part);
            }

            @Override
            public void write(String part, int offset, int length) {
                text.append(part, offset, offset + length);
            }
        });
        layout.document(document);
        return text.toString();
    }

    private void document(Written document) {
        emitter.emit(new StreamStartEvent());
        emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        part(document, true);
        emitter.emit(new DocumentEndEvent(false));
        emitter.emit(new StreamEndEvent());
    }

    private void part(Written part, boolean isRoot) {
        if (part instanceof WrittenObject object) {
            object(object, isRoot);
        } else if (part instanceof WrittenList list) {
            list(list);
        } else if (part instanceof WrittenNumber number) {
            scalar(number.digits(), ScalarStyle.PLAIN);
        } else if (part instanceof WrittenText text) {
            scalar(text.text(), style(text.text()));
        }
    }

    private void object(WrittenObject object, boolean isRoot) {
        FlowStyle style = !isRoot && isShort(object) ? FlowStyle.FLOW : FlowStyle.BLOCK;
        emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
        object.properties().forEach((name, value) -> {
            scalar(name, style(name));
            part(value, false);
        });
        emitter.emit(new MappingEndEvent());
    }

    private void list(WrittenList list) {
        FlowStyle style = list.items().stream().allMatch(Written::isSingle) && lengthOf(list) <= FLAT_WIDTH
                ? FlowStyle.FLOW
                : FlowStyle.BLOCK;
        emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
        list.items().forEach(item -> part(item, false));
        emitter.emit(new SequenceEndEvent());
    }

    private static boolean isShort(WrittenObject object) {
        boolean single = object.properties().values().stream().allMatch(Written::isSingle);
        int length = object.properties().entrySet().stream()
                .mapToInt(entry -> entry.getKey().length() + 4 + lengthOf(entry.getValue()))
                .sum();
        return single && length <= FLAT_WIDTH;
    }

    private static int lengthOf(Written part) {
        if (part instanceof WrittenText text) {
            return text.text().indexOf('\n') < 0 ? text.text().length() : FLAT_WIDTH + 1;
        }
        return part instanceof WrittenList list
                ? list.items().stream().mapToInt(item -> lengthOf(item) + 2).sum()
                : 0;
    }

    private static ScalarStyle style(String text) {
        if (text.indexOf('\n') >= 0) {
            return ScalarStyle.LITERAL;
        }
        return BareText.isSafe(text) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    }

    private void scalar(String text, ScalarStyle style) {
        ImplicitTuple implicit = new ImplicitTuple(style == ScalarStyle.PLAIN, true);
        emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), implicit, text, style));
    }
}
