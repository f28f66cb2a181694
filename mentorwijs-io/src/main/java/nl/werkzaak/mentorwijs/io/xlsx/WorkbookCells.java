package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.internal.fault.Excerpt;
import nl.werkzaak.mentorwijs.io.xlsx.file.CellBudget;
import nl.werkzaak.mentorwijs.io.xlsx.file.CellText;
import nl.werkzaak.mentorwijs.io.xlsx.file.SheetCells;
import nl.werkzaak.mentorwijs.io.xlsx.file.SheetXml;
import nl.werkzaak.mentorwijs.io.xlsx.file.WorkbookParts;
import nl.werkzaak.mentorwijs.io.xlsx.file.XmlPart;
import nl.werkzaak.mentorwijs.model.finding.Sheet;

/**
 * What stands in a workbook.
 *
 * @param tables  the sheets that are read, not null
 * @param unread  the others, not null
 */
record WorkbookCells(Map<Table, SheetCells> tables, List<Sheet> unread) {

    private static final String ROOT = "_rels/.rels";
    private static final String WORKBOOK = "/officeDocument";
    private static final String SHARED = "/sharedStrings";
    private static final int MOST_UNREAD = 1_000;

    /**
     * Reads a workbook.
     *
     * @throws nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException if it cannot be read
     * @throws XMLStreamException if a part of it is no XML
     */
    static WorkbookCells read(WorkbookParts parts, ReadOptions options) throws XMLStreamException {
        String workbook = relations(parts, ROOT, "").values().stream()
                .filter(relation -> relation.type().endsWith(WORKBOOK))
                .findFirst()
                .map(Relation::target)
                .orElseThrow(() -> WorkbookParts.unreadable("workbook.not-xlsx"));
        int name = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, name);
        Map<String, Relation> relations =
                relations(parts, folder + "_rels/" + workbook.substring(name) + ".rels", folder);
        return new Reading(parts, relations, shared(parts, relations), new CellBudget(options))
                .read(part(parts, workbook));
    }

    private static Map<String, Relation> relations(WorkbookParts parts, String name, String folder)
            throws XMLStreamException {
        Map<String, Relation> relations = new LinkedHashMap<>();
        Optional<byte[]> content = parts.part(name);
        if (content.isEmpty()) {
            return relations;
        }
        XmlPart xml = new XmlPart(content.get());
        for (Optional<String> element = xml.nextElement(); element.isPresent(); element = xml.nextElement()) {
            if (element.get().equals("Relationship")) {
                String target = xml.attribute("Target").orElse("");
                relations.put(
                        xml.attribute("Id").orElse(""),
                        new Relation(
                                xml.attribute("Type").orElse(""),
                                target.startsWith("/") ? target.substring(1) : folder + target));
            }
        }
        return relations;
    }

    private static List<String> shared(WorkbookParts parts, Map<String, Relation> relations) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        for (Relation relation : relations.values()) {
            if (relation.type().endsWith(SHARED)) {
                XmlPart xml = new XmlPart(part(parts, relation.target()));
                for (Optional<String> element = xml.nextElement(); element.isPresent(); element = xml.nextElement()) {
                    if (element.get().equals("si")) {
                        texts.add(CellText.unescaped(xml.richText()));
                    }
                }
            }
        }
        return texts;
    }

    private static byte[] part(WorkbookParts parts, String name) {
        return parts.part(name).orElseThrow(() -> WorkbookParts.unreadable("workbook.broken"));
    }

    /**
     * What a part refers to.
     *
     * @param type  in what way, not null
     * @param target  the name of the other part, not null
     */
    private record Relation(String type, String target) {}

    private record Reading(
            WorkbookParts parts, Map<String, Relation> relations, List<String> shared, CellBudget budget) {

        WorkbookCells read(byte[] workbook) throws XMLStreamException {
            Map<Table, SheetCells> tables = new LinkedHashMap<>();
            List<Sheet> unread = new ArrayList<>();
            XmlPart xml = new XmlPart(workbook);
            int number = 0;
            for (Optional<String> element = xml.nextElement(); element.isPresent(); element = xml.nextElement()) {
                if (element.get().equals("sheet")) {
                    number++;
                    String name = xml.attribute("name").orElse("");
                    Sheet sheet = new Sheet(number, Excerpt.of(name));
                    Optional<Table> table = Table.ofSheet(name).filter(known -> !tables.containsKey(known));
                    if (table.isPresent()) {
                        tables.put(table.get(), sheet(sheet, xml.attribute("id").orElse("")));
                    } else if (unread.size() < MOST_UNREAD) {
                        unread.add(sheet);
                    }
                }
            }
            return new WorkbookCells(tables, unread);
        }

        private SheetCells sheet(Sheet sheet, String id) throws XMLStreamException {
            Relation relation = Optional.ofNullable(relations.get(id))
                    .orElseThrow(() -> WorkbookParts.unreadable("workbook.broken"));
            return SheetXml.read(sheet, part(parts, relation.target()), shared, budget);
        }
    }
}
