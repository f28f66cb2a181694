package nl.werkzaak.mentorwijs.io.json;

import java.util.Iterator;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.internal.print.Written;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenList;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenNumber;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenObject;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenText;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * The looks of a JSON document: an indent of two spaces, objects and lists of single values on one line where they fit,
 * LF at the end of every line.
 */
final class JsonLayout {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private JsonLayout() {}

    static String of(Written document) {
        JsonLayout layout = new JsonLayout();
        layout.write(document, 0);
        return layout.out.append('\n').toString();
    }

    /** All of it on one line. */
    static String line(Written document) {
        JsonLayout layout = new JsonLayout();
        layout.writeFlat(document);
        return layout.out.append('\n').toString();
    }

    private void write(Written part, int depth) {
        int start = out.length();
        if (isFlat(part)) {
            writeFlat(part);
            if (part.isSingle() || depth * INDENT.length() + out.length() - start <= WIDTH) {
                return;
            }
            out.setLength(start);
        }
        if (part instanceof WrittenObject object) {
            writeObject(object, depth);
        } else if (part instanceof WrittenList list) {
            writeList(list, depth);
        }
    }

    private static boolean isFlat(Written part) {
        if (part instanceof WrittenObject object) {
            return object.properties().values().stream().allMatch(Written::isSingle);
        }
        return !(part instanceof WrittenList list) || list.items().stream().allMatch(Written::isSingle);
    }

    private void writeFlat(Written part) {
        if (part instanceof WrittenText text) {
            quote(text.text());
        } else if (part instanceof WrittenNumber number) {
            out.append(number.digits());
        } else if (part instanceof WrittenList list) {
            out.append('[');
            list.items().forEach(item -> {
                writeFlat(item);
                out.append(", ");
            });
            closeFlat(list.items().isEmpty(), "]");
        } else if (part instanceof WrittenObject object) {
            out.append("{ ");
            object.properties().forEach((name, value) -> {
                name(name);
                writeFlat(value);
                out.append(", ");
            });
            closeFlat(object.properties().isEmpty(), " }");
        }
    }

    private void closeFlat(boolean empty, String bracket) {
        if (!empty) {
            out.setLength(out.length() - 2);
        }
        out.append(bracket);
    }

    private void writeObject(WrittenObject object, int depth) {
        out.append("{\n");
        Iterator<Map.Entry<String, Written>> properties =
                object.properties().entrySet().iterator();
        while (properties.hasNext()) {
            Map.Entry<String, Written> property = properties.next();
            out.append(INDENT.repeat(depth + 1));
            name(property.getKey());
            write(property.getValue(), depth + 1);
            out.append(properties.hasNext() ? ",\n" : "\n");
        }
        out.append(INDENT.repeat(depth)).append('}');
    }

    private void writeList(WrittenList list, int depth) {
        out.append("[\n");
        Iterator<Written> items = list.items().iterator();
        while (items.hasNext()) {
            out.append(INDENT.repeat(depth + 1));
            write(items.next(), depth + 1);
            out.append(items.hasNext() ? ",\n" : "\n");
        }
        out.append(INDENT.repeat(depth)).append(']');
    }

    private void name(String name) {
        quote(name);
        out.append(": ");
    }

    private void quote(String text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }
}
