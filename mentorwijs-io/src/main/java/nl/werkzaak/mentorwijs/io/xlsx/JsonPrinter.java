package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.tree.Pointers;
import nl.werkzaak.mentorwijs.io.translation.Translation;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Location;

/** Writes the JSON that a workbook stands for, and where each part of it stood. */
final class JsonPrinter {

    private static final String HEXADECIMAL = "0123456789abcdef";

    private final StringBuilder json = new StringBuilder();
    private final List<Location> places = new ArrayList<>();

    private JsonPrinter() {}

    static Translation of(Json document, List<Finding> findings, int suppressed) {
        JsonPrinter printer = new JsonPrinter();
        printer.part(document, "");
        return new Translation(Optional.of(printer.json.toString()), printer.places, findings, suppressed);
    }

    private void part(Json part, String pointer) {
        places.add(Location.of(pointer, part.sheet(), part.position()));
        if (part instanceof Json.Members object) {
            members(object, pointer);
        } else if (part instanceof Json.Items list) {
            items(list, pointer);
        } else if (part instanceof Json.Text text) {
            quoted(text.text());
        } else {
            json.append(part instanceof Json.Digits number ? number.digits() : "null");
        }
    }

    private void members(Json.Members object, String pointer) {
        char before = '{';
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            json.append(before);
            quoted(member.getKey());
            json.append(':');
            part(member.getValue(), Pointers.child(pointer, member.getKey()));
            before = ',';
        }
        json.append(object.members().isEmpty() ? "{}" : "}");
    }

    private void items(Json.Items list, String pointer) {
        json.append('[');
        for (int i = 0; i < list.items().size(); i++) {
            json.append(i == 0 ? "" : ",");
            part(list.items().get(i), Pointers.child(pointer, i));
        }
        json.append(']');
    }

    private void quoted(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7f) {
                json.append(c);
            } else {
                json.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    json.append(HEXADECIMAL.charAt(c >> shift & 0xf));
                }
            }
        }
        json.append('"');
    }
}
