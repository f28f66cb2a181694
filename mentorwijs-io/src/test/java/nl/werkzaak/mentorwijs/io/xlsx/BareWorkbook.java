package nl.werkzaak.mentorwijs.io.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook with no more than what makes it one, as the parts of a zip; other programs write many more. */
final class BareWorkbook {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();

    BareWorkbook() {
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    }

    /** A sheet with what is given once, of a valid variant. */
    BareWorkbook training(String more) {
        return training(more, "");
    }

    BareWorkbook training(String more, String behind) {
        return sheet(
                "Training",
                text("A1", "Onderdeel")
                        + once(2, "schemaVersion", "1.0")
                        + once(3, "variantOf.id", "mentorwijs")
                        + once(4, "variantOf.version", "1.0.0")
                        + once(5, "id", "zorg")
                        + once(6, "version", "0.1.0")
                        + more,
                behind);
    }

    BareWorkbook sheet(String name, String cells) {
        return sheet(name, cells, "");
    }

    BareWorkbook sheet(String name, String cells, String behind) {
        sheets.add(name);
        return part(
                "xl/worksheets/sheet" + sheets.size() + ".xml",
                "<worksheet><sheetData><row>" + cells + "</row></sheetData>" + behind + "</worksheet>");
    }

    BareWorkbook shared(String texts) {
        return part("xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
    }

    BareWorkbook part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        StringBuilder workbook = new StringBuilder();
        StringBuilder relations =
                new StringBuilder("<Relationship Id='s' Type='x/sharedStrings' Target='/xl/sharedStrings.xml'/>");
        for (int i = 0; i < sheets.size(); i++) {
            String id = "r" + (i + 1);
            String target = "worksheets/sheet" + (i + 1) + ".xml";
            workbook.append("<sheet name='" + sheets.get(i) + "' id='" + id + "'/>");
            relations.append("<Relationship Id='" + id + "' Type='x/worksheet' Target='" + target + "'/>");
        }
        partIfAbsent("xl/sharedStrings.xml", "<sst/>");
        partIfAbsent("xl/workbook.xml", "<workbook><sheets>" + workbook + "</sheets></workbook>");
        partIfAbsent("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        return Workbooks.zipped(parts);
    }

    private void partIfAbsent(String name, String content) {
        if (!parts.containsKey(name)) {
            part(name, content);
        }
    }

    /** A row of what is given once: the technical name with its value. */
    static String once(int row, String name, String value) {
        return text("B" + row, value) + text("D" + row, name);
    }

    static String text(String cell, String text) {
        return cell(cell, "inlineStr", "<is><t>" + text + "</t></is>");
    }

    static String number(String cell, String digits) {
        return cell(cell, "n", "<v>" + digits + "</v>");
    }

    static String cell(String cell, String type, String content) {
        return "<c r='" + cell + "' t='" + type + "'>" + content + "</c>";
    }

    static String merged(String area) {
        return "<mergeCells><mergeCell ref='" + area + "'/></mergeCells>";
    }
}
